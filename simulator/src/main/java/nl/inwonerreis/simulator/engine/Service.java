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
  void join(int t, Work work, StaffPool pool) {
    tokens.state[t] = Tokens.QUEUED;
    tokens.since[t] = run.now;
    run.observer.schedule(run.momentOf(t));
    pool.enqueue(t, work, tokens.byAppointment[t]);
    dispatch(pool);
    if (tokens.state[t] != Tokens.QUEUED) {
      return;
    }
    if (work.patience != null) {
      double patience = run.draw(t, work.patience.pick(run.situationOf(t)), Purpose.PATIENCE);
      tokens.patience[t] =
          run.calendar.schedule(run.now + patience, EventCalendar.PATIENCE, Event.PATIENCE_OVER, t);
    }
    if (work.leavesAtClosing && work.door != null && work.door.isOpen(run.now)) {
      double closing = work.door.closingAfter(run.now);
      if (closing < Double.POSITIVE_INFINITY) {
        tokens.closing[t] =
            run.calendar.schedule(closing, EventCalendar.CLOSING, Event.DOOR_CLOSES, t);
      }
    }
    run.boundaries.enterPart(t, Boundary.During.WAITING);
  }

  /** The patience of a visit in the queue is over. */
  void patienceOver(int t) {
    tokens.patience[t] = -1;
    leaveQueue(t, isLiveAtADistance(t) ? DropOffKind.HUNG_UP : DropOffKind.LEFT_QUEUE);
  }

  /** The door of a visit in the queue closes. */
  void doorCloses(int t) {
    tokens.closing[t] = -1;
    leaveQueue(t, DropOffKind.CLOSED);
  }

  private void leaveQueue(int t, DropOffKind kind) {
    StaffPool pool = takeFromQueue(t);
    tell(pool);
    run.visits.leave(t, kind, true);
    dispatch(pool);
  }

  /** Takes a visit out of the queue from outside. */
  void cancel(int t) {
    StaffPool pool = takeFromQueue(t);
    run.observer.cancel(run.momentOf(t), tokens.waited[t]);
    tell(pool);
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
  void withdraw(int t) {
    Work work = workOf(t);
    StaffPool pool = endService(t, work);
    account(t, work);
    run.observer.withdraw(run.momentOf(t), tokens.worked[t], tokens.pausedTime[t], costOf(t, work));
    if (pool != null) {
      tell(pool);
      dispatch(pool);
    }
  }

  /** Service is complete. */
  void complete(int t) {
    tokens.event[t] = -1;
    Work work = workOf(t);
    StaffPool pool = endService(t, work);
    finishVisit(t, work);
    if (pool != null) {
      tell(pool);
      dispatch(pool);
    }
  }

  /** Handles a visit without staff; time passes in the hours of the step. */
  void serveSelf(int t, Work work) {
    run.observer.start(run.momentOf(t), 0);
    double handling = handlingOf(t, work);
    tokens.state[t] = Tokens.SERVED;
    tokens.since[t] = run.now;
    if (handling <= 0) {
      finishVisit(t, work);
      return;
    }
    Timetable hours = work.stepHours;
    double end = hours == null ? run.now + handling : hours.advance(run.now, handling);
    tokens.remaining[t] = handling;
    tokens.event[t] = run.calendar.schedule(end, EventCalendar.COMPLETION, Event.COMPLETE, t);
    run.boundaries.enterPart(t, Boundary.During.HANDLING);
  }

  /** Goes to the next step of a pool's roster. */
  void changeRoster(StaffPool pool) {
    int before = pool.onDuty();
    pool.step++;
    scheduleRoster(pool);
    run.observer.duty(run.now, pool.index, pool.onDuty());
    while (pool.busy > pool.onDuty() && pool.pausable.size() > 0) {
      suspend(pool.pausable.last(), pool);
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
    int leaving = firstInQueue(pool, true);
    while (leaving >= 0) {
      takeFromQueue(leaving);
      run.visits.leave(leaving, DropOffKind.CLOSED, true);
      leaving = firstInQueue(pool, true);
    }
    tell(pool);
    if (firstInQueue(pool, false) >= 0) {
      pool.overtimeLimit = Math.max(pool.overtimeLimit, before);
    }
  }

  /** Lets everybody start who can: paused work, then the head of the queue, then overtime. */
  private void dispatch(StaffPool pool) {
    if (holding) {
      pool.held = true;
      return;
    }
    boolean changed = false;
    while (pool.paused.size() > 0) {
      int t = pool.paused.first();
      if (pool.onDuty() - pool.busy < workOf(t).units) {
        break;
      }
      resume(t, pool);
      changed = true;
    }
    while (pool.paused.size() == 0 && pool.waiting() > 0 && pool.onDuty() > pool.busy) {
      int t = head(pool);
      if (pool.onDuty() - pool.busy < workOf(t).units) {
        break;
      }
      start(t, pool);
      changed = true;
    }
    while (pool.overtimeLimit > 0) {
      int t = firstInQueue(pool, false);
      if (t < 0) {
        pool.overtimeLimit = 0;
      } else if (pool.busy + workOf(t).units <= pool.overtimeLimit) {
        start(t, pool);
        changed = true;
      } else {
        break;
      }
    }
    if (changed || pool.waiting() > 0) {
      tell(pool);
    }
  }

  private int head(StaffPool pool) {
    TokenList queue = pool.firstQueue();
    int t = queue.first();
    if (pool.plan.randomOrder() && queue.size() > 1) {
      long key = run.random.key(pool.plan.hash(), pool.draws++);
      int i = run.random.index(key, QUEUE_HASH, 0, Purpose.QUEUE, queue.size());
      for (; i > 0; i--) {
        t = tokens.behind[t];
      }
    }
    return t;
  }

  /** Finds the first who leaves at closing, or the first who is served after it; −1 for none. */
  private int firstInQueue(StaffPool pool, boolean leaves) {
    for (TokenList queue : pool.queues()) {
      for (int t = queue.first(); t >= 0; t = tokens.behind[t]) {
        if (leaves ? workOf(t).leavesAtClosing : workOf(t).servedAfterClosing) {
          return t;
        }
      }
    }
    return -1;
  }

  private void start(int t, StaffPool pool) {
    Work work = workOf(t);
    takeFromQueue(t);
    pool.busy += work.units;
    tokens.state[t] = Tokens.SERVED;
    tokens.since[t] = run.now;
    tokens.worked[t] = 0;
    tokens.pausedTime[t] = 0;
    run.observer.start(run.momentOf(t), tokens.waited[t]);
    work(t, pool, work, handlingOf(t, work));
    run.boundaries.enterPart(t, Boundary.During.HANDLING);
  }

  private void resume(int t, StaffPool pool) {
    Work work = workOf(t);
    pool.paused.remove(t);
    pool.busy += work.units;
    tokens.pausedTime[t] += run.now - tokens.since[t];
    tokens.state[t] = Tokens.SERVED;
    tokens.since[t] = run.now;
    run.observer.resume(run.momentOf(t));
    work(t, pool, work, tokens.remaining[t]);
  }

  private void work(int t, StaffPool pool, Work work, double seconds) {
    tokens.remaining[t] = seconds;
    tokens.event[t] =
        run.calendar.schedule(run.now + seconds, EventCalendar.COMPLETION, Event.COMPLETE, t);
    if (!work.finishesAtShiftEnd) {
      pool.pausable.addLast(t);
    }
  }

  private void suspend(int t, StaffPool pool) {
    Work work = workOf(t);
    run.calendar.cancel(tokens.event[t]);
    tokens.event[t] = -1;
    pool.pausable.remove(t);
    pool.busy -= work.units;
    double done = run.now - tokens.since[t];
    tokens.worked[t] += done;
    tokens.remaining[t] = Math.max(0, tokens.remaining[t] - done);
    tokens.state[t] = Tokens.PAUSED;
    tokens.since[t] = run.now;
    pool.paused.addLast(t);
    run.observer.suspend(run.momentOf(t));
    tell(pool);
  }

  /** Takes a token out of service or pause and adds up its times; returns its pool, if any. */
  private @Nullable StaffPool endService(int t, Work work) {
    if (tokens.event[t] >= 0) {
      run.calendar.cancel(tokens.event[t]);
      tokens.event[t] = -1;
    }
    double elapsed = run.now - tokens.since[t];
    if (work.pool < 0) {
      Timetable hours = work.stepHours;
      double worked = hours == null ? elapsed : hours.openSeconds(tokens.since[t], run.now);
      tokens.worked[t] = worked;
      tokens.pausedTime[t] = elapsed - worked;
      return null;
    }
    StaffPool pool = run.pools[work.pool];
    if (tokens.state[t] == Tokens.PAUSED) {
      pool.paused.remove(t);
      tokens.pausedTime[t] += elapsed;
      return pool;
    }
    if (!work.finishesAtShiftEnd) {
      pool.pausable.remove(t);
    }
    pool.busy -= work.units;
    tokens.worked[t] += elapsed;
    return pool;
  }

  private void finishVisit(int t, Work work) {
    account(t, work);
    if (work.outcome != null) {
      boolean good = run.uniform(t, Purpose.OUTCOME) < work.outcome.pick(run.situationOf(t));
      tokens.outcome[t] = good ? work.goodOutcome : work.goodOutcome + 1;
    }
    run.observer.complete(run.momentOf(t), tokens.worked[t], tokens.pausedTime[t], costOf(t, work));
    if (tokens.resident[t] < 0) {
      run.ready.bury(t);
    } else if (tokens.orphan[t]) {
      run.cases.discard(t);
    } else {
      run.boundaries.disarm(t);
      run.ready.next(t, Flow.LEAVE);
    }
  }

  private void account(int t, Work work) {
    int r = tokens.resident[t];
    if (r < 0) {
      return;
    }
    Residents residents = run.residents;
    double worked = tokens.worked[t];
    if (tokens.main[t]) {
      residents.handling[r] += worked;
      residents.paused[r] += tokens.pausedTime[t];
    }
    if (run.nodeOf(t).residentSide) {
      residents.residentTime[r] += worked;
    }
    if (work.pool >= 0) {
      residents.staffTime[r] += worked * work.units;
    }
    residents.cost[r] += costOf(t, work);
  }

  private double costOf(int t, Work work) {
    double cost = work.costPerVisit == null ? 0 : work.costPerVisit.pick(run.situationOf(t));
    if (work.pool >= 0) {
      cost += tokens.worked[t] * work.units * run.pools[work.pool].plan.costPerHour() / 3600;
    }
    return cost;
  }

  private StaffPool takeFromQueue(int t) {
    Work work = workOf(t);
    StaffPool pool = run.pools[work.pool];
    pool.dequeue(t, work, tokens.byAppointment[t]);
    double waited = run.now - tokens.since[t];
    tokens.waited[t] = waited;
    tokens.state[t] = Tokens.MOVING;
    int r = tokens.resident[t];
    if (r >= 0 && tokens.main[t]) {
      run.residents.waiting[r] += waited;
    }
    if (r >= 0 && work.live) {
      run.residents.residentTime[r] += waited;
    }
    if (tokens.patience[t] >= 0) {
      run.calendar.cancel(tokens.patience[t]);
      tokens.patience[t] = -1;
    }
    if (tokens.closing[t] >= 0) {
      run.calendar.cancel(tokens.closing[t]);
      tokens.closing[t] = -1;
    }
    return pool;
  }

  private double handlingOf(int t, Work work) {
    Choice<Law> handling = work.handling;
    return handling == null
        ? 0
        : Math.max(0, run.draw(t, handling.pick(run.situationOf(t)), Purpose.HANDLING));
  }

  private boolean isLiveAtADistance(int t) {
    Work work = workOf(t);
    return work.live && !work.inPerson;
  }

  private void tell(StaffPool pool) {
    run.observer.load(run.now, pool.index, pool.busy, pool.waiting());
  }

  private Work workOf(int t) {
    Work work = tokens.work[t];
    if (work == null) {
      throw new IllegalStateException(
          "token %d at %s s is at no work".formatted(tokens.number[t], run.now));
    }
    return work;
  }
}
