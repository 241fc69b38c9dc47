package nl.inwonerreis.simulator.staff;

import java.util.Arrays;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;

/**
 * The persons of a pool on duty in one replication, as a step function of time.
 *
 * <p>A fractional count means that the extra person is there on that share of days; with absence
 * each person is away for the day, independently. Both are drawn per pool and day, at addresses
 * that do not depend on the scenario.
 *
 * <p>Shape: on {@code [at(i), at(i + 1))} there are {@code rostered(i)} persons planned and {@code
 * present(i)} of them present; before {@code at(0)} nobody. Units: seconds since the start.
 */
public final class StaffRoster {

  private double[] at = new double[64];
  private int[] rostered = new int[64];
  private int[] present = new int[64];
  private int size;

  /** Draws the roster of a replication. */
  public StaffRoster(RosterShift[] shifts, double absence, long poolHash, RandomStreams random) {
    int n = 0;
    for (RosterShift shift : shifts) {
      n += 2 * shift.from().length;
    }
    double[] times = new double[n];
    int[] planned = new int[n];
    int[] there = new int[n];
    int k = 0;
    for (RosterShift shift : shifts) {
      for (int i = 0; i < shift.from().length; i++) {
        int count = countOn(shift, i, poolHash, random);
        int away = awayOn(shift, i, count, absence, poolHash, random);
        times[k] = shift.from()[i];
        planned[k] = count;
        there[k++] = count - away;
        times[k] = shift.to()[i];
        planned[k] = -count;
        there[k++] = away - count;
      }
    }
    accumulate(times, planned, there);
  }

  private static int countOn(RosterShift shift, int i, long poolHash, RandomStreams random) {
    int whole = (int) Math.floor(shift.count());
    double extra = shift.count() - whole;
    if (extra <= 0) {
      return whole;
    }
    long key = random.key(poolHash, shift.day()[i]);
    return random.uniform(key, shift.hash(), 0, Purpose.DUTY) < extra ? whole + 1 : whole;
  }

  private static int awayOn(
      RosterShift shift, int i, int count, double absence, long poolHash, RandomStreams random) {
    int away = 0;
    if (absence > 0) {
      long key = random.key(poolHash, shift.day()[i]);
      for (int person = 0; person < count; person++) {
        if (random.uniform(key, shift.hash(), person, Purpose.ABSENCE) < absence) {
          away++;
        }
      }
    }
    return away;
  }

  private void accumulate(double[] times, int[] planned, int[] there) {
    Integer[] order = new Integer[times.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(times[a], times[b]));
    int nowPlanned = 0;
    int nowThere = 0;
    for (int i = 0; i < order.length; ) {
      double time = times[order[i]];
      while (i < order.length && times[order[i]] == time) {
        nowPlanned += planned[order[i]];
        nowThere += there[order[i]];
        i++;
      }
      add(time, nowPlanned, nowThere);
    }
  }

  private void add(double time, int planned, int there) {
    if (size > 0 && rostered[size - 1] == planned && present[size - 1] == there) {
      return;
    }
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      rostered = Arrays.copyOf(rostered, 2 * size);
      present = Arrays.copyOf(present, 2 * size);
    }
    at[size] = time;
    rostered[size] = planned;
    present[size++] = there;
  }

  /** Returns the number of steps. */
  public int size() {
    return size;
  }

  /** Returns the start of step {@code i}. */
  public double at(int i) {
    return at[i];
  }

  /** Returns the persons planned in step {@code i}; 0 before the first. */
  public int rostered(int i) {
    return i < 0 ? 0 : rostered[i];
  }

  /** Returns the persons present in step {@code i}; 0 before the first. */
  public int present(int i) {
    return i < 0 ? 0 : present[i];
  }

  /** Returns the persons planned at {@code time}. */
  public int rosteredAt(double time) {
    return rostered(stepAt(time));
  }

  /** Returns the first moment from {@code time} on at which someone is planned, or infinity. */
  public double nextOpening(double time) {
    int i = stepAt(time);
    if (rostered(i) > 0) {
      return time;
    }
    for (i++; i < size; i++) {
      if (rostered[i] > 0) {
        return at[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Returns the first moment after {@code time} at which nobody is planned, or infinity. */
  public double closingAfter(double time) {
    for (int i = stepAt(time) + 1; i < size; i++) {
      if (rostered[i] == 0) {
        return at[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Returns the first start of a step after {@code time}, or infinity. */
  public double nextStepAfter(double time) {
    int next = stepAt(time) + 1;
    return next < size ? at[next] : Double.POSITIVE_INFINITY;
  }

  private int stepAt(double time) {
    int found = Arrays.binarySearch(at, 0, size, time);
    return found >= 0 ? found : -found - 2;
  }
}
