package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value, or a choice of values by who, where and when. Selectors that stood inside a value (such
 * as in the mean of a distribution) have been lifted to the top, so that every leaf is whole.
 */
public sealed interface Selector<T> {

  /** Returns a selector that always gives {@code value}. */
  static <T> Selector<T> of(T value) {
    return new Fixed<>(value);
  }

  /** The same value always. */
  record Fixed<T>(T value) implements Selector<T> {}

  /**
   * A choice by one dimension.
   *
   * @param cases by name, or by ascending inclusive upper bound (visits and queue length as whole
   *     numbers, waits in seconds); {@code *} is the rest and comes last
   */
  record By<T>(Dimension dimension, Map<String, Selector<T>> cases) implements Selector<T> {
    public By {
      cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    }
  }
}
