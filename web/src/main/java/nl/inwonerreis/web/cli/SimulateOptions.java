package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.SimulationOrder;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code simulate}, tested.
 *
 * @param log csv, csv.gz or null for none
 */
record SimulateOptions(
    @Nullable Path scenario,
    List<Setting> settings,
    @Nullable Double precision,
    int threads,
    @Nullable Path out,
    @Nullable String log,
    String format,
    boolean dutchCsv) {

  static SimulateOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    String log = options.isGiven("--log") ? options.oneOf("--log", List.of("csv", "csv.gz")) : null;
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
        settings(options, phrases),
        options.share("--precision"),
        options.count("--threads", Runtime.getRuntime().availableProcessors()),
        out,
        log,
        format,
        dutchCsv);
  }

  private static List<Setting> settings(OptionValues options, Phrases phrases) throws WrongUsage {
    List<Setting> settings = new ArrayList<>();
    for (String set : options.texts("--set")) {
      int equals = set.indexOf('=');
      if (equals < 0 || !set.startsWith("/")) {
        throw new WrongUsage(phrases.say("usage.set", set));
      }
      settings.add(new Setting(set.substring(0, equals), set.substring(equals + 1)));
    }
    add(settings, "/seed", options.wholeNumber("--seed"));
    if (options.isGiven("--replications")) {
      add(settings, "/replications", Integer.toString(options.count("--replications", 1)));
    }
    add(settings, "/duration", options.duration("--duration"));
    add(settings, "/warmUp", options.duration("--warm-up"));
    return settings;
  }

  private static void add(List<Setting> settings, String pointer, @Nullable String value) {
    if (value != null) {
      settings.add(new Setting(pointer, value));
    }
  }

  /** Tells the values that the command line puts into the scenario; empty when there are none. */
  String told() {
    return settings.stream()
        .map(setting -> setting.pointer() + "=" + setting.value())
        .collect(Collectors.joining(", "));
  }

  SimulationOrder order(JourneyFiles files, SimulationOrder.@Nullable Log logFile) {
    return new SimulationOrder(files, settings, precision, threads, logFile);
  }
}
