package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Timetable;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.staff.StaffRoster;

/**
 * When residents can come: someone is on duty, and element and channel are open. Where several
 * pools are needed together all must be on duty, where any one serves one is enough.
 */
final class Doors {

  private final Run run;

  Doors(Run run) {
    this.run = run;
  }

  boolean isOpenAt(Work work, double time) {
    return isStaffedAt(work, time) && (work.door == null || work.door.isOpen(time));
  }

  /** Returns the first moment from {@code from} on at which it is open, or infinity. */
  double nextOpening(Work work, double from) {
    Timetable door = work.door == null ? Timetable.ALWAYS : work.door;
    double open = from;
    while (open < Double.POSITIVE_INFINITY) {
      double staffed = nextStaffed(work, open);
      double both = staffed == Double.POSITIVE_INFINITY ? staffed : door.nextOpening(staffed);
      if (both == staffed) {
        return both;
      }
      open = both;
    }
    return open;
  }

  /** Returns the first moment after {@code open}, when it is open, at which it is closed. */
  double closingAfter(Work work, double open) {
    Timetable door = work.door == null ? Timetable.ALWAYS : work.door;
    return Math.min(door.closingAfter(open), unstaffedAfter(work, open));
  }

  /** Returns a moment drawn uniformly from the next open interval, or infinity. */
  double nextMoment(Token t, Work work, double from) {
    double open = nextOpening(work, from);
    if (open == Double.POSITIVE_INFINITY) {
      return open;
    }
    double close = closingAfter(work, open);
    if (close == Double.POSITIVE_INFINITY) {
      return open;
    }
    return open + run.uniform(t, Purpose.REOPENING) * (close - open);
  }

  private boolean isStaffedAt(Work work, double time) {
    if (work.team == null) {
      return work.pool < 0 || rosterOf(work).rosteredAt(time) > 0;
    }
    boolean together = work.team.together();
    for (Work seat : work.seats) {
      if (rosterOf(seat).rosteredAt(time) > 0 != together) {
        return !together;
      }
    }
    return together;
  }

  private double nextStaffed(Work work, double from) {
    if (work.team == null) {
      return work.pool < 0 ? from : rosterOf(work).nextOpening(from);
    }
    if (!work.team.together()) {
      double first = Double.POSITIVE_INFINITY;
      for (Work seat : work.seats) {
        first = Math.min(first, rosterOf(seat).nextOpening(from));
      }
      return first;
    }
    double open = from;
    for (int agreed = 0; agreed < work.seats.length && open < Double.POSITIVE_INFINITY; ) {
      agreed = 0;
      for (Work seat : work.seats) {
        double here = rosterOf(seat).nextOpening(open);
        agreed += here == open ? 1 : 0;
        open = here;
      }
    }
    return open;
  }

  private double unstaffedAfter(Work work, double open) {
    if (work.team == null) {
      return work.pool < 0 ? Double.POSITIVE_INFINITY : rosterOf(work).closingAfter(open);
    }
    double first = Double.POSITIVE_INFINITY;
    if (work.team.together()) {
      for (Work seat : work.seats) {
        first = Math.min(first, rosterOf(seat).closingAfter(open));
      }
      return first;
    }
    double close = open;
    while (close < Double.POSITIVE_INFINITY && isStaffedAt(work, close)) {
      double last = close;
      for (Work seat : work.seats) {
        if (rosterOf(seat).rosteredAt(last) > 0) {
          close = Math.max(close, rosterOf(seat).closingAfter(last));
        }
      }
    }
    return close;
  }

  private StaffRoster rosterOf(Work work) {
    return run.pools[work.pool].roster;
  }
}
