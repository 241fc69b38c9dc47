package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.inwonerreis.simulator.staffing.Staffing;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.StaffingCsv;
import nl.inwonerreis.web.report.StaffingJson;
import nl.inwonerreis.web.report.StaffingText;
import nl.inwonerreis.web.run.JourneyStaffing;
import nl.inwonerreis.web.run.Staffed;
import nl.inwonerreis.web.run.StaffingOrder;

/** {@code staffing}: searches the smallest staff that meets the norms, and tells what it costs. */
final class StaffingCommand {

  private final Console console;
  private final JourneyStaffing staffing;

  StaffingCommand(Console console, JourneyStaffing staffing) {
    this.console = console;
    this.staffing = staffing;
  }

  int run(String journey, OptionValues options) throws WrongUsage, IOException {
    StaffingOptions asked = StaffingOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(journey, console.phrases());
    JourneyFiles situation;
    try {
      situation = JourneyFinder.find(path, asked.scenario());
    } catch (JourneyNotFound missing) {
      return Refusal.notFound(console, missing, path, asked.settings());
    }
    Staffed staffed = find(situation, asked);
    Staffing found = staffed.staffing();
    if (found == null) {
      return Refusal.tell(console, staffed.files(), asked.settings());
    }
    write(found, staffed, asked);
    console.out().flush();
    return found.found().isMet() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private Staffed find(JourneyFiles situation, StaffingOptions asked) throws IOException {
    ProgressBar progress = new ProgressBar(console);
    try {
      return staffing.find(
          new StaffingOrder(situation, asked.settings(), asked.threads()), progress);
    } finally {
      progress.clear();
    }
  }

  private void write(Staffing found, Staffed staffed, StaffingOptions asked) throws IOException {
    Terminal terminal = console.terminal();
    switch (asked.format()) {
      case "json" -> StaffingJson.write(found, console.out());
      case "csv" -> StaffingCsv.write(found, asked.dutchCsv(), console.out());
      default ->
          new StaffingText(
                  console.language(), staffed.outline(), terminal.width(), terminal.colour())
              .write(found, console.out());
    }
  }
}
