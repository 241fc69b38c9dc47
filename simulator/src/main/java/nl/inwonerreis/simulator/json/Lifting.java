package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.inwonerreis.simulator.scenario.Dimension;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Lifts selectors to the top: {@code {"lognormal": {"mean": {"byGroup": …}, "sd": …}}} becomes a
 * selector of whole distributions. Two parts of a value that look at the same dimension share one
 * choice, so that no case arises that cannot happen.
 */
final class Lifting {

  /** Most cases that one value may have after lifting. */
  static final int MOST_CASES = 10_000;

  /** A value has more cases than are allowed. */
  static final class TooManyCases extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyCases() {
      super("more than " + MOST_CASES + " cases");
    }
  }

  private int cases;

  /** Returns the combination of two choices, or null if they have no case in common. */
  <A, B, C> @Nullable Selector<C> combine(
      Selector<A> a, Selector<B> b, BiFunction<A, B, C> together) {
    if (a instanceof Selector.By<A> by) {
      return combineBy(by, b, together);
    }
    A value = ((Selector.Fixed<A>) a).value();
    return map(b, other -> together.apply(value, other));
  }

  private <A, B, C> @Nullable Selector<C> combineBy(
      Selector.By<A> a, Selector<B> b, BiFunction<A, B, C> together) {
    Dimension dimension = a.dimension();
    TreeSet<String> keys = new TreeSet<>(order(dimension));
    collectKeys(a, dimension, keys);
    collectKeys(b, dimension, keys);
    Map<String, Selector<C>> combined = new LinkedHashMap<>();
    for (String key : keys) {
      Selector<A> here = restrict(a, dimension, key);
      Selector<B> there = restrict(b, dimension, key);
      Selector<C> both = here == null || there == null ? null : combine(here, there, together);
      if (both != null) {
        combined.put(key, both);
      }
    }
    return combined.isEmpty() ? null : new Selector.By<>(dimension, combined);
  }

  private <B, C> Selector<C> map(Selector<B> selector, java.util.function.Function<B, C> each) {
    if (selector instanceof Selector.By<B> by) {
      Map<String, Selector<C>> cases = new LinkedHashMap<>();
      by.cases().forEach((key, inner) -> cases.put(key, map(inner, each)));
      return new Selector.By<>(by.dimension(), cases);
    }
    if (++cases > MOST_CASES) {
      throw new TooManyCases();
    }
    return Selector.of(each.apply(((Selector.Fixed<B>) selector).value()));
  }

  private static <T> void collectKeys(
      Selector<T> selector, Dimension dimension, TreeSet<String> keys) {
    if (selector instanceof Selector.By<T> by) {
      if (by.dimension() == dimension) {
        keys.addAll(by.cases().keySet());
      }
      by.cases().values().forEach(inner -> collectKeys(inner, dimension, keys));
    }
  }

  /** Returns what remains of a choice when the case of one dimension is known. */
  private static <T> @Nullable Selector<T> restrict(
      Selector<T> selector, Dimension dimension, String key) {
    if (!(selector instanceof Selector.By<T> by)) {
      return selector;
    }
    if (by.dimension() == dimension) {
      Selector<T> found = find(by, key);
      return found == null ? null : restrict(found, dimension, key);
    }
    Map<String, Selector<T>> cases = new LinkedHashMap<>();
    by.cases()
        .forEach(
            (name, inner) -> {
              Selector<T> rest = restrict(inner, dimension, key);
              if (rest != null) {
                cases.put(name, rest);
              }
            });
    return cases.isEmpty() ? null : new Selector.By<>(by.dimension(), cases);
  }

  private static <T> @Nullable Selector<T> find(Selector.By<T> by, String key) {
    Map<String, Selector<T>> cases = by.cases();
    if (!by.dimension().isBounded() || key.equals(SelectorKeys.REST)) {
      Selector<T> named = cases.get(key);
      return named != null ? named : cases.get(SelectorKeys.REST);
    }
    TreeMap<String, Selector<T>> sorted = new TreeMap<>(order(by.dimension()));
    sorted.putAll(cases);
    Map.Entry<String, Selector<T>> bound = sorted.ceilingEntry(key);
    return bound == null ? null : bound.getValue();
  }

  /** Orders cases: names by alphabet, bounds by size, the rest last. */
  static Comparator<String> order(Dimension dimension) {
    Comparator<String> byName =
        dimension.isBounded()
            ? Comparator.comparingDouble(
                key -> key.equals(SelectorKeys.REST) ? 0 : Double.parseDouble(key))
            : Comparator.naturalOrder();
    return Comparator.<String, Boolean>comparing(key -> key.equals(SelectorKeys.REST))
        .thenComparing(byName);
  }

  /** Returns the leaves of a selector. */
  static <T> List<T> leaves(Selector<T> selector) {
    List<T> leaves = new ArrayList<>();
    if (selector instanceof Selector.By<T> by) {
      by.cases().values().forEach(inner -> leaves.addAll(leaves(inner)));
    } else {
      leaves.add(((Selector.Fixed<T>) selector).value());
    }
    return leaves;
  }
}
