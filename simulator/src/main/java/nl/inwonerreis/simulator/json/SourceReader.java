package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Nearest;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources of a scenario, and gives every number that it states its source: the one at or
 * nearest above it. A number is a value of {@link Values} that says how often, how long, how many
 * or what share; opening hours, names and words are none, and neither is the length of the run.
 */
final class SourceReader {

  /** What a number without a source is. */
  static final Source ASSUMED = new Source(Source.Kind.ASSUMPTION, "", null, null);

  static final Map<String, Source.Kind> KINDS = Scalars.words(Source.Kind.values());

  private static final Set<String> PARTS =
      Set.of("arrivals", "groups", "caseTypes", "channels", "staff", "elements", "flows");

  /** Faults after which the nearest pointer is no longer looked for: it takes too long. */
  private static final int MOST_COMPARED = 50;

  private final Faults faults;
  private final Scalars scalars;

  SourceReader(Faults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  List<StatedNumber> numbers(Json.Obj scenario) {
    Map<String, Source> sources = sources(scenario);
    List<StatedNumber> numbers = new ArrayList<>();
    new TreeMap<>(Values.in(scenario))
        .forEach(
            (pointer, value) -> {
              if (isNumber(pointer, value)) {
                String nearest = SourceInheritance.nearest(pointer, sources.keySet());
                Source source = nearest == null ? null : sources.get(nearest);
                numbers.add(
                    new StatedNumber(pointer, value.text(), source == null ? ASSUMED : source));
              }
            });
    return numbers;
  }

  private static boolean isNumber(String pointer, Json value) {
    List<String> names = Pointers.names(pointer);
    if (!PARTS.contains(names.get(0))) {
      return false;
    }
    if (value instanceof Json.Str text) {
      return Durations.secondsOf(text.value()) != null || pointer.endsWith("/times");
    }
    return value instanceof Json.Num
        || value instanceof Json.Obj object && !object.members().isEmpty();
  }

  private Map<String, Source> sources(Json.Obj scenario) {
    Map<String, Source> sources = new TreeMap<>();
    Json value = scenario.members().get("sources");
    if (value == null) {
      return sources;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (pointer, written) -> {
              if (!Pointers.isPointer(pointer) || Values.find(scenario, pointer) == null) {
                nowhere(pointer, written.pointer(), scenario);
              }
              Source source = source(written);
              if (source != null) {
                sources.put(pointer, source);
              }
            });
    return sources;
  }

  private @Nullable Source source(Json written) {
    Fields fields = Fields.of(written, Set.of("kind", "text", "low", "high"), faults);
    Json kind = fields.require("kind");
    Json text = fields.find("text");
    Double low = bound(fields.find("low"));
    Double high = bound(fields.find("high"));
    Source.Kind sure = kind == null ? null : scalars.word(kind, KINDS);
    String cited = text == null ? "" : scalars.string(text);
    if (low != null && high != null && low > high) {
      faults.wrongValue(
          "impossible-bounds",
          written,
          new Text("De ondergrens is hoger dan de bovengrens.", "The low bound is above the high."),
          new Text("Misschien zijn ze verwisseld.", "Maybe they have changed places."));
    }
    return sure == null || cited == null ? null : new Source(sure, cited, low, high);
  }

  private @Nullable Double bound(@Nullable Json value) {
    if (value == null) {
      return null;
    }
    return value instanceof Json.Str
        ? scalars.duration(value)
        : scalars.number(value, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private void nowhere(String pointer, String place, Json.Obj scenario) {
    faults.error(
        "source-nowhere",
        place,
        new Text(
            "De bron wijst naar %s, maar daar staat niets.".formatted(pointer),
            "The source points at %s, but nothing is there.".formatted(pointer)),
        faults.errors() < MOST_COMPARED
            ? Nearest.remedy(pointer, Values.pointersIn(scenario))
            : new Text("Misschien is de waarde weg.", "Maybe the value is gone."));
  }
}
