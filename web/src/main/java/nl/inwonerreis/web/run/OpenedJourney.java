package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.check.CalledOffers;
import nl.inwonerreis.simulator.check.LibraryCheck;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.library.TextFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN file, read and checked, with the journeys of other folders that it calls.
 *
 * @param journey the journey with what it calls, or as read when something is refused; null when
 *     the file cannot be read
 * @param checked the journey with what it calls, or null when a finding is an error
 * @param called the journeys that it calls, by name
 */
public record OpenedJourney(
    Path bpmn,
    @Nullable Journey journey,
    @Nullable CheckedJourney checked,
    List<Finding> findings,
    List<Called> called) {

  public OpenedJourney {
    findings = List.copyOf(findings);
    called = List.copyOf(called);
  }

  /** Reads and checks a BPMN file; {@code folder} is where its texts are. */
  public static OpenedJourney open(Path bpmn, Path folder, Library library) throws IOException {
    return open(bpmn, folder, library, List.of());
  }

  /**
   * Reads and checks a BPMN file that others call.
   *
   * @param callers real folders of the journeys that call it, the outermost first
   */
  static OpenedJourney open(Path bpmn, Path folder, Library library, List<Path> callers)
      throws IOException {
    BpmnReading reading = BpmnReader.read(bpmn);
    Journey read = reading.journey();
    if (read == null) {
      return new OpenedJourney(bpmn, null, null, reading.findings(), List.of());
    }
    List<Path> levels = new ArrayList<>(callers);
    levels.add(folder.toRealPath());
    CalledReading calls = new CalledReading(read, library, levels);
    calls.read(folder);
    CheckResult result = JourneyCheck.check(reading, calls.called(), calls.told());
    CheckedJourney checked = isRefused(calls.findings()) ? null : result.journey();
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(calls.findings());
    findings.addAll(LibraryCheck.check(read, library));
    findings.addAll(TextFiles.check(read, folder));
    Journey journey = checked == null ? read : checked.journey();
    return new OpenedJourney(bpmn, journey, checked, findings, calls.journeys());
  }

  private static boolean isRefused(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Returns a scenario of this journey with the numbers of the journeys that it calls. */
  CalledNumbers.Combined withCalled(Scenario scenario, Library library) {
    Journey linked = journey;
    if (linked == null || checked == null || called.isEmpty()) {
      return new CalledNumbers.Combined(scenario, List.of());
    }
    Set<String> present = new HashSet<>(JourneyElements.flows(linked));
    JourneyElements.list(linked).forEach(node -> present.add(node.id()));
    List<Finding> found = new ArrayList<>();
    Scenario all = scenario;
    for (Called one : called) {
      Scenario theirs = one.scenario();
      if (theirs != null) {
        CalledNumbers.Combined combined = CalledNumbers.combine(all, one.name(), theirs, present);
        all = combined.scenario();
        found.addAll(combined.findings());
      }
    }
    found.addAll(CalledOffers.check(linked, all, library));
    return new CalledNumbers.Combined(all, found);
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

  /** Returns the files of the journeys that it calls in which something is to be told. */
  List<CheckedFile> calledFiles() {
    return called.stream().map(Called::file).filter(file -> !file.findings().isEmpty()).toList();
  }

  /** Returns what the structure is: the hash of the file, and of the files that it calls. */
  String hash() throws IOException {
    String own = Sha256.of(bpmn);
    return called.isEmpty() ? own : Sha256.of(own + joined(called, Called::journeyHash));
  }

  /** Returns what the numbers are: the hash of a scenario, and of those of what it calls. */
  String scenarioHash(String canonical) {
    String own = Sha256.of(canonical);
    return called.isEmpty() ? own : Sha256.of(own + joined(called, Called::scenarioHash));
  }

  private static String joined(
      List<Called> called, java.util.function.Function<Called, String> hash) {
    StringBuilder all = new StringBuilder();
    called.forEach(one -> all.append('\n').append(one.name()).append(' ').append(hash.apply(one)));
    return all.toString();
  }
}
