package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.json.ScenarioEdit;
import nl.inwonerreis.simulator.json.ScenarioLayers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody did in the form: {@code {"text": …, "edits": […]}}. An edit has a place {@code p}
 * and one of {@code v}, the value; {@code typed} with {@code as}, a value as people type it; {@code
 * shape}, another distribution; {@code remove}; {@code inherit}, what the situation rests on;
 * {@code unit}, another name for the member; or {@code source}.
 *
 * @param text the text that the edits begin with; null for that of the file
 * @param name name of a new situation; empty where none is asked for
 */
public record NumberEdits(@Nullable String text, String name, List<JsonNode> edits) {

  private static final int MOST = 2_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(64).build())
                  .build())
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  public NumberEdits {
    edits = List.copyOf(edits);
  }

  /** Edits that change nothing. */
  public static final NumberEdits NONE = new NumberEdits(null, "", List.of());

  /**
   * Parses the body of a request.
   *
   * @throws IllegalArgumentException if it is no such thing
   */
  public static NumberEdits parse(String body) {
    try {
      JsonNode root = MAPPER.readTree(body);
      List<JsonNode> edits = new ArrayList<>();
      root.path("edits").forEach(edits::add);
      boolean sound = edits.stream().allMatch(e -> e.isObject() && e.path("p").isString());
      if (!root.isObject() || !sound || edits.size() > MOST) {
        throw new IllegalArgumentException("this is no list of edits");
      }
      JsonNode text = root.path("text");
      return new NumberEdits(
          text.isString() ? text.asString() : null, root.path("name").asString(""), edits);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("this is no JSON", e);
    }
  }

  /** Returns a text as JSON. */
  public static String quoted(String text) {
    return Json.line(Json.object().put("v", text).get("v"));
  }

  /**
   * Returns the edits as the scenario understands them. What is typed and not understood is kept as
   * a text, so that reading the scenario says what is wrong with it.
   *
   * @throws IllegalArgumentException if a place is no pointer
   */
  public List<ScenarioEdit> of(ScenarioLayers layers, Language language) {
    String effective = layers.effective();
    JsonNode now = effective == null ? Json.object() : Json.parse(effective);
    String inherited = layers.inherited();
    JsonNode base = inherited == null ? null : Json.parse(inherited);
    Translation translation = new Translation(now, base, language);
    edits.forEach(translation::add);
    return List.copyOf(translation.edits);
  }

  /** Follows the edits, so that one can rest on what the one before it made. */
  private static final class Translation {

    private final JsonNode now;
    private final @Nullable JsonNode base;
    private final TypedDurations durations;
    private final TypedNumbers numbers;
    private final HoursText hours;
    private final List<ScenarioEdit> edits = new ArrayList<>();

    Translation(JsonNode now, @Nullable JsonNode base, Language language) {
      this.now = now;
      this.base = base;
      Phrases words = Phrases.load("nl.inwonerreis.web.report.numbers", language);
      durations = new TypedDurations(language, words);
      numbers = new TypedNumbers(language);
      hours = new HoursText(language);
    }

    void add(JsonNode edit) {
      String place = edit.path("p").asString();
      JsonPointer.compile(place);
      if (edit.has("v")) {
        put(place, edit.get("v"));
      } else if (edit.path("typed").isString()) {
        put(place, typed(edit.path("typed").asString(), edit.path("as").asString("")));
      } else if (edit.path("shape").isString()) {
        boolean time = edit.path("as").asString("").equals("duration");
        put(place, DistributionForms.of(edit.path("shape").asString(), at(place), time));
      } else if (edit.path("inherit").asBoolean(false)) {
        put(place, NumberPlaces.find(base, place));
      } else if (edit.path("unit").isString()) {
        JsonNode value = at(place);
        put(place, null);
        String holder = place.substring(0, place.lastIndexOf('/'));
        put(NumberPlaces.child(holder, edit.path("unit").asString()), value);
      } else if (edit.path("source").isObject()) {
        put(NumberPlaces.source(place), source(edit.path("source")));
      } else if (edit.path("remove").asBoolean(false)) {
        put(place, null);
      } else {
        throw new IllegalArgumentException("an edit says nothing");
      }
    }

    /** What stands at a place after the edits so far, where one of them put it there. */
    private @Nullable JsonNode at(String place) {
      for (int i = edits.size() - 1; i >= 0; i--) {
        ScenarioEdit edit = edits.get(i);
        if (place.equals(edit.pointer()) || place.startsWith(edit.pointer() + "/")) {
          String value = edit.value();
          String below = place.substring(edit.pointer().length());
          return value == null ? null : NumberPlaces.find(Json.parse(value), below);
        }
      }
      return NumberPlaces.find(now, place);
    }

    private void put(String place, @Nullable JsonNode value) {
      edits.add(new ScenarioEdit(place, value == null ? null : Json.line(value)));
    }

    private JsonNode typed(String text, String as) {
      Optional<String> json =
          switch (as) {
            case "duration" -> durations.parse(text).map(iso -> '"' + iso + '"');
            case "share" -> numbers.parseShare(text);
            case "number" -> numbers.parse(text);
            case "hours" -> Optional.of(quoted(hours.parse(text)));
            default -> Optional.empty();
          };
      if (as.equals("dates")) {
        ObjectNode holder = Json.object();
        ArrayNode dates = holder.putArray("v");
        Stream.of(text.split("[,;\\s]+")).filter(d -> !d.isBlank()).forEach(dates::add);
        return dates;
      }
      return json.isPresent() ? Json.parse(json.get()) : Json.object().put("v", text).get("v");
    }

    private JsonNode source(JsonNode given) {
      ObjectNode source = Json.object();
      source.put("kind", given.path("kind").asString("assumption"));
      String text = given.path("text").asString("").strip();
      if (!text.isEmpty()) {
        source.put("text", text);
      }
      String as = given.path("as").asString("");
      for (String bound : List.of("low", "high")) {
        String typed = given.path(bound).asString("").strip();
        if (!typed.isEmpty()) {
          source.set(bound, typed(typed, as));
        }
      }
      return source;
    }
  }
}
