package nl.inwonerreis.simulator.scenario;

import java.util.List;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * A staff pool.
 *
 * @param shifts at least one; {@code count} with {@code hours} is one shift
 * @param absence probability that a person is away for the day
 * @param costPerHour EUR; null where not given
 */
public record StaffNumbers(
    String name,
    List<Shift> shifts,
    Discipline discipline,
    double absence,
    @Nullable Double costPerHour,
    List<OtherWork> otherWork) {

  public StaffNumbers {
    shifts = List.copyOf(shifts);
    otherWork = List.copyOf(otherWork);
  }

  /**
   * Persons on duty during hours.
   *
   * @param count may be fractional: the extra person is there on that share of days
   */
  public record Shift(String name, OpeningHours hours, double count) {}

  /** Work that the pool does beside this journey. */
  public record OtherWork(
      String name,
      ArrivalProcess arrivals,
      Distribution handling,
      @Nullable Distribution patience,
      int units,
      int priority,
      WhenShiftEnds whenShiftEnds) {}
}
