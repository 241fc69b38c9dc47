package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.staff.StaffRoster;

/** Staff: who starts what and when, shifts that begin and end, and doors that close. */
final class Dispatcher {

  private final Run run;
  private final JointWork joint;
  private final NextInLine line;

  /** Whether staff who become free start nothing yet, because several tokens are being stopped. */
  private boolean holding;

  Dispatcher(Run run) {
    this.run = run;
    this.joint = run.joint;
    this.line = new NextInLine(run);
  }

  /** Returns whether a seat is the one that its pool would serve next. */
  boolean isNext(Token seat, StaffPool pool) {
    return line.isNext(seat, pool);
  }

  /** Lets staff who become free wait until {@link #letStart}. */
  void holdStarts() {
    holding = true;
  }

  /** Lets staff start who became free since {@link #holdStarts}. */
  void letStart() {
    holding = false;
    for (StaffPool pool : run.pools) {
      if (pool.held) {
        pool.held = false;
        dispatch(pool);
      }
    }
  }

  /** Goes to the next step of a pool's roster. */
  void changeRoster(StaffPool pool) {
    int before = pool.onDuty();
    pool.step++;
    scheduleRoster(pool);
    run.observer.duty(run.now, pool.index, pool.onDuty());
    Token latest = pool.pausable.last();
    while (latest != null && pool.busy > pool.onDuty()) {
      suspend(latest, pool);
      latest = pool.pausable.last();
    }
    if (pool.isRostered()) {
      pool.overtimeLimit = 0;
    } else {
      closeDoors(pool, before);
    }
    dispatch(pool);
  }

  /** Schedules the next change of a pool's roster. */
  void scheduleRoster(StaffPool pool) {
    StaffRoster roster = pool.roster;
    int next = pool.step + 1;
    if (next < roster.size()) {
      boolean falls = roster.present(next) < roster.present(pool.step);
      run.calendar.schedule(
          roster.at(next),
          falls ? EventCalendar.CLOSING : EventCalendar.OPENING,
          Event.ROSTER,
          pool.index);
    }
  }

  private void closeDoors(StaffPool pool, int before) {
    Token leaving = line.firstInQueue(pool, true);
    while (leaving != null) {
      Token visit = leaving.seatOf == null ? leaving : leaving.seatOf;
      Work work = workOf(visit);
      run.service.takeFromQueue(visit, false);
      run.visits.leave(visit, DropOffKind.CLOSED, true);
      dispatchOthers(work, pool);
      leaving = line.firstInQueue(pool, true);
    }
    pool.overtimeLimit = Math.max(pool.overtimeLimit, before);
    if (line.firstInQueue(pool, false) == null) {
      pool.overtimeLimit = 0;
    }
  }

  /** Lets everybody start who can in the pools of a piece of work. */
  void dispatchAll(Work work) {
    dispatch(run.pools[work.pool]);
    dispatchOthers(work, run.pools[work.pool]);
  }

  private void dispatchOthers(Work work, StaffPool pool) {
    for (Work seat : work.seats) {
      if (seat.pool != pool.index) {
        dispatch(run.pools[seat.pool]);
      }
    }
  }

  /** Lets everybody start who can: paused work, then the head of the queue, then overtime. */
  private void dispatch(StaffPool pool) {
    if (holding) {
      pool.held = true;
      return;
    }
    boolean open = resumePaused(pool);
    while (open && pool.waiting() > 0 && pool.onDuty() > pool.busy) {
      Token t = line.head(pool);
      open = t != null && pool.onDuty() - pool.busy >= workOf(t).units && start(t, pool);
    }
    while (pool.overtimeLimit > 0) {
      Token t = line.firstInQueue(pool, false);
      if (t == null) {
        pool.overtimeLimit = 0;
      } else if (pool.busy + workOf(t).units > pool.overtimeLimit || !start(t, pool)) {
        break;
      }
    }
    tell(pool);
  }

  /** Lets paused work go on; returns whether none of it keeps the queue waiting. */
  private boolean resumePaused(StaffPool pool) {
    Token t = pool.paused.first();
    while (t != null) {
      if (pool.onDuty() - pool.busy < workOf(t).units) {
        return false;
      }
      Token next = t.behind;
      if (t.seatOf == null) {
        resume(t, pool);
      } else if (joint.canResume(t)) {
        resume(t.seatOf, pool);
        next = pool.paused.first();
      }
      t = next;
    }
    return true;
  }

  /** Starts a visit; returns false where its other pools cannot. */
  private boolean start(Token t, StaffPool pool) {
    Token visit = t.seatOf;
    if (visit == null) {
      run.service.takeFromQueue(t, true);
      pool.busy += workOf(t).units;
      begin(t, pool);
      return true;
    }
    if (!joint.canStart(t)) {
      return false;
    }
    Work all = workOf(visit);
    Work own = workOf(t);
    run.service.takeFromQueue(visit, true);
    if (JointWork.isTogether(all)) {
      joint.begin(visit, !all.finishesAtShiftEnd);
    } else {
      visit.work = own;
      pool.busy += own.units;
    }
    begin(visit, pool);
    dispatchOthers(all, pool);
    return true;
  }

  private void begin(Token t, StaffPool pool) {
    t.state = Token.SERVED;
    t.since = run.now;
    t.worked = 0;
    t.pausedTime = 0;
    run.observer.start(run.momentOf(t), t.waited);
    work(t, pool, run.service.handlingOf(t, workOf(t)));
    run.boundaries.enterPart(t, Boundary.During.HANDLING);
  }

  private void resume(Token t, StaffPool pool) {
    Work work = workOf(t);
    if (t.seats != null) {
      joint.unpause(t);
      joint.begin(t, true);
    } else {
      pool.paused.remove(t);
      pool.busy += work.units;
    }
    t.pausedTime += run.now - t.since;
    t.state = Token.SERVED;
    t.since = run.now;
    run.observer.resume(run.momentOf(t));
    work(t, pool, t.remaining);
    dispatchOthers(work, pool);
  }

  private void work(Token t, StaffPool pool, double seconds) {
    t.remaining = seconds;
    t.event = run.calendar.schedule(run.now + seconds, EventCalendar.COMPLETION, Event.COMPLETE, t);
    if (!workOf(t).finishesAtShiftEnd && t.seats == null) {
      pool.pausable.addLast(t);
    }
  }

  private void suspend(Token latest, StaffPool pool) {
    Token t = latest.seatOf == null ? latest : latest.seatOf;
    Work work = workOf(t);
    run.calendar.cancel(t.event);
    t.event = -1;
    double done = run.now - t.since;
    t.worked += done;
    t.remaining = Math.max(0, t.remaining - done);
    t.state = Token.PAUSED;
    t.since = run.now;
    if (t.seats != null) {
      joint.pause(t);
    } else {
      pool.pausable.remove(t);
      pool.busy -= work.units;
      pool.paused.addLast(t);
    }
    run.observer.suspend(run.momentOf(t));
    dispatchOthers(work, pool);
  }

  /** Tells how busy a pool is, once for what changed at one instant. */
  private void tell(StaffPool pool) {
    if (pool.toldBusy != pool.busy || pool.toldWaiting != pool.waiting()) {
      pool.toldBusy = pool.busy;
      pool.toldWaiting = pool.waiting();
      run.observer.load(run.now, pool.index, pool.busy, pool.waiting());
    }
  }

  private Work workOf(Token t) {
    Work work = t.work;
    if (work == null) {
      throw new IllegalStateException(
          "token %d at %s s is at no work".formatted(t.number, run.now));
    }
    return work;
  }
}
