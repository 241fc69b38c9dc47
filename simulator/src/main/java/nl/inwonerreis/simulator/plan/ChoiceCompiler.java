package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Turns selectors into choices: group, channel and case type are decided now, the rest during the
 * run.
 */
final class ChoiceCompiler {

  private static final List<String> OUTCOMES =
      List.of("", "resolved", "unresolved", "complete", "incomplete");

  private final Faults faults;

  ChoiceCompiler(Faults faults) {
    this.faults = faults;
  }

  /** Who a choice is compiled for, and where it stands in the scenario. */
  record Place(String pointer, String group, @Nullable String channel, @Nullable String caseType) {}

  /** Compiles a selector, or returns null when there is none or nothing of it applies here. */
  <T, R> @Nullable Choice<R> compile(
      @Nullable Selector<T> selector, Place place, Function<T, R> value) {
    if (selector == null) {
      return null;
    }
    if (selector instanceof Selector.Fixed<T> fixed) {
      return new Choice.Fixed<>(value.apply(fixed.value()));
    }
    Selector.By<T> by = (Selector.By<T>) selector;
    Dimension dimension = by.dimension();
    return switch (dimension) {
      case GROUP -> known(by, place.group(), place, value);
      case CHANNEL -> known(by, place.channel(), place, value);
      case CASE_TYPE -> known(by, place.caseType(), place, value);
      case OUTCOME -> byOutcome(by, place, value);
      case DROP_OFF_KIND -> byDropOffKind(by, place, value);
      case VISIT -> byBound(by, Choice.Measure.VISIT, place, value);
      case WAIT -> byBound(by, Choice.Measure.WAIT, place, value);
      case QUEUE -> byBound(by, Choice.Measure.QUEUE, place, value);
    };
  }

  private <T, R> @Nullable Choice<R> known(
      Selector.By<T> by, @Nullable String name, Place place, Function<T, R> value) {
    Selector<T> found = name == null ? null : by.cases().get(name);
    if (found == null) {
      found = by.cases().get("*");
    }
    if (found == null) {
      noMatch(by, name == null ? "–" : name, place);
      return null;
    }
    return compile(found, place, value);
  }

  private <T, R> @Nullable Choice<R> byOutcome(
      Selector.By<T> by, Place place, Function<T, R> value) {
    List<@Nullable Choice<R>> cases = new ArrayList<>();
    for (String outcome : OUTCOMES) {
      cases.add(named(by, outcome, place, value));
    }
    return cases.contains(null) ? null : new Choice.ByOutcome<>(toArray(cases));
  }

  private <T, R> @Nullable Choice<R> byDropOffKind(
      Selector.By<T> by, Place place, Function<T, R> value) {
    List<@Nullable Choice<R>> cases = new ArrayList<>();
    for (DropOffKind kind : DropOffKind.values()) {
      cases.add(named(by, kind.id(), place, value));
    }
    cases.add(named(by, "", place, value));
    return cases.contains(null) ? null : new Choice.ByDropOffKind<>(toArray(cases));
  }

  private <T, R> @Nullable Choice<R> named(
      Selector.By<T> by, String name, Place place, Function<T, R> value) {
    Selector<T> found = by.cases().getOrDefault(name, by.cases().get("*"));
    if (found == null) {
      noMatch(by, name.isEmpty() ? "–" : name, place);
      return null;
    }
    return compile(found, place, value);
  }

  private <T, R> @Nullable Choice<R> byBound(
      Selector.By<T> by, Choice.Measure measure, Place place, Function<T, R> value) {
    List<Double> bounds = new ArrayList<>();
    List<@Nullable Choice<R>> cases = new ArrayList<>();
    for (Map.Entry<String, Selector<T>> entry : by.cases().entrySet()) {
      if (!entry.getKey().equals("*")) {
        bounds.add(Double.valueOf(entry.getKey()));
        cases.add(compile(entry.getValue(), place, value));
      }
    }
    Selector<T> rest = by.cases().get("*");
    if (rest == null) {
      noMatch(by, "> " + bounds.get(bounds.size() - 1), place);
      return null;
    }
    cases.add(compile(rest, place, value));
    if (cases.contains(null)) {
      return null;
    }
    double[] limits = bounds.stream().mapToDouble(Double::doubleValue).toArray();
    return new Choice.ByBound<>(measure, limits, toArray(cases));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <R> Choice<R>[] toArray(List<@Nullable Choice<R>> cases) {
    return cases.toArray(new Choice[0]);
  }

  private void noMatch(Selector.By<?> by, String name, Place place) {
    String key = by.dimension().key();
    faults.error(
        "no-match",
        place.pointer(),
        new Text(
            "De keuze '%s' heeft geen waarde voor '%s'.".formatted(key, name),
            "The selector '%s' has no value for '%s'.".formatted(key, name)),
        new Text(
            "Voeg bij '%s' de rest toe: \"*\".".formatted(key),
            "Add the rest to '%s': \"*\".".formatted(key)));
  }
}
