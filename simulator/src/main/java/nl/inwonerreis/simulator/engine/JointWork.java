package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Work;
import org.jspecify.annotations.Nullable;

/**
 * Visits for which several pools are needed together, or any one of several. Such a visit has a
 * seat in the queue of each pool: a token of nobody that stands for it there.
 *
 * <p>Of any one, the first pool that gets to its seat serves it. Together, it starts when its seats
 * are at the head in every pool and each has the persons; until then it holds its place, but while
 * one of the pools is not on duty the others pass it by. A visit in service has a seat in each pool
 * too, so that it pauses when the shift of one ends, and goes on when all are there again.
 */
final class JointWork {

  private final Run run;

  JointWork(Run run) {
    this.run = run;
  }

  /** Takes a seat in every queue. */
  void enqueue(Token t, Work work) {
    Token[] seats = new Token[work.seats.length];
    for (int i = 0; i < seats.length; i++) {
      Token seat = run.tokens.addSeat(t);
      seat.work = work.seats[i];
      seat.byAppointment = t.byAppointment;
      seats[i] = seat;
      StaffPool pool = poolOf(seat);
      pool.enqueue(seat, work.seats[i], t.byAppointment);
      pool.together += isTogether(work) ? 1 : 0;
    }
    t.seats = seats;
  }

  /** Gives up the seats in the queues; together, they are kept for the service. */
  void dequeue(Token t, boolean starts) {
    boolean keeps = starts && isTogether(workOf(t));
    for (Token seat : seatsOf(t)) {
      poolOf(seat).dequeue(seat, workOf(seat), seat.byAppointment);
    }
    if (!keeps) {
      leave(t);
    }
  }

  private void leave(Token t) {
    boolean together = isTogether(workOf(t));
    for (Token seat : seatsOf(t)) {
      poolOf(seat).together -= together ? 1 : 0;
      run.ready.bury(seat);
    }
    t.seats = null;
  }

  /** Returns whether this is a seat of a visit that cannot be served now, whoever is free. */
  boolean isAsleep(Token seat) {
    Token visit = seat.seatOf;
    if (visit == null || !isTogether(workOf(visit))) {
      return false;
    }
    for (Token each : seatsOf(visit)) {
      if (personsFor(each) < workOf(each).units) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether any one is asked for and another pool than this is open. */
  boolean waitsElsewhere(Token seat) {
    Token visit = seat.seatOf;
    if (visit == null || isTogether(workOf(visit))) {
      return false;
    }
    for (Token each : seatsOf(visit)) {
      if (each != seat && poolOf(each).isRostered()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the visit of a seat that is at the head here can start in all its pools. */
  boolean canStart(Token seat) {
    Token visit = visitOf(seat);
    if (!isTogether(workOf(visit))) {
      return true;
    }
    for (Token each : seatsOf(visit)) {
      boolean ready = each == seat || run.dispatcher.isNext(each, poolOf(each));
      if (!ready || !hasRoom(each)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether paused work can go on in all other pools than that of this seat. */
  boolean canResume(Token seat) {
    for (Token each : seatsOf(visitOf(seat))) {
      StaffPool pool = poolOf(each);
      if (each != seat && pool.onDuty() - pool.busy < workOf(each).units) {
        return false;
      }
    }
    return true;
  }

  /** Takes persons of every pool for service. */
  void begin(Token t, boolean pausable) {
    for (Token seat : seatsOf(t)) {
      StaffPool pool = poolOf(seat);
      pool.busy += workOf(seat).units;
      if (pausable) {
        pool.pausable.addLast(seat);
      }
    }
  }

  /** Gives the persons back, and keeps the seats among the paused. */
  void pause(Token t) {
    for (Token seat : seatsOf(t)) {
      StaffPool pool = poolOf(seat);
      pool.busy -= workOf(seat).units;
      pool.pausable.remove(seat);
      pool.paused.addLast(seat);
    }
  }

  /** Takes the seats out from among the paused. */
  void unpause(Token t) {
    for (Token seat : seatsOf(t)) {
      poolOf(seat).paused.remove(seat);
    }
  }

  /** Ends service, paused or not, and gives up the seats. */
  void end(Token t, boolean pausable) {
    boolean paused = t.state == Token.PAUSED;
    for (Token seat : seatsOf(t)) {
      StaffPool pool = poolOf(seat);
      if (paused) {
        pool.paused.remove(seat);
      } else {
        pool.busy -= workOf(seat).units;
        if (pausable) {
          pool.pausable.remove(seat);
        }
      }
    }
    leave(t);
  }

  /** Returns whether a visit of this work would be started at once. */
  boolean isFree(Work work) {
    boolean together = isTogether(work);
    for (Work seat : work.seats) {
      if (run.pools[seat.pool].isFree(seat.units) != together) {
        return !together;
      }
    }
    return together;
  }

  /** Returns how many wait: in the longest queue of those needed together, else the shortest. */
  int waiting(Work work) {
    int found = -1;
    for (Work seat : work.seats) {
      int here = run.pools[seat.pool].waiting();
      boolean takes = found < 0 || (isTogether(work) ? here > found : here < found);
      found = takes ? here : found;
    }
    return found;
  }

  private boolean hasRoom(Token seat) {
    return personsFor(seat) - poolOf(seat).busy >= workOf(seat).units;
  }

  /** Returns the persons of a pool who serve: those on duty, and who empty the queue after it. */
  private int personsFor(Token seat) {
    StaffPool pool = poolOf(seat);
    int duty = pool.onDuty();
    return workOf(seat).servedAfterClosing ? Math.max(duty, pool.overtimeLimit) : duty;
  }

  static boolean isTogether(@Nullable Work work) {
    return work != null && work.team != null && work.team.together();
  }

  private StaffPool poolOf(Token seat) {
    return run.pools[workOf(seat).pool];
  }

  private static Token visitOf(Token seat) {
    Token visit = seat.seatOf;
    if (visit == null) {
      throw new IllegalStateException("token %d is no seat".formatted(seat.number));
    }
    return visit;
  }

  private static Token[] seatsOf(Token t) {
    Token[] seats = t.seats;
    if (seats == null) {
      throw new IllegalStateException("token %d has no seats".formatted(t.number));
    }
    return seats;
  }

  private static Work workOf(Token t) {
    Work work = t.work;
    if (work == null) {
      throw new IllegalStateException("token %d is at no work".formatted(t.number));
    }
    return work;
  }
}
