package nl.inwonerreis.web.cli;

import nl.inwonerreis.web.run.JourneyChecker;
import nl.inwonerreis.web.run.JourneyComparer;
import nl.inwonerreis.web.run.JourneyReporter;
import nl.inwonerreis.web.run.JourneySensitivity;
import nl.inwonerreis.web.run.JourneySimulator;
import nl.inwonerreis.web.run.JourneyStaffing;
import nl.inwonerreis.web.run.LogFitter;
import picocli.CommandLine;

/** The commands of the product, ready to be run. */
public final class Commands {

  private final CommandLine line;

  /** Makes the commands; {@code version} is what {@code --version} tells. */
  public Commands(
      Console console,
      JourneyChecker checker,
      JourneySimulator simulator,
      JourneyComparer comparer,
      JourneyReporter reporter,
      LogFitter fitter,
      JourneySensitivity sensitivity,
      JourneyStaffing staffing,
      ViewerStarter viewer,
      String version) {
    this.line =
        CommandTree.of(
            console,
            checker,
            simulator,
            comparer,
            reporter,
            fitter,
            sensitivity,
            staffing,
            viewer,
            version);
  }

  /** Runs one command line and returns its exit code. */
  public int run(String... arguments) {
    return line.execute(arguments);
  }
}
