package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.Aim;
import nl.inwonerreis.web.run.SimulationOrder;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code simulate}, tested.
 *
 * @param log csv, csv.gz, xes, xes.gz or null for none
 */
record SimulateOptions(
    @Nullable Path scenario,
    List<Setting> settings,
    @Nullable Aim aim,
    int threads,
    @Nullable Path out,
    @Nullable String log,
    String format,
    boolean dutchCsv) {

  private static final List<String> LOGS = List.of("csv", "csv.gz", "xes", "xes.gz");

  static SimulateOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    String log = options.isGiven("--log") ? options.oneOf("--log", LOGS) : null;
    Path out = options.path("--out");
    if (log != null && out == null) {
      throw new WrongUsage(phrases.say("usage.logNeedsOut"));
    }
    String format = options.oneOf("--format", List.of("text", "json", "csv"));
    boolean dutchCsv = options.isGiven("--csv");
    options.oneOf("--csv", List.of("nl"));
    if (dutchCsv && out == null && !format.equals("csv")) {
      throw new WrongUsage(phrases.say("usage.csvNeedsFormat"));
    }
    return new SimulateOptions(
        options.path("--scenario"),
        Settings.of(options, phrases),
        AimOption.of(options, phrases),
        options.count("--threads", Runtime.getRuntime().availableProcessors()),
        out,
        log,
        format,
        dutchCsv);
  }

  SimulationOrder order(JourneyFiles files, SimulationOrder.@Nullable Log logFile) {
    return new SimulationOrder(files, settings, aim, threads, logFile);
  }
}
