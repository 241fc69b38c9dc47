package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.check.LibraryCheck;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.library.TextFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN file, read and checked.
 *
 * @param journey the journey as read, or null when the file cannot be read
 * @param checked the journey, or null when a finding is an error
 */
public record OpenedJourney(
    Path bpmn,
    @Nullable Journey journey,
    @Nullable CheckedJourney checked,
    List<Finding> findings) {

  public OpenedJourney {
    findings = List.copyOf(findings);
  }

  /** Reads and checks a BPMN file; {@code folder} is where its texts are. */
  public static OpenedJourney open(Path bpmn, Path folder, Library library) {
    BpmnReading reading = BpmnReader.read(bpmn);
    CheckResult result = JourneyCheck.check(reading);
    List<Finding> findings = new ArrayList<>(result.findings());
    Journey journey = reading.journey();
    if (journey != null) {
      findings.addAll(LibraryCheck.check(journey, library));
      findings.addAll(TextFiles.check(journey, folder));
    }
    return new OpenedJourney(bpmn, journey, result.journey(), findings);
  }

  /** Returns the names of the elements by id. */
  public Map<String, String> names() {
    return journey == null ? Map.of() : JourneyElements.names(journey);
  }

  /** Returns the file with its findings, and with {@code more}. */
  public CheckedFile file(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new CheckedFile(bpmn.toString(), all, names());
  }
}
