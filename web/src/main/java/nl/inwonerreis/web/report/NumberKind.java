package nl.inwonerreis.web.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of value stands at a place in a scenario, and so how it is shown and asked for. */
sealed interface NumberKind {

  /** A value that is asked for in one field. */
  enum Leaf implements NumberKind {
    TEXT,
    DATE,
    DATES,
    WHOLE,
    NUMBER,
    MONEY,
    SHARE,
    /** A fixed duration. */
    DURATION,
    /** A duration or a distribution of durations. */
    TIME,
    /** A number or a distribution of numbers. */
    AMOUNT,
    /** A name in {@code hours}, or opening hours. */
    HOURS,
    /** The id of a team. */
    STAFF,
    GROUP,
    CHANNEL,
    YES_NO,
    /** Shown as JSON and kept as it is. */
    JSON;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
  }

  /** One of a few words of the format. */
  record Choice(List<String> words) implements NumberKind {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /** Shares by channel that sum to 1. */
  record Mix() implements NumberKind {}

  /**
   * An object with known names, in the order in which they are shown.
   *
   * @param sums whether its shares, with those by channel, sum to 1
   */
  record Parts(Map<String, NumberKind> members, boolean sums) implements NumberKind {
    public Parts {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** An object whose names the author chose. */
  record Named(NumberKind inner) implements NumberKind {}
}
