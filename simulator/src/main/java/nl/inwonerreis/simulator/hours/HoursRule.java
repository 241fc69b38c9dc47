package nl.inwonerreis.simulator.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.simulator.hours.OpeningHours.Interval;

/**
 * One rule of opening hours: on which days it holds and what it does to them.
 *
 * @param times at least one interval; the whole day where the rule gives no times
 * @param wholeDay whether the rule gives no times
 */
record HoursRule(
    DaySelector days,
    List<Interval> times,
    boolean wholeDay,
    boolean open,
    boolean additive,
    boolean namesHolidays) {

  HoursRule {
    times = List.copyOf(times);
  }

  /** Returns what becomes of the intervals of a matching day that earlier rules made. */
  List<Interval> appliedTo(List<Interval> earlier) {
    if (open) {
      return additive ? union(earlier, times) : union(List.of(), times);
    }
    return wholeDay ? List.of() : without(earlier);
  }

  /** Returns the intervals in order, those that overlap or touch as one. */
  private static List<Interval> union(List<Interval> some, List<Interval> others) {
    List<Interval> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Interval::from));
    List<Interval> merged = new ArrayList<>();
    for (Interval next : all) {
      int last = merged.size() - 1;
      if (last >= 0 && next.from() <= merged.get(last).to()) {
        Interval joined = merged.get(last);
        merged.set(last, new Interval(joined.from(), Math.max(joined.to(), next.to())));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }

  private List<Interval> without(List<Interval> earlier) {
    List<Interval> left = earlier;
    for (Interval closed : times) {
      List<Interval> pieces = new ArrayList<>();
      for (Interval open : left) {
        addIfAny(pieces, open.from(), Math.min(open.to(), closed.from()));
        addIfAny(pieces, Math.max(open.from(), closed.to()), open.to());
      }
      left = pieces;
    }
    return List.copyOf(left);
  }

  private static void addIfAny(List<Interval> pieces, int from, int to) {
    if (from < to) {
      pieces.add(new Interval(from, to));
    }
  }
}
