package nl.inwonerreis.web.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.inwonerreis.web.report.JourneyOutline;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.SampleResults;
import nl.inwonerreis.web.run.Compared;
import nl.inwonerreis.web.run.FitLog;
import nl.inwonerreis.web.run.JourneyChecker;
import nl.inwonerreis.web.run.JourneyComparer;
import nl.inwonerreis.web.run.JourneyReporter;
import nl.inwonerreis.web.run.JourneySensitivity;
import nl.inwonerreis.web.run.JourneySimulator;
import nl.inwonerreis.web.run.JourneyStaffing;
import nl.inwonerreis.web.run.LogFitter;
import nl.inwonerreis.web.run.Reported;
import nl.inwonerreis.web.run.Simulated;
import nl.inwonerreis.web.run.Staffed;
import nl.inwonerreis.web.run.Varied;
import nl.inwonerreis.web.server.Viewer;
import picocli.CommandLine;

/** Runs command lines with a checker and a simulator that do as told, and keeps what is printed. */
final class Screenplay {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Language language;
  private JourneyChecker checker = files -> List.of();
  private JourneySimulator simulator =
      (order, progress) -> new Simulated(SampleResults.full(), List.of());
  private JourneyComparer comparer =
      (order, progress) -> new Compared(null, null, JourneyOutline.EMPTY, List.of());
  private JourneyReporter reporter = (order, progress) -> new Reported(null, List.of());
  private LogFitter fitter = new FitLog();
  private JourneySensitivity sensitivity =
      (order, progress) -> new Varied(null, null, JourneyOutline.EMPTY, List.of());
  private JourneyStaffing staffing =
      (order, progress) -> new Staffed(null, JourneyOutline.EMPTY, List.of());
  private Terminal terminal = Terminal.NONE;
  private BooleanSupplier interrupted = () -> false;

  Screenplay(Language language) {
    this.language = language;
  }

  static Screenplay dutch() {
    return new Screenplay(Language.NL);
  }

  Screenplay checker(JourneyChecker other) {
    checker = other;
    return this;
  }

  Screenplay simulator(JourneySimulator other) {
    simulator = other;
    return this;
  }

  Screenplay comparer(JourneyComparer other) {
    comparer = other;
    return this;
  }

  Screenplay reporter(JourneyReporter other) {
    reporter = other;
    return this;
  }

  Screenplay sensitivity(JourneySensitivity other) {
    sensitivity = other;
    return this;
  }

  Screenplay staffing(JourneyStaffing other) {
    staffing = other;
    return this;
  }

  Screenplay terminal(Terminal other) {
    terminal = other;
    return this;
  }

  Screenplay interrupted() {
    interrupted = () -> true;
    return this;
  }

  int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  CommandLine commandLine() {
    Console console =
        Console.of(language, terminal, new PrintWriter(out), new PrintWriter(err), interrupted);
    return CommandTree.of(
        console,
        checker,
        simulator,
        comparer,
        reporter,
        fitter,
        sensitivity,
        staffing,
        (host, port, journeys) -> Viewer.start("1.2.3", host, port, journeys),
        "1.2.3");
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
