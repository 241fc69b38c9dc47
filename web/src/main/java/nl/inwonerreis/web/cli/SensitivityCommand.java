package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.SensitivityCsv;
import nl.inwonerreis.web.report.SensitivityJson;
import nl.inwonerreis.web.report.SensitivityText;
import nl.inwonerreis.web.run.JourneySensitivity;
import nl.inwonerreis.web.run.SensitivityOrder;
import nl.inwonerreis.web.run.Varied;

/** {@code sensitivity}: varies what is not sure, and tells which of it the outcome rests on. */
final class SensitivityCommand {

  private final Console console;
  private final JourneySensitivity sensitivity;

  SensitivityCommand(Console console, JourneySensitivity sensitivity) {
    this.console = console;
    this.sensitivity = sensitivity;
  }

  int run(String journey, OptionValues options) throws WrongUsage, IOException {
    SensitivityOptions asked = SensitivityOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(journey, console.phrases());
    List<JourneyFiles> situations = new ArrayList<>();
    try {
      if (asked.scenarios().isEmpty()) {
        situations.add(JourneyFinder.find(path, null));
      }
      for (Path scenario : asked.scenarios()) {
        situations.add(JourneyFinder.find(path, scenario));
      }
    } catch (JourneyNotFound missing) {
      return Refusal.notFound(console, missing, path, asked.settings());
    }
    Varied varied = vary(situations, asked);
    Sensitivity found = varied.sensitivity();
    if (found == null) {
      return Refusal.tell(console, varied.files(), asked.settings());
    }
    write(found, varied, asked);
    console.out().flush();
    return ExitCode.DONE;
  }

  private Varied vary(List<JourneyFiles> situations, SensitivityOptions asked) throws IOException {
    ProgressBar progress = new ProgressBar(console);
    try {
      return sensitivity.vary(
          new SensitivityOrder(situations, asked.settings(), asked.threads(), asked.headline()),
          progress);
    } finally {
      progress.clear();
    }
  }

  private void write(Sensitivity found, Varied varied, SensitivityOptions asked)
      throws IOException {
    Terminal terminal = console.terminal();
    switch (asked.format()) {
      case "json" -> SensitivityJson.write(found, console.out());
      case "csv" -> SensitivityCsv.write(found, asked.dutchCsv(), console.out());
      default ->
          new SensitivityText(
                  console.language(),
                  varied.journey(),
                  varied.outline(),
                  terminal.width(),
                  terminal.colour())
              .write(found, console.out());
    }
  }
}
