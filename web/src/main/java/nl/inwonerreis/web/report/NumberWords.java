package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.scenario.Dimension;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of a scenario in words: where they stand, and what they are. */
final class NumberWords {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(?:([\\d.]+)W)?(?:([\\d.]+)D)?"
              + "(?:T(?=.)(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");

  private static final Set<String> CHOICES =
      Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.toSet());

  private static final List<TimeUnit> UNITS =
      List.of(TimeUnit.WEEK, TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND);

  private final ReportView view;
  private final Phrases words;
  private final Map<String, String> choices = new HashMap<>();

  /** Makes the words; {@code journey} gives the choice that a flow leaves from. */
  NumberWords(ReportView view, Phrases words, @Nullable Journey journey) {
    this.view = view;
    this.words = words;
    if (journey != null) {
      Map<String, String> nodes = new HashMap<>();
      FlowOrder.of(journey).forEach(node -> nodes.put(node.id(), node.name()));
      journey.processes().stream()
          .flatMap(process -> process.flows().stream())
          .forEach(flow -> choices.put(flow.id(), nodes.getOrDefault(flow.source(), "")));
    }
  }

  /** Returns a JSON Pointer in words: {@code Melden › telefoon › hoe lang het werk duurt}. */
  String place(String pointer) {
    List<String> said = new ArrayList<>();
    String[] steps = pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/");
    boolean inChoice = false;
    for (String step : steps) {
      String name = step.replace("~1", "/").replace("~0", "~");
      boolean container =
          said.isEmpty() && List.of("elements", "staff", "groups", "flows").contains(name);
      boolean rest = name.equals("*") && inChoice;
      inChoice = CHOICES.contains(name);
      if (rest) {
        said.add(words.say("key.rest"));
      } else if (!name.equals("*") && !(container && steps.length > 1)) {
        said.add(word(name));
      } else if (container && name.equals("flows")) {
        String choice = choices.getOrDefault(steps[1], "");
        said.add(choice.isEmpty() ? words.say("key.flows") : choice);
      }
    }
    return said.isEmpty() ? words.say("numbers.run") : String.join(" › ", said);
  }

  private String word(String name) {
    String known = view.names().of(name);
    return known.equals(name) ? words.sayOr("key." + name, view.kind(name)) : known;
  }

  /** Returns a value, given as JSON text, in words. */
  String value(String json) {
    return say(MAPPER.readTree(json));
  }

  private String say(JsonNode value) {
    if (value.isNumber()) {
      return view.wording().number(value.doubleValue(), 6);
    }
    if (value.isBoolean()) {
      return words.say(value.booleanValue() ? "value.yes" : "value.no");
    }
    if (value.isString()) {
      return text(value.stringValue());
    }
    List<String> parts = new ArrayList<>();
    value
        .properties()
        .forEach(
            property -> {
              String inner = say(property.getValue());
              boolean law = property.getValue().isObject();
              parts.add(word(property.getKey()) + (law ? ": " : " ") + inner);
            });
    value.values().stream().filter(v -> value.isArray()).forEach(v -> parts.add(say(v)));
    return String.join(", ", parts);
  }

  private String text(String text) {
    Matcher duration = DURATION.matcher(text);
    if (!duration.matches()) {
      return text;
    }
    double seconds = 0;
    for (int i = 0; i < UNITS.size(); i++) {
      String amount = duration.group(i + 1);
      seconds += amount == null ? 0 : Double.parseDouble(amount) * UNITS.get(i).seconds();
    }
    return view.wording().duration(seconds);
  }
}
