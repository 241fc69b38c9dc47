package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.FindingsText;
import nl.inwonerreis.web.run.SimulationOrder.Setting;

/** Tells why a journey or its numbers are refused, and what of it came from the command line. */
final class Refusal {

  private Refusal() {}

  static int tell(Console console, List<CheckedFile> files, List<Setting> settings)
      throws IOException {
    console.tell("simulate.refused");
    List<CheckedFile> faulty = files.stream().filter(file -> !file.isOk()).toList();
    new FindingsText(console.language(), console.terminal().width(), false)
        .write(faulty, console.err());
    if (!settings.isEmpty()) {
      console.tell("simulate.refused.set", Settings.told(settings));
    }
    return ExitCode.REFUSED;
  }

  /**
   * Tells that a journey is not there; where its scenario names another file that is not, that is a
   * fault of the scenario {@code named}.
   */
  static int notFound(Console console, JourneyNotFound missing, Path named, List<Setting> settings)
      throws IOException {
    if (missing.reason() != JourneyNotFound.Reason.OTHER_BPMN_MISSING) {
      console.err().println(FileTrouble.tell(missing, console.phrases()));
      return ExitCode.USAGE;
    }
    CheckedFile file = new CheckedFile(named.toString(), List.of(missing.asFinding()), Map.of());
    return tell(console, List.of(file), settings);
  }
}
