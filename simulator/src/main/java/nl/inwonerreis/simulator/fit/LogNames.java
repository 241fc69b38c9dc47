package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.LoggedCase;
import nl.inwonerreis.simulator.log.LoggedEvent;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a log mean in the journey and its library: by what the user told, by id, or by
 * name, without regard to case and white space.
 *
 * <p>Steps without meaning are told and left out, unless none has one. A channel or group without
 * meaning is an error, since leaving people out would make the shares wrong.
 *
 * @param elements BPMN id by name of a step
 * @param channels library id by name of a channel
 * @param groups library id by name of a group
 * @param findings what has no meaning
 */
public record LogNames(
    Map<String, String> elements,
    Map<String, String> channels,
    Map<String, String> groups,
    List<Finding> findings) {

  private static final int MOST_TOLD = 20;

  public LogNames {
    elements = Map.copyOf(elements);
    channels = Map.copyOf(channels);
    groups = Map.copyOf(groups);
    findings = List.copyOf(findings);
  }

  /** Returns whether the log can be used with these names. */
  public boolean isOk() {
    return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * Finds the meaning of the names of a log.
   *
   * @param told id by name in the log, as the user told it; for steps, channels and groups alike
   */
  public static LogNames of(
      EventLog log, Journey journey, Library library, Map<String, String> told) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> steps = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (Node node : new Ground(journey).nodes().values()) {
      ids.put(node.id(), node.id());
      // Two steps with one name have none that tells them apart, and a gateway is no step.
      boolean step = !(node instanceof Gateway);
      steps.merge(step ? plain(node.name()) : "", node.id(), (a, b) -> "");
    }
    steps.remove("");
    Map<String, String> elements =
        match(counts(log, LoggedEvent::activity), told, ids, steps, Severity.WARNING, findings);
    if (elements.isEmpty()) {
      findings.add(
          new Finding(
              "log-other-journey",
              Severity.ERROR,
              null,
              0,
              null,
              new Text(
                  "Geen enkele stap in het logboek hoort bij deze reis.",
                  "Not one step in the log belongs to this journey."),
              new Text(
                  "Zeg wat bij wat hoort: --map \"NAAM IN HET LOGBOEK=ID VAN DE STAP\".",
                  "Say what belongs to what: --map \"NAME IN THE LOG=ID OF THE STEP\".")));
    }
    Map<String, String> channelIds = new HashMap<>();
    Map<String, String> channelNames = new HashMap<>();
    library
        .channels()
        .forEach((id, channel) -> names(id, channel.name(), channelIds, channelNames));
    Map<String, String> groupIds = new HashMap<>();
    Map<String, String> groupNames = new HashMap<>();
    library.groups().forEach((id, group) -> names(id, group.name(), groupIds, groupNames));
    Map<String, String> channels =
        match(
            countsOfCases(log, LoggedCase::channel),
            told,
            channelIds,
            channelNames,
            Severity.ERROR,
            findings);
    Map<String, String> groups =
        match(
            countsOfCases(log, LoggedCase::group),
            told,
            groupIds,
            groupNames,
            Severity.ERROR,
            findings);
    return new LogNames(elements, channels, groups, findings);
  }

  private static void names(
      String id, Text name, Map<String, String> ids, Map<String, String> names) {
    ids.put(id, id);
    names.put(plain(name.nl()), id);
    names.put(plain(name.en()), id);
  }

  private static Map<String, Integer> counts(EventLog log, Function<LoggedEvent, String> nameOf) {
    Map<String, Integer> counts = new TreeMap<>();
    for (LoggedCase one : log.cases()) {
      one.events().forEach(e -> counts.merge(nameOf.apply(e), 1, Integer::sum));
    }
    counts.remove("");
    return counts;
  }

  private static Map<String, Integer> countsOfCases(
      EventLog log, Function<LoggedCase, String> nameOf) {
    Map<String, Integer> counts = new TreeMap<>();
    log.cases().forEach(one -> counts.merge(nameOf.apply(one), 1, Integer::sum));
    counts.remove("");
    return counts;
  }

  private static Map<String, String> match(
      Map<String, Integer> counts,
      Map<String, String> told,
      Map<String, String> ids,
      Map<String, String> names,
      Severity severity,
      List<Finding> findings) {
    Map<String, String> matched = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          String id = meaning(name, told, ids, names);
          if (id != null) {
            matched.put(name, id);
          } else if (findings.size() < MOST_TOLD) {
            findings.add(unknown(name, count, told.get(name), ids.keySet(), severity));
          }
        });
    return matched;
  }

  private static @Nullable String meaning(
      String name, Map<String, String> told, Map<String, String> ids, Map<String, String> names) {
    String asked = told.get(name);
    String id = asked == null ? ids.getOrDefault(name, names.get(plain(name))) : ids.get(asked);
    return id == null || id.isEmpty() ? null : id;
  }

  private static Finding unknown(
      String name, int count, @Nullable String told, Set<String> ids, Severity severity) {
    String wrong = told == null ? name : told;
    String known = ids.stream().sorted().limit(MOST_TOLD).collect(Collectors.joining(", "));
    boolean step = severity == Severity.WARNING;
    Text message =
        step
            ? new Text(
                "Stap '%s' (%d keer) hoort niet bij deze reis en telt niet mee."
                    .formatted(wrong, count),
                "Step '%s' (%d times) is no part of this journey and is left out."
                    .formatted(wrong, count))
            : new Text(
                "'%s' (%d zaken) is geen bekend kanaal of bekende groep. Er zijn: %s."
                    .formatted(wrong, count, known),
                "'%s' (%d cases) is no known channel or group. There are: %s."
                    .formatted(wrong, count, known));
    Text nearest = Nearest.remedy(wrong, ids);
    return new Finding(
        step ? "log-unknown-step" : "log-unknown-name",
        severity,
        null,
        0,
        null,
        message,
        new Text(
            nearest.nl() + " Zeg het zo: --map \"%s=ID\".".formatted(name),
            nearest.en() + " Say it like this: --map \"%s=ID\".".formatted(name)));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
