package nl.inwonerreis.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.jspecify.annotations.Nullable;

/** The values that the command line puts into a scenario. */
final class Settings {

  private Settings() {}

  /** Reads {@code --set}, and then the options that are short for one. */
  static List<Setting> of(OptionValues options, Phrases phrases) throws WrongUsage {
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

  /** Tells them as they were typed; empty when there are none. */
  static String told(List<Setting> settings) {
    return settings.stream()
        .map(setting -> setting.pointer() + "=" + setting.value())
        .collect(Collectors.joining(", "));
  }
}
