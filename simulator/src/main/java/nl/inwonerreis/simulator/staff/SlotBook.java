package nl.inwonerreis.simulator.staff;

import java.util.Arrays;

/**
 * How many persons of a pool are booked for appointments, as a step function of time.
 *
 * <p>Shape: {@code booked[i]} persons on {@code [at[i], at[i + 1])}, for i from {@code first} to
 * {@code size}; nobody before the first and after the last step. Units: seconds since the start.
 *
 * <p>As many can be booked as the roster plans; absence is not known yet when one books. Looking up
 * a moment is a binary search; what has passed is forgotten.
 */
public final class SlotBook {

  private final StaffRoster roster;
  private double[] at = new double[64];
  private int[] booked = new int[64];
  private int first;
  private int size;

  public SlotBook(StaffRoster roster) {
    this.roster = roster;
  }

  /** Returns whether {@code units} persons are planned and not booked on all of [from, to). */
  public boolean isFree(double from, double to, int units) {
    double time = from;
    while (time < to) {
      int step = stepAt(time);
      if (roster.rosteredAt(time) - bookedIn(step) < units) {
        return false;
      }
      double change = step + 1 < size ? at[step + 1] : Double.POSITIVE_INFINITY;
      time = Math.min(change, roster.nextStepAfter(time));
    }
    return true;
  }

  /** Books persons on [from, to). */
  public void book(double from, double to, int units) {
    change(from, to, units);
  }

  /** Takes back a booking. */
  public void release(double from, double to, int units) {
    change(from, to, -units);
  }

  /** Forgets what lies before {@code time}. */
  public void forget(double time) {
    while (first + 1 < size && at[first + 1] <= time) {
      first++;
    }
    if (first > 32 && first > size / 2) {
      System.arraycopy(at, first, at, 0, size - first);
      System.arraycopy(booked, first, booked, 0, size - first);
      size -= first;
      first = 0;
    }
  }

  private void change(double from, double to, int units) {
    int begin = stepFrom(from);
    int end = stepFrom(to);
    for (int i = begin; i < end; i++) {
      booked[i] += units;
    }
  }

  /** Returns the step that begins at {@code time}; makes it if there is none. */
  private int stepFrom(double time) {
    int step = stepAt(time);
    if (step >= first && at[step] == time) {
      return step;
    }
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      booked = Arrays.copyOf(booked, 2 * size);
    }
    int place = Math.max(first, step + 1);
    System.arraycopy(at, place, at, place + 1, size - place);
    System.arraycopy(booked, place, booked, place + 1, size - place);
    at[place] = time;
    booked[place] = bookedIn(step);
    size++;
    return place;
  }

  private int bookedIn(int step) {
    return step < first ? 0 : booked[step];
  }

  /** Returns the step that holds at {@code time}; less than {@code first} before all. */
  private int stepAt(double time) {
    int found = Arrays.binarySearch(at, first, size, time);
    return found >= 0 ? found : -found - 2;
  }
}
