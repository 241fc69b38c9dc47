package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Runs the command that was parsed, and turns every way to fail into a message and an exit code.
 */
final class CommandRunner implements IExecutionStrategy {

  private final Console console;
  private final CheckCommand check;
  private final SimulateCommand simulate;
  private final CompareCommand compare;
  private final ReportCommand report;
  private final FitCommand fit;
  private final SensitivityCommand sensitivity;
  private final StaffingCommand staffing;
  private final ServeCommand serve;

  CommandRunner(
      Console console,
      CheckCommand check,
      SimulateCommand simulate,
      CompareCommand compare,
      ReportCommand report,
      FitCommand fit,
      SensitivityCommand sensitivity,
      StaffingCommand staffing,
      ServeCommand serve) {
    this.console = console;
    this.check = check;
    this.simulate = simulate;
    this.compare = compare;
    this.report = report;
    this.fit = fit;
    this.sensitivity = sensitivity;
    this.staffing = staffing;
    this.serve = serve;
  }

  @Override
  public int execute(ParseResult parsed) {
    try {
      return run(parsed);
    } catch (WrongUsage wrong) {
      console.err().println(wrong.told());
      return ExitCode.USAGE;
    } catch (IOException trouble) {
      return told(trouble, parsed);
    } catch (UncheckedIOException trouble) {
      IOException cause = trouble.getCause();
      return told(cause == null ? new IOException(trouble) : cause, parsed);
    } catch (CancellationException stopped) {
      console.tell("stopped");
      return ExitCode.INTERRUPTED;
    } catch (RuntimeException bug) {
      return bug(bug, isDebug(parsed));
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private int run(ParseResult parsed) throws WrongUsage, IOException {
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    OptionValues options = new OptionValues(command, console.phrases());
    options.oneOf("--lang", List.of("nl", "en"));
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    String name = command.commandSpec().name();
    if (command == parsed || name.equals("serve")) {
      boolean chosen = parsed.hasMatchedOption("--lang") || options.isGiven("--lang");
      return serve.run(options, command == parsed, chosen);
    }
    List<String> journeys = command.matchedPositionalValue(0, List.of());
    return switch (name) {
      case "check" -> check.run(journeys, options);
      case "compare" -> compare.run(journeys.get(0), options);
      case "report" -> report.run(journeys.get(0), options, parsed.originalArgs());
      case "fit" -> fit.run(journeys.get(0), options);
      case "sensitivity" -> sensitivity.run(journeys.get(0), options);
      case "staffing" -> staffing.run(journeys.get(0), options);
      default -> simulate.run(journeys.get(0), options);
    };
  }

  private int told(IOException trouble, ParseResult parsed) {
    console.err().println(FileTrouble.tell(trouble, console.phrases()));
    if (isDebug(parsed)) {
      trouble.printStackTrace(console.err());
    }
    return ExitCode.USAGE;
  }

  private int bug(RuntimeException bug, boolean debug) {
    String message = bug.getMessage() == null ? "" : ": " + bug.getMessage();
    console.tell("bug", bug.getClass().getSimpleName() + message);
    if (debug) {
      bug.printStackTrace(console.err());
    }
    return ExitCode.BUG;
  }

  private static boolean isDebug(ParseResult parsed) {
    return parsed.hasMatchedOption("--debug")
        || (parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug"));
  }
}
