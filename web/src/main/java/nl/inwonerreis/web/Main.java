package nl.inwonerreis.web;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.inwonerreis.web.cli.Commands;
import nl.inwonerreis.web.cli.Console;
import nl.inwonerreis.web.cli.ExitCode;
import nl.inwonerreis.web.cli.LanguageChoice;
import nl.inwonerreis.web.cli.Screen;
import nl.inwonerreis.web.cli.StandardOutput;
import nl.inwonerreis.web.cli.Terminal;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.run.CheckJourney;
import nl.inwonerreis.web.run.CompareJourney;
import nl.inwonerreis.web.run.FitLog;
import nl.inwonerreis.web.run.ReportJourney;
import nl.inwonerreis.web.run.SensitivityJourney;
import nl.inwonerreis.web.run.SimulateJourney;
import nl.inwonerreis.web.run.StaffingJourney;
import nl.inwonerreis.web.server.Viewer;

/** The program: wires its parts, runs one command and ends with its exit code. */
public final class Main {

  private static final int SECONDS_TO_CLEAN_UP = 10;

  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) throws InterruptedException {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::request, "interruption"));
    int code = run(arguments, interruption);
    if (interruption.finish()) {
      System.exit(code);
    }
  }

  private static int run(String[] arguments, Interruption interruption)
      throws InterruptedException {
    Map<String, String> environment = System.getenv();
    Language language = LanguageChoice.of(List.of(arguments), environment);
    Terminal terminal = Screen.find(environment);
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(standard);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    Console console = Console.of(language, terminal, out, err, interruption::isRequested);
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("0");
    Commands commands =
        new Commands(
            console,
            new CheckJourney(),
            new SimulateJourney(version),
            new CompareJourney(version),
            new ReportJourney(version),
            new FitLog(),
            new SensitivityJourney(version),
            new StaffingJourney(version),
            (host, port, journeys) -> Viewer.start(version, host, port, journeys),
            version);
    int code = commands.run(arguments);
    out.flush();
    Optional<IOException> failure = standard.findFailure();
    failure.ifPresent(console::tell);
    err.flush();
    return failure.isPresent() ? ExitCode.USAGE : code;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }

  /** Ctrl-C: asks the command to stop, and gives it time to remove what is half-written. */
  private static final class Interruption {

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile boolean exiting;

    boolean isRequested() {
      return requested;
    }

    /** Is told by the shutdown hook; the Java runtime itself ends with 130 then. */
    void request() {
      if (exiting) {
        return;
      }
      requested = true;
      try {
        boolean inTime = finished.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
        assert inTime : "the command did not stop in time";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** Returns whether the program is still to be ended. */
    boolean finish() {
      exiting = !requested;
      finished.countDown();
      return exiting;
    }
  }
}
