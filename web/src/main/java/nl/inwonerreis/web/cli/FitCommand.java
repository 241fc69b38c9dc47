package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.fit.LogFit;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.FindingsText;
import nl.inwonerreis.web.report.FitText;
import nl.inwonerreis.web.run.FitOrder;
import nl.inwonerreis.web.run.Fitted;
import nl.inwonerreis.web.run.LogFitter;

/** {@code fit}: makes a scenario of an event log, and tells what was measured and how well. */
final class FitCommand {

  private final Console console;
  private final LogFitter fitter;

  FitCommand(Console console, LogFitter fitter) {
    this.console = console;
    this.fitter = fitter;
  }

  int run(String log, OptionValues options) throws WrongUsage, IOException {
    FitOptions asked = FitOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(log, console.phrases());
    JourneyFiles files;
    try {
      files = JourneyFinder.find(asked.journey(), asked.scenario());
    } catch (JourneyNotFound missing) {
      console.err().println(FileTrouble.tell(missing, console.phrases()));
      return ExitCode.USAGE;
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    Path folder = asked.out().toAbsolutePath().normalize().getParent();
    Path file = asked.out().getFileName();
    if (folder == null || file == null) {
      throw new WrongUsage(console.phrases().say("usage.fitOut", asked.out()));
    }
    try (OutputFolder output = OutputFolder.open(folder)) {
      Fitted fitted =
          fitter.fit(
              new FitOrder(
                  files,
                  path,
                  asked.out(),
                  asked.name(),
                  asked.columns(),
                  asked.meanings(),
                  asked.share()));
      return keep(fitted, output, asked);
    }
  }

  private int keep(Fitted fitted, OutputFolder output, FitOptions asked) throws IOException {
    String scenario = fitted.scenario();
    LogFit fit = fitted.fit();
    if (scenario == null || fit == null) {
      return Refusal.tell(console, fitted.files(), List.of());
    }
    String name = String.valueOf(asked.out().getFileName());
    Files.writeString(output.temporary(name), scenario);
    output.publish();
    Terminal terminal = console.terminal();
    List<CheckedFile> remarked =
        fitted.files().stream().filter(f -> !f.findings().isEmpty()).toList();
    if (!remarked.isEmpty()) {
      new FindingsText(console.language(), terminal.width(), false).write(remarked, console.err());
    }
    new FitText(console.language(), fitted.names(), terminal.width())
        .write(fit, fitted.kept(), console.out());
    console.out().flush();
    console.tell("fit.kept", String.valueOf(asked.out()));
    return ExitCode.DONE;
  }
}
