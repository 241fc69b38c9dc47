package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Set;

/**
 * The name of a situation of which values were changed for one run. In a result, which has no
 * language, the changes stand behind the name: {@code Zoals het nu is + /staff/kcc/count=7}.
 */
public final class ChangedSituation {

  private static final String AND = " + ";

  /** How long and how often is calculated is no change of the situation. */
  private static final Set<String> RUN = Set.of("/seed", "/replications", "/duration", "/warmUp");

  private ChangedSituation() {}

  /**
   * Returns the name for a result.
   *
   * @param settings {@code POINTER=VALUE}, in order
   */
  public static String name(String situation, List<String> settings) {
    StringBuilder name = new StringBuilder(situation);
    settings.stream()
        .filter(setting -> !RUN.contains(setting.substring(0, setting.indexOf('='))))
        .forEach(setting -> name.append(AND).append(setting));
    return name.toString();
  }

  /** Tells the name of a result: {@code Zoals het nu is, met 1 verandering: …}. */
  static String told(String name, Phrases words) {
    int at = name.indexOf(AND + "/");
    if (at < 0) {
      return name;
    }
    String[] changes = name.substring(at + AND.length()).split(" \\+ (?=/)");
    String key = changes.length == 1 ? "situation.changed.one" : "situation.changed";
    return words.say(key, name.substring(0, at), changes.length, String.join(", ", changes));
  }
}
