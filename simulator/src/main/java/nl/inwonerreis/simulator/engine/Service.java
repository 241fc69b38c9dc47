package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.plan.Timetable;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import nl.inwonerreis.simulator.staff.StaffRoster;
import org.jspecify.annotations.Nullable;

/** Queues and staff: joining, patience, service, shifts, and closing. */
final class Service {

  private static final long QUEUE_HASH = RandomStreams.hash("queue");

  private final Run run;
  private final Tokens tokens;

  /** Whether staff who become free start nothing yet, because several tokens are being stopped. */
  private boolean holding;

  Service(Run run) {
    this.run = run;
    tokens = run.tokens;
  }

  /** A visit joins the queue of a pool. */
  void join(Token t, Work work, StaffPool pool) {
    t.state = Token.QUEUED;
    t.since = run.now;
    run.observer.schedule(run.momentOf(t));
    pool.enqueue(t, work, t.byAppointment);
    dispatch(pool);
    if (t.state != Token.QUEUED) {
      return;
    }
    if (work.patience != null) {
      double patience = run.draw(t, work.patience.pick(run.situationOf(t)), Purpose.PATIENCE);
      t.patience =
          run.calendar.schedule(run.now + patience, EventCalendar.PATIENCE, Event.PATIENCE_OVER, t);
    }
    if (work.leavesAtClosing && work.door != null && work.door.isOpen(run.now)) {
      double closing = work.door.closingAfter(run.now);
      if (closing < Double.POSITIVE_INFINITY) {
        t.closing = run.calendar.schedule(closing, EventCalendar.CLOSING, Event.DOOR_CLOSES, t);
      }
    }
    run.boundaries.enterPart(t, Boundary.During.WAITING);
  }

  /** The patience of a visit in the queue is over. */
  void patienceOver(Token t) {
    t.patience = -1;
    leaveQueue(t, isLiveAtADistance(t) ? DropOffKind.HUNG_UP : DropOffKind.LEFT_QUEUE);
  }

  /** The door of a visit in the queue closes. */
  void doorCloses(Token t) {
    t.closing = -1;
    leaveQueue(t, DropOffKind.CLOSED);
  }

  private void leaveQueue(Token t, DropOffKind kind) {
    StaffPool pool = takeFromQueue(t);
    run.visits.leave(t, kind, true);
    dispatch(pool);
  }

  /** Takes a visit out of the queue from outside. */
  void cancel(Token t) {
    StaffPool pool = takeFromQueue(t);
    run.observer.cancel(run.momentOf(t), t.waited);
    dispatch(pool);
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

  /** Ends service in progress from outside. */
  void withdraw(Token t) {
    Work work = workOf(t);
    StaffPool pool = endService(t, work);
    account(t, work);
    run.observer.withdraw(run.momentOf(t), t.worked, t.pausedTime, costOf(t, work));
    if (pool != null) {
      dispatch(pool);
    }
  }

  /** Service is complete. */
  void complete(Token t) {
    t.event = -1;
    Work work = workOf(t);
    StaffPool pool = endService(t, work);
    finishVisit(t, work);
    if (pool != null) {
      dispatch(pool);
    }
  }

  /** Handles a visit without staff; time passes in the hours of the step. */
  void serveSelf(Token t, Work work) {
    run.observer.start(run.momentOf(t), 0);
    double handling = handlingOf(t, work);
    t.state = Token.SERVED;
    t.since = run.now;
    if (handling <= 0) {
      finishVisit(t, work);
      return;
    }
    Timetable hours = work.stepHours;
    double end = hours == null ? run.now + handling : hours.advance(run.now, handling);
    t.remaining = handling;
    t.event = run.calendar.schedule(end, EventCalendar.COMPLETION, Event.COMPLETE, t);
    run.boundaries.enterPart(t, Boundary.During.HANDLING);
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
    Token leaving = firstInQueue(pool, true);
    while (leaving != null) {
      takeFromQueue(leaving);
      run.visits.leave(leaving, DropOffKind.CLOSED, true);
      leaving = firstInQueue(pool, true);
    }
    if (firstInQueue(pool, false) != null) {
      pool.overtimeLimit = Math.max(pool.overtimeLimit, before);
    }
  }

  /** Lets everybody start who can: paused work, then the head of the queue, then overtime. */
  private void dispatch(StaffPool pool) {
    if (holding) {
      pool.held = true;
      return;
    }
    Token t = pool.paused.first();
    while (t != null && pool.onDuty() - pool.busy >= workOf(t).units) {
      resume(t, pool);
      t = pool.paused.first();
    }
    while (pool.paused.size() == 0 && pool.waiting() > 0 && pool.onDuty() > pool.busy) {
      t = head(pool);
      if (pool.onDuty() - pool.busy < workOf(t).units) {
        break;
      }
      start(t, pool);
    }
    while (pool.overtimeLimit > 0) {
      t = firstInQueue(pool, false);
      if (t == null) {
        pool.overtimeLimit = 0;
      } else if (pool.busy + workOf(t).units <= pool.overtimeLimit) {
        start(t, pool);
      } else {
        break;
      }
    }
    tell(pool);
  }

  private Token head(StaffPool pool) {
    TokenList queue = pool.firstQueue();
    Token t = queue.first();
    if (pool.plan.randomOrder() && queue.size() > 1) {
      long key = run.random.key(pool.plan.hash(), pool.draws++);
      int i = run.random.index(key, QUEUE_HASH, 0, Purpose.QUEUE, queue.size());
      for (; i > 0; i--) {
        t = t == null ? null : t.behind;
      }
    }
    if (t == null) {
      throw new IllegalStateException("nobody waits for '%s'".formatted(pool.plan.id()));
    }
    return t;
  }

  /** Finds the first who leaves at closing, or the first who is served after it; null for none. */
  private @Nullable Token firstInQueue(StaffPool pool, boolean leaves) {
    for (TokenList queue : pool.queues()) {
      for (Token t = queue.first(); t != null; t = t.behind) {
        if (leaves ? workOf(t).leavesAtClosing : workOf(t).servedAfterClosing) {
          return t;
        }
      }
    }
    return null;
  }

  private void start(Token t, StaffPool pool) {
    Work work = workOf(t);
    takeFromQueue(t);
    pool.busy += work.units;
    t.state = Token.SERVED;
    t.since = run.now;
    t.worked = 0;
    t.pausedTime = 0;
    run.observer.start(run.momentOf(t), t.waited);
    work(t, pool, work, handlingOf(t, work));
    run.boundaries.enterPart(t, Boundary.During.HANDLING);
  }

  private void resume(Token t, StaffPool pool) {
    Work work = workOf(t);
    pool.paused.remove(t);
    pool.busy += work.units;
    t.pausedTime += run.now - t.since;
    t.state = Token.SERVED;
    t.since = run.now;
    run.observer.resume(run.momentOf(t));
    work(t, pool, work, t.remaining);
  }

  private void work(Token t, StaffPool pool, Work work, double seconds) {
    t.remaining = seconds;
    t.event = run.calendar.schedule(run.now + seconds, EventCalendar.COMPLETION, Event.COMPLETE, t);
    if (!work.finishesAtShiftEnd) {
      pool.pausable.addLast(t);
    }
  }

  private void suspend(Token t, StaffPool pool) {
    Work work = workOf(t);
    run.calendar.cancel(t.event);
    t.event = -1;
    pool.pausable.remove(t);
    pool.busy -= work.units;
    double done = run.now - t.since;
    t.worked += done;
    t.remaining = Math.max(0, t.remaining - done);
    t.state = Token.PAUSED;
    t.since = run.now;
    pool.paused.addLast(t);
    run.observer.suspend(run.momentOf(t));
  }

  /** Takes a token out of service or pause and adds up its times; returns its pool, if any. */
  private @Nullable StaffPool endService(Token t, Work work) {
    if (t.event >= 0) {
      run.calendar.cancel(t.event);
      t.event = -1;
    }
    double elapsed = run.now - t.since;
    if (work.pool < 0) {
      Timetable hours = work.stepHours;
      double worked = hours == null ? elapsed : hours.openSeconds(t.since, run.now);
      t.worked = worked;
      t.pausedTime = elapsed - worked;
      return null;
    }
    StaffPool pool = run.pools[work.pool];
    if (t.state == Token.PAUSED) {
      pool.paused.remove(t);
      t.pausedTime += elapsed;
      return pool;
    }
    if (!work.finishesAtShiftEnd) {
      pool.pausable.remove(t);
    }
    pool.busy -= work.units;
    t.worked += elapsed;
    return pool;
  }

  private void finishVisit(Token t, Work work) {
    account(t, work);
    if (work.outcome != null) {
      boolean good = run.uniform(t, Purpose.OUTCOME) < work.outcome.pick(run.situationOf(t));
      t.outcome = good ? work.goodOutcome : work.goodOutcome + 1;
    }
    run.observer.complete(run.momentOf(t), t.worked, t.pausedTime, costOf(t, work));
    if (t.resident.isNobody()) {
      run.ready.bury(t);
    } else if (t.orphan) {
      run.cases.discard(t);
    } else {
      run.boundaries.disarm(t);
      run.ready.next(t, Flow.LEAVE);
    }
  }

  private void account(Token t, Work work) {
    Resident r = t.resident;
    if (r.isNobody()) {
      return;
    }
    Residents residents = run.residents;
    double worked = t.worked;
    if (t.main) {
      r.handling += worked;
      r.paused += t.pausedTime;
    }
    if (run.nodeOf(t).residentSide) {
      r.residentTime += worked;
    }
    if (work.pool >= 0) {
      r.staffTime += worked * work.units;
    }
    r.cost += costOf(t, work);
  }

  private double costOf(Token t, Work work) {
    double cost = work.costPerVisit == null ? 0 : work.costPerVisit.pick(run.situationOf(t));
    if (work.pool >= 0) {
      cost += t.worked * work.units * run.pools[work.pool].plan.costPerHour() / 3600;
    }
    return cost;
  }

  private StaffPool takeFromQueue(Token t) {
    Work work = workOf(t);
    StaffPool pool = run.pools[work.pool];
    pool.dequeue(t, work, t.byAppointment);
    double waited = run.now - t.since;
    t.waited = waited;
    t.state = Token.MOVING;
    Resident r = t.resident;
    if (!r.isNobody() && t.main) {
      r.waiting += waited;
    }
    if (!r.isNobody() && work.live) {
      r.residentTime += waited;
    }
    if (t.patience >= 0) {
      run.calendar.cancel(t.patience);
      t.patience = -1;
    }
    if (t.closing >= 0) {
      run.calendar.cancel(t.closing);
      t.closing = -1;
    }
    return pool;
  }

  private double handlingOf(Token t, Work work) {
    Choice<Law> handling = work.handling;
    return handling == null
        ? 0
        : Math.max(0, run.draw(t, handling.pick(run.situationOf(t)), Purpose.HANDLING));
  }

  private boolean isLiveAtADistance(Token t) {
    Work work = workOf(t);
    return work.live && !work.inPerson;
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
