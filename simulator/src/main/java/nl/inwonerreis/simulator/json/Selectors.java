package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Reads a value that may be, or hold, selectors. */
final class Selectors {

  private final Faults faults;
  private final SelectorKeys keys;

  Selectors(KnownNames known, Faults faults) {
    this.faults = faults;
    this.keys = new SelectorKeys(known, faults);
  }

  /**
   * Reads a value through its selectors.
   *
   * @param value null where the scenario is silent
   * @param leaf reads a value without selectors; null after it reported a fault
   * @return null where silent or where nothing could be read
   */
  <T> @Nullable Selector<T> read(@Nullable Json value, Function<Json, @Nullable T> leaf) {
    if (value == null) {
      return null;
    }
    Selector<Json> lifted = liftWhole(value);
    return lifted == null ? null : typed(lifted, leaf);
  }

  private @Nullable Selector<Json> liftWhole(Json value) {
    try {
      return lift(value, new Lifting());
    } catch (Lifting.TooManyCases e) {
      faults.error(
          "too-many-cases",
          value.pointer(),
          new Text(
              "%s heeft meer dan %d gevallen."
                  .formatted(faults.nameOf(value.pointer()).nl(), Lifting.MOST_CASES),
              "%s has more than %d cases."
                  .formatted(faults.nameOf(value.pointer()).en(), Lifting.MOST_CASES)),
          new Text(
              "Misschien kan de keuze naar minder kenmerken kijken.",
              "Maybe the choice can look at fewer dimensions."));
      return null;
    }
  }

  private @Nullable Selector<Json> lift(Json value, Lifting lifting) {
    if (value instanceof Json.Obj object) {
      List<String> dimensions = SelectorKeys.dimensionsOf(object);
      return dimensions.isEmpty()
          ? liftMembers(object, lifting)
          : liftCases(object, dimensions, lifting);
    }
    if (value instanceof Json.Arr array) {
      return liftItems(array, lifting);
    }
    return Selector.of(value);
  }

  private @Nullable Selector<Json> liftCases(
      Json.Obj object, List<String> dimensions, Lifting lifting) {
    String key = dimensions.get(0);
    if (object.members().size() > 1) {
      Fields.two(object.pointer(), List.copyOf(object.members().keySet()), faults);
      return null;
    }
    Dimension dimension = SelectorKeys.dimension(key);
    Json written = object.members().get(key);
    if (!(written instanceof Json.Obj choices) || choices.members().isEmpty()) {
      faults.error(
          "wrong-type",
          object.pointer(),
          new Text(
              "%s heeft een keuze %s zonder gevallen."
                  .formatted(faults.nameOf(object.pointer()).nl(), key),
              "%s has a choice %s without cases."
                  .formatted(faults.nameOf(object.pointer()).en(), key)),
          new Text("Misschien {\"*\": …}.", "Maybe {\"*\": …}."));
      return null;
    }
    Map<String, Selector<Json>> cases = new TreeMap<>(Lifting.order(dimension));
    for (Map.Entry<String, Json> choice : choices.members().entrySet()) {
      String pointer = choice.getValue().pointer();
      String name = keys.read(dimension, choice.getKey(), pointer);
      Selector<Json> inner = lift(choice.getValue(), lifting);
      if (name != null && inner != null && cases.put(name, inner) != null) {
        sameBound(pointer, choice.getKey());
      }
    }
    return cases.isEmpty() ? null : new Selector.By<>(dimension, cases);
  }

  private @Nullable Selector<Json> liftMembers(Json.Obj object, Lifting lifting) {
    Selector<Map<String, Json>> all = Selector.of(Map.of());
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Selector<Json> inner = lift(member.getValue(), lifting);
      if (inner == null || all == null) {
        return null;
      }
      all = lifting.combine(all, inner, (before, value) -> with(before, member.getKey(), value));
    }
    return all == null ? null : typed(all, members -> new Json.Obj(object.pointer(), members));
  }

  private @Nullable Selector<Json> liftItems(Json.Arr array, Lifting lifting) {
    boolean plain = array.items().stream().noneMatch(item -> item instanceof Json.Obj);
    if (plain) {
      return Selector.of(array);
    }
    Selector<Map<String, Json>> all = Selector.of(Map.of());
    for (Json item : array.items()) {
      Selector<Json> inner = lift(item, lifting);
      if (inner == null || all == null) {
        return null;
      }
      all = lifting.combine(all, inner, (before, value) -> with(before, item.pointer(), value));
    }
    return all == null
        ? null
        : typed(all, items -> new Json.Arr(array.pointer(), List.copyOf(items.values())));
  }

  private static Map<String, Json> with(Map<String, Json> before, String name, Json value) {
    Map<String, Json> after = new LinkedHashMap<>(before);
    after.put(name, value);
    return after;
  }

  private static <A, T> @Nullable Selector<T> typed(
      Selector<A> selector, Function<A, @Nullable T> leaf) {
    if (selector instanceof Selector.By<A> by) {
      Map<String, Selector<T>> cases = new LinkedHashMap<>();
      by.cases()
          .forEach(
              (name, inner) -> {
                Selector<T> read = typed(inner, leaf);
                if (read != null) {
                  cases.put(name, read);
                }
              });
      return cases.isEmpty() ? null : new Selector.By<>(by.dimension(), cases);
    }
    T read = leaf.apply(((Selector.Fixed<A>) selector).value());
    return read == null ? null : Selector.of(read);
  }

  private void sameBound(String pointer, String written) {
    faults.error(
        "duplicate-key",
        pointer,
        new Text(
            "'%s' is dezelfde grens als een andere (%s).".formatted(written, pointer),
            "'%s' is the same bound as another (%s).".formatted(written, pointer)),
        new Text("Misschien kan er één weg.", "Maybe one of them can go."));
  }
}
