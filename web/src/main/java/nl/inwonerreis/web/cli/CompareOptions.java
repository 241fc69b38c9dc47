package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code compare}, tested.
 *
 * @param best the number in which to find the best scenario; null: not asked
 */
record CompareOptions(
    List<Path> scenarios,
    List<Setting> settings,
    int threads,
    @Nullable Headline best,
    String format,
    boolean dutchCsv) {

  static CompareOptions of(OptionValues options, Phrases phrases) throws WrongUsage {
    String format = options.oneOf("--format", List.of("text", "json", "csv"));
    boolean dutchCsv = options.isGiven("--csv");
    options.oneOf("--csv", List.of("nl"));
    if (dutchCsv && !format.equals("csv")) {
      throw new WrongUsage(phrases.say("usage.csvNeedsFormat"));
    }
    return new CompareOptions(
        options.paths("--scenario"),
        Settings.of(options, phrases),
        options.count("--threads", Runtime.getRuntime().availableProcessors()),
        headline("--best", options, phrases),
        format,
        dutchCsv);
  }

  /** Returns the number that an option names, or null where the option is absent. */
  static @Nullable Headline headline(String option, OptionValues options, Phrases phrases)
      throws WrongUsage {
    String name = options.text(option);
    if (name == null) {
      return null;
    }
    Optional<Headline> found = Headline.find(name);
    if (found.isEmpty()) {
      String all =
          Arrays.stream(Headline.values()).map(Headline::id).collect(Collectors.joining(", "));
      throw new WrongUsage(phrases.say("usage.choice", option, name, all));
    }
    return found.get();
  }
}
