package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.simulator.plan.Booking;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.staff.SlotBook;
import org.jspecify.annotations.Nullable;

/**
 * Appointments in slots of the roster. The slots of a step follow each other from every opening on,
 * and end before it closes; as many can be booked at once as persons are planned. Steps of one pool
 * share its persons.
 */
final class Slots {

  private final Run run;
  private final @Nullable Grid[] grids;
  private final @Nullable SlotBook[] books;

  Slots(Run run) {
    this.run = run;
    grids = new Grid[run.plan.slots()];
    books = new SlotBook[grids.length == 0 ? 0 : run.pools.length];
  }

  /** A slot that is booked: when, and by which pools. */
  record Slot(double from, double to, Work[] seats) {}

  /** Finds the first slot that is free from {@code earliest} on; infinity for none. */
  double find(Booking booking, Work work, double earliest) {
    return gridOf(booking, work).find(earliest);
  }

  /** Books a slot that was found. */
  void book(Token t, Booking booking, Work work, double from) {
    t.appointment = gridOf(booking, work).book(from);
  }

  /** Takes back the appointment of a token, if its time has not come. */
  void cancel(Token t) {
    Slot slot = t.appointment;
    t.appointment = null;
    if (slot == null || slot.from <= run.now) {
      return;
    }
    for (Work seat : slot.seats) {
      bookOf(seat).release(slot.from, slot.to, seat.units);
    }
    for (Grid grid : grids) {
      if (grid != null) {
        grid.mayBeFreeFrom(slot.from);
      }
    }
  }

  private Grid gridOf(Booking booking, Work work) {
    Grid grid = grids[booking.slots()];
    if (grid == null) {
      grid = new Grid(work, booking.length());
      grids[booking.slots()] = grid;
    }
    return grid;
  }

  private SlotBook bookOf(Work work) {
    SlotBook book = books[work.pool];
    if (book == null) {
      book = new SlotBook(run.pools[work.pool].roster);
      books[work.pool] = book;
    }
    return book;
  }

  /** The slots of one step, one after the other, made as far ahead as anyone looked. */
  private final class Grid {
    private final Work work;
    private final Work[] seats;
    private final boolean together;
    private final double length;
    private double[] starts = new double[64];
    private int size;

    /** Where the next slot may begin, and when that opening ends. */
    private double next;

    private double close = Double.NEGATIVE_INFINITY;

    /** Slots from and to these are known to be full. */
    private int fullFrom;

    private int fullTo;

    Grid(Work work, double length) {
      this.work = work;
      this.seats = work.team == null ? new Work[] {work} : work.seats;
      this.together = work.team == null || work.team.together();
      this.length = length;
    }

    double find(double earliest) {
      int begin = indexFrom(earliest);
      boolean known = begin >= fullFrom && begin <= fullTo;
      int i = known ? fullTo : begin;
      while (exists(i) && !isFree(starts[i])) {
        i++;
      }
      if (!known) {
        fullFrom = begin;
      }
      fullTo = i;
      return exists(i) ? starts[i] : Double.POSITIVE_INFINITY;
    }

    Slot book(double from) {
      double to = from + length;
      Work[] booked = together ? seats : new Work[] {firstFree(from)};
      for (Work seat : booked) {
        bookOf(seat).forget(run.now);
        bookOf(seat).book(from, to, seat.units);
      }
      return new Slot(from, to, booked);
    }

    /** A booking from {@code time} on was taken back. */
    void mayBeFreeFrom(double time) {
      int i = Arrays.binarySearch(starts, 0, size, time - length);
      int index = i >= 0 ? i : -i - 1;
      if (index < fullTo) {
        fullTo = Math.max(fullFrom, index);
      }
    }

    private boolean isFree(double from) {
      for (Work seat : seats) {
        if (bookOf(seat).isFree(from, from + length, seat.units) != together) {
          return !together;
        }
      }
      return together;
    }

    private Work firstFree(double from) {
      for (Work seat : seats) {
        if (bookOf(seat).isFree(from, from + length, seat.units)) {
          return seat;
        }
      }
      throw new IllegalStateException("no slot is free at %s s".formatted(from));
    }

    /** Returns the first slot that begins at or after {@code time}. */
    private int indexFrom(double time) {
      boolean more = true;
      while (more && (size == 0 || starts[size - 1] < time)) {
        more = exists(size);
      }
      int found = Arrays.binarySearch(starts, 0, size, time);
      return found >= 0 ? found : -found - 1;
    }

    /** Returns whether there is a slot {@code i}, the next at most; makes it. */
    private boolean exists(int i) {
      while (size <= i && next < Double.POSITIVE_INFINITY) {
        if (next + length <= close) {
          add(next);
          next += length;
        } else {
          next = run.doors.nextOpening(work, Math.max(next, close));
          close = next < Double.POSITIVE_INFINITY ? run.doors.closingAfter(work, next) : next;
        }
      }
      return i < size;
    }

    private void add(double start) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size++] = start;
    }
  }
}
