package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.plan.Timetable;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;

/** Visits at staff or without: joining a queue, leaving it, and service until it is over. */
final class Service {

  private final Run run;

  Service(Run run) {
    this.run = run;
  }

  /** A visit joins the queue of its pool, or of each of its pools. */
  void join(Token t, Work work) {
    t.state = Token.QUEUED;
    t.since = run.now;
    run.observer.schedule(run.momentOf(t));
    if (work.team == null) {
      run.pools[work.pool].enqueue(t, work, t.byAppointment);
    } else {
      run.joint.enqueue(t, work);
    }
    run.dispatcher.dispatchAll(work);
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
    Work work = workOf(t);
    takeFromQueue(t, false);
    run.visits.leave(t, kind, true);
    run.dispatcher.dispatchAll(work);
  }

  /** Takes a visit out of the queue from outside. */
  void cancel(Token t) {
    Work work = workOf(t);
    takeFromQueue(t, false);
    run.observer.cancel(run.momentOf(t), t.waited);
    run.dispatcher.dispatchAll(work);
  }

  /** Ends service in progress from outside. */
  void withdraw(Token t) {
    Work work = workOf(t);
    endService(t, work);
    double cost = costOf(t, work);
    account(t, work, cost);
    run.observer.withdraw(run.momentOf(t), t.worked, t.pausedTime, cost);
    if (work.pool >= 0) {
      run.dispatcher.dispatchAll(work);
    }
  }

  /** Service is complete. */
  void complete(Token t) {
    t.event = -1;
    Work work = workOf(t);
    endService(t, work);
    finishVisit(t, work);
    if (work.pool >= 0) {
      run.dispatcher.dispatchAll(work);
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

  /** Takes a token out of service or pause and adds up its times. */
  private void endService(Token t, Work work) {
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
      return;
    }
    boolean paused = t.state == Token.PAUSED;
    if (t.seats != null) {
      run.joint.end(t, !work.finishesAtShiftEnd);
    } else {
      run.pools[work.pool].release(t, work, paused);
    }
    if (paused) {
      t.pausedTime += elapsed;
    } else {
      t.worked += elapsed;
    }
  }

  private void finishVisit(Token t, Work work) {
    if (work.outcome != null) {
      boolean good = run.uniform(t, Purpose.OUTCOME) < work.outcome.pick(run.situationOf(t));
      t.outcome = good ? work.goodOutcome : work.goodOutcome + 1;
    }
    double cost = costOf(t, work);
    account(t, work, cost);
    run.observer.complete(run.momentOf(t), t.worked, t.pausedTime, cost);
    if (t.resident.isNobody()) {
      run.ready.bury(t);
    } else if (t.orphan) {
      run.cases.discard(t);
    } else {
      run.boundaries.disarm(t);
      run.ready.next(t, Flow.LEAVE);
    }
  }

  private void account(Token t, Work work, double cost) {
    Resident r = t.resident;
    if (r.isNobody()) {
      return;
    }
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
    r.cost += cost;
  }

  private double costOf(Token t, Work work) {
    double cost = work.costPerVisit == null ? 0 : work.costPerVisit.pick(run.situationOf(t));
    if (JointWork.isTogether(work)) {
      for (Work seat : work.seats) {
        cost += t.worked * seat.units * run.pools[seat.pool].plan.costPerHour() / 3600;
      }
    } else if (work.pool >= 0) {
      cost += t.worked * work.units * run.pools[work.pool].plan.costPerHour() / 3600;
    }
    return cost;
  }

  /** Takes a visit out of every queue that it is in, to be served or to leave. */
  void takeFromQueue(Token t, boolean starts) {
    Work work = workOf(t);
    if (t.seats == null) {
      run.pools[work.pool].dequeue(t, work, t.byAppointment);
    } else {
      run.joint.dequeue(t, starts);
    }
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
  }

  /** Draws the time that a visit takes. */
  double handlingOf(Token t, Work work) {
    Choice<Law> handling = work.handling;
    return handling == null
        ? 0
        : Math.max(0, run.draw(t, handling.pick(run.situationOf(t)), Purpose.HANDLING));
  }

  private boolean isLiveAtADistance(Token t) {
    Work work = workOf(t);
    return work.live && !work.inPerson;
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
