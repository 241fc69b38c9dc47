package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.ComparisonCsv;
import nl.inwonerreis.web.report.ComparisonJson;
import nl.inwonerreis.web.report.ComparisonText;
import nl.inwonerreis.web.run.CompareOrder;
import nl.inwonerreis.web.run.Compared;
import nl.inwonerreis.web.run.JourneyComparer;

/** {@code compare}: runs scenarios of a journey with the same residents, and tells who gains. */
final class CompareCommand {

  private static final double CONFIDENCE = 0.95;

  private final Console console;
  private final JourneyComparer comparer;

  CompareCommand(Console console, JourneyComparer comparer) {
    this.console = console;
    this.comparer = comparer;
  }

  int run(String journey, OptionValues options) throws WrongUsage, IOException {
    CompareOptions asked = CompareOptions.of(options, console.phrases());
    Path path = OptionValues.pathOf(journey, console.phrases());
    List<JourneyFiles> situations;
    try {
      situations = situations(path, asked.scenarios());
    } catch (JourneyNotFound missing) {
      return Refusal.notFound(console, missing, path, asked.settings());
    }
    if (situations.size() < 2) {
      console.tell("compare.nothing");
      return ExitCode.USAGE;
    }
    Compared compared = compare(situations, asked);
    Comparison comparison = compared.comparison();
    if (comparison == null) {
      return Refusal.tell(console, compared.files(), asked.settings());
    }
    write(comparison, compared, asked);
    console.out().flush();
    return ExitCode.DONE;
  }

  /** One scenario stands beside that of the journey; without any, all what-ifs do. */
  private static List<JourneyFiles> situations(Path journey, List<Path> scenarios)
      throws IOException, JourneyNotFound {
    List<JourneyFiles> found = new ArrayList<>();
    if (scenarios.size() < 2) {
      found.add(JourneyFinder.find(journey, null));
    }
    for (Path scenario : scenarios.isEmpty() ? found.get(0).scenarios() : scenarios) {
      found.add(JourneyFinder.find(journey, scenario));
    }
    return found;
  }

  private Compared compare(List<JourneyFiles> situations, CompareOptions asked) throws IOException {
    ProgressBar progress = new ProgressBar(console);
    try {
      return comparer.compare(
          new CompareOrder(situations, asked.settings(), asked.threads(), asked.best(), CONFIDENCE),
          progress);
    } finally {
      progress.clear();
    }
  }

  private void write(Comparison comparison, Compared compared, CompareOptions asked)
      throws IOException {
    Terminal terminal = console.terminal();
    switch (asked.format()) {
      case "json" -> ComparisonJson.write(comparison, compared.selection(), console.out());
      case "csv" -> ComparisonCsv.write(comparison, asked.dutchCsv(), console.out());
      default ->
          new ComparisonText(
                  console.language(), compared.outline(), terminal.width(), terminal.colour())
              .write(comparison, asked.best(), compared.selection(), console.out());
    }
  }
}
