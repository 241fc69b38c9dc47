package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.SimulationOrder.Setting;

/** The options of {@code sensitivity}, tested. */
record SensitivityOptions(
    List<Path> scenarios,
    List<Setting> settings,
    int threads,
    Headline headline,
    String format,
    boolean dutchCsv) {

  static SensitivityOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    Headline asked = CompareOptions.headline("--metric", options, phrases);
    CompareOptions shared = CompareOptions.of(options, phrases);
    return new SensitivityOptions(
        shared.scenarios(),
        shared.settings(),
        shared.threads(),
        asked == null ? Headline.HELPED : asked,
        shared.format(),
        shared.dutchCsv());
  }
}
