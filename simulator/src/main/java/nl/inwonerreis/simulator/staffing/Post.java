package nl.inwonerreis.simulator.staffing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift of a staff pool, of which the number of persons is sought.
 *
 * @param shift name of the shift; empty where the pool has one without a name
 * @param now persons as the scenario states it
 * @param perPerson steps in one person: 1, or 10 where persons are counted in tenths
 * @param open when the shift is on duty, ascending and disjoint
 * @param weeks length of the run, for numbers per week
 * @param costPerHour EUR; null where not given
 */
public record Post(
    String pool,
    String shift,
    double now,
    int perPerson,
    List<Span> open,
    double weeks,
    @Nullable Double costPerHour) {

  private static final double ROUNDING = 1e-9;
  private static final double HOUR = 3600;

  public Post {
    open = List.copyOf(open);
    if (!(now >= 0) || perPerson < 1 || !(weeks > 0)) {
      throw new IllegalArgumentException(
          "A post of %s persons in steps of 1/%d during %s weeks cannot be."
              .formatted(now, perPerson, weeks));
    }
  }

  /** A time on duty, in seconds since the start of the run. */
  public record Span(double from, double to) {}

  /** Returns the fewest steps that are at least so many persons. */
  int steps(double persons) {
    return (int) Math.ceil(persons * perPerson - ROUNDING);
  }

  /** Returns the persons of so many steps. */
  double persons(int steps) {
    return (double) steps / perPerson;
  }

  /**
   * Returns the fewest persons with which its hours stay open every day that they are now: one,
   * unless there is less than one now.
   */
  double least() {
    return now >= 1 ? 1 : persons(Math.min(1, steps(now)));
  }

  /** Returns the hours on duty in a week, of one person. */
  public double hoursPerWeek() {
    return open.stream().mapToDouble(span -> span.to - span.from).sum() / HOUR / weeks;
  }

  /** Returns EUR a week for so many persons; NaN where the cost of an hour is not known. */
  public double costPerWeek(double persons) {
    return costPerHour == null ? Double.NaN : persons * hoursPerWeek() * costPerHour;
  }

  /** Returns whether others are on duty during all of its hours. */
  boolean isCoveredBy(List<Post> others) {
    List<Span> all =
        others.stream()
            .flatMap(post -> post.open.stream())
            .sorted(Comparator.comparingDouble(Span::from))
            .toList();
    int next = 0;
    double until = Double.NEGATIVE_INFINITY;
    for (Span span : open) {
      while (next < all.size() && all.get(next).from <= Math.max(until, span.from)) {
        until = Math.max(until, all.get(next++).to);
      }
      double reached = Math.max(until, span.from);
      if (reached < span.to) {
        return false;
      }
    }
    return true;
  }
}
