package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code staffing}, tested.
 *
 * @param scenario null: the scenario beside the journey
 */
record StaffingOptions(
    @Nullable Path scenario, List<Setting> settings, int threads, String format, boolean dutchCsv) {

  static StaffingOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    String format = options.oneOf("--format", List.of("text", "json", "csv"));
    boolean dutchCsv = options.isGiven("--csv");
    options.oneOf("--csv", List.of("nl"));
    if (dutchCsv && !format.equals("csv")) {
      throw new WrongUsage(phrases.say("usage.csvNeedsFormat"));
    }
    return new StaffingOptions(
        options.path("--scenario"),
        Settings.of(options, phrases),
        options.count("--threads", Runtime.getRuntime().availableProcessors()),
        format,
        dutchCsv);
  }
}
