package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.util.List;
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
}
