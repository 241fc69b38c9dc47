package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.plan.Leaving;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Timetable;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;

/**
 * A token's visit to a task or event, step by step: message, delay, appointment, travel, door,
 * queue, service; and leaving without service.
 */
final class Visits {

  /** Steps of a visit, continuing those of {@link Flow}; a delayed token stands before its step. */
  private static final int AFTER_MESSAGE = 2;

  private static final int AFTER_DELAY = 3;
  static final int AFTER_LEAD = 4;
  static final int AFTER_TRAVEL = 5;
  private static final int AT_DOOR = 6;
  private static final int RETRY = 7;
  private static final int AFTER_HOURS = 8;

  /** At an event that has happened already, and began the process. */
  static final int HAPPENED = 9;

  private final Run run;

  Visits(Run run) {
    this.run = run;
  }

  /** A token reaches a task or event. */
  void begin(Token t, PlanNode node) {
    t.reached = run.now;
    startVisit(t, node);
    if (node.timed) {
      run.observer.reach(run.momentOf(t));
    }
    if (!run.boundaries.arm(t, node)) {
      return;
    }
    if (!settleChannel(t, node)) {
      return;
    }
    if (node.awaitsMessage) {
      int kept = t.resident.takeMessage(node.messageSlot);
      if (kept == Resident.NO_MESSAGE) {
        t.state = Token.AWAITING;
        t.since = run.now;
        return;
      }
      takeOver(t, kept);
    }
    delay(t, workOf(t));
  }

  /** A token reaches an event that an event-based gateway waited for, and that has happened. */
  void beginAtEvent(Token t, PlanNode node, double waited, int outcome) {
    t.reached = run.now;
    startVisit(t, node);
    if (node.timed) {
      run.observer.reach(run.momentOf(t));
    }
    if (node.awaitsMessage) {
      addAwaiting(t, waited);
    } else {
      addDelay(t, DelayKind.TIMER, waited);
    }
    takeOver(t, outcome);
    if (settleChannel(t, node)) {
      t.step = AFTER_DELAY;
      run.appointments.book(t, workOf(t));
    }
  }

  /** The message that a token waits for has come. */
  void receive(Token t, int outcome) {
    accountAwaiting(t);
    takeOver(t, outcome);
    run.ready.next(t, AFTER_MESSAGE);
  }

  /** A message that carries an outcome hands it over. */
  private void takeOver(Token t, int outcome) {
    if (outcome != 0) {
      t.outcome = outcome;
    }
  }

  /** A boundary event happens: it counts as a visit without time. */
  void passEvent(Token t) {
    t.work = null;
    t.visit = t.resident.nextVisit(t.node);
    run.observer.start(run.momentOf(t), 0);
    run.observer.complete(run.momentOf(t), 0, 0, 0);
  }

  /** A token at a start event finds no channel, and goes no further. */
  void turnAway(Token t) {
    t.work = null;
    run.observer.leave(run.momentOf(t), DropOffKind.NO_CHANNEL, false, 0);
    run.cases.dropOff(t, DropOffKind.NO_CHANNEL);
  }

  /** Takes the step that a moving token stands before. */
  void proceed(Token t) {
    PlanNode node = run.nodeOf(t);
    switch (t.step) {
      case AFTER_MESSAGE -> delay(t, workOf(t));
      case AFTER_DELAY -> run.appointments.book(t, workOf(t));
      case AFTER_LEAD -> run.appointments.keep(t, workOf(t));
      case AFTER_TRAVEL -> atDoor(t, workOf(t));
      case AT_DOOR -> atDoor(t, workOf(t));
      case RETRY -> {
        run.flow.countMove(t);
        startVisit(t, node);
        if (settleChannel(t, node)) {
          delay(t, workOf(t));
        }
      }
      case AFTER_HOURS -> run.service.serveSelf(t, workOf(t));
      case HAPPENED -> {
        if (!node.touchpoint || chooseChannel(t, node)) {
          passEvent(t);
          run.ready.next(t, Flow.LEAVE);
        } else {
          turnAway(t);
        }
      }
      default -> throw new IllegalStateException("no step " + t.step);
    }
  }

  /** The delay of a token is over. */
  void delayOver(Token t) {
    t.event = -1;
    addDelay(t, delayKind(t), run.now - t.since);
    run.ready.next(t, t.step);
  }

  /** Chooses a channel at a touchpoint; keeps the token's own where it is offered. */
  boolean chooseChannel(Token t, PlanNode node) {
    Resident r = t.resident;
    int profile = r.profile;
    int had = t.channel;
    if (had >= 0 && node.offered[profile][had]) {
      return true;
    }
    double[] weights = node.weights[profile];
    double total = weights[weights.length - 1];
    if (!(total > 0)) {
      return false;
    }
    double u = total * run.random.uniform(t.key, node.hash, t.visit, Purpose.CHANNEL);
    int c = 0;
    while (u >= weights[c]) {
      c++;
    }
    switchTo(t, c);
    return true;
  }

  /** Takes a token out of whatever it does, with its times accounted for. */
  void stop(Token t) {
    if (!t.guard) {
      quit(t);
    }
    switch (t.state) {
      case Token.DELAYED -> {
        run.calendar.cancel(t.event);
        t.event = -1;
        addDelay(t, delayKind(t), run.now - t.since);
      }
      case Token.QUEUED -> run.service.cancel(t);
      case Token.SERVED, Token.PAUSED -> run.service.withdraw(t);
      case Token.AWAITING, Token.AT_GATEWAY -> accountAwaiting(t);
      case Token.AT_JOIN -> {
        t.scope.joins[t.slot]--;
        if (run.nodeOf(t).op == PlanNode.Op.INCLUSIVE) {
          t.scope.inclusive--;
        }
        accountAwaiting(t);
      }
      default -> {}
    }
    if (t.appointment != null) {
      run.slots.cancel(t);
    }
    run.boundaries.disarm(t);
    t.state = Token.MOVING;
  }

  /** Tells that a token leaves an activity without completing it. */
  void quit(Token t) {
    if (run.nodeOf(t).timed) {
      run.observer.quit(run.momentOf(t));
    }
  }

  void accountAwaiting(Token t) {
    addAwaiting(t, run.now - t.since);
  }

  /** A visit ends without service; the resident tries again, changes channel or gives up. */
  void leave(Token t, DropOffKind kind, boolean joined) {
    run.observer.leave(run.momentOf(t), kind, joined, joined ? t.waited : 0);
    if (t.resident.isNobody()) {
      run.ready.bury(t);
      return;
    }
    if (t.orphan) {
      run.cases.discard(t);
      return;
    }
    var situation = run.situationOf(t);
    situation.dropOffKind = kind.ordinal();
    Leaving leaving = workOf(t).afterDropOff.pick(situation);
    situation.dropOffKind = -1;
    goOn(t, leaving, leaving.decide(run.uniform(t, Purpose.AFTER_DROP_OFF)), kind);
  }

  private void goOn(Token t, Leaving leaving, int decision, DropOffKind kind) {
    if (decision == Leaving.GIVE_UP) {
      run.cases.dropOff(t, kind);
      return;
    }
    if (decision >= 0) {
      switchTo(t, decision);
    }
    double after = leaving.after() == null ? 0 : run.draw(t, leaving.after(), Purpose.AFTER_DELAY);
    delayUntil(t, run.now + after, RETRY);
  }

  private void startVisit(Token t, PlanNode node) {
    t.visit = t.resident.nextVisit(node.index);
    t.queue = 0;
    t.waited = 0;
    t.worked = 0;
    t.pausedTime = 0;
    t.byAppointment = false;
    t.appointment = null;
    t.work = null;
  }

  /** Chooses the channel and with it the work; false when the visit was left for want of one. */
  private boolean settleChannel(Token t, PlanNode node) {
    boolean found = !node.touchpoint || chooseChannel(t, node);
    t.work = node.work[run.cellOf(t)];
    if (!found) {
      leave(t, DropOffKind.NO_CHANNEL, false);
    }
    return found;
  }

  private void switchTo(Token t, int channel) {
    int had = t.channel;
    if (had == channel) {
      return;
    }
    Resident r = t.resident;
    t.channel = channel;
    if (t.main && r.firstChannel < 0) {
      r.firstChannel = channel;
    }
    if (had >= 0) {
      r.switches++;
      run.observer.channelSwitch(run.momentOf(t), had);
    }
  }

  private void delay(Token t, Work work) {
    Choice<Law> delay = work.delay;
    if (delay == null) {
      run.appointments.book(t, work);
      return;
    }
    double seconds = run.draw(t, delay.pick(run.situationOf(t)), Purpose.DELAY);
    Timetable hours = work.pool < 0 ? work.stepHours : null;
    delayUntil(t, hours == null ? run.now + seconds : hours.advance(run.now, seconds), AFTER_DELAY);
  }

  /** Goes in where it is open, else decides what to do. */
  void atDoor(Token t, Work work) {
    if (!work.live || run.doors.isOpenAt(work, run.now)) {
      join(t, work);
      return;
    }
    Leaving closed = work.whenClosed.pick(run.situationOf(t));
    int decision = closed.decide(run.uniform(t, Purpose.CLOSED_DOOR));
    if (decision == Leaving.STAY) {
      double reopening = run.doors.nextMoment(t, work, run.now);
      if (reopening < Double.POSITIVE_INFINITY) {
        delayUntil(t, reopening, AT_DOOR);
        return;
      }
      run.observer.leave(run.momentOf(t), DropOffKind.CLOSED, false, 0);
      run.cases.dropOff(t, DropOffKind.CLOSED);
    } else if (decision >= 0) {
      run.observer.leave(run.momentOf(t), DropOffKind.CLOSED, false, 0);
      goOn(t, closed, decision, DropOffKind.CLOSED);
    } else {
      leave(t, DropOffKind.CLOSED, false);
    }
  }

  private void join(Token t, Work work) {
    if (work.dropOff != null
        && run.uniform(t, Purpose.DROP_OFF) < work.dropOff.pick(run.situationOf(t))) {
      Choice<DropOffKind> kind = work.dropOffKind;
      leave(t, kind == null ? DropOffKind.GAVE_UP : kind.pick(run.situationOf(t)), false);
      return;
    }
    if (work.pool < 0) {
      serveSelf(t, work);
      return;
    }
    boolean one = work.team == null;
    StaffPool pool = run.pools[work.pool];
    t.queue = one ? pool.waiting() : run.joint.waiting(work);
    if (work.balk != null
        && !(one ? pool.isFree(work.units) : run.joint.isFree(work))
        && run.uniform(t, Purpose.BALK) < work.balk.pick(run.situationOf(t))) {
      leave(t, DropOffKind.BALKED, false);
      return;
    }
    run.service.join(t, work);
  }

  private void serveSelf(Token t, Work work) {
    Timetable hours = work.stepHours;
    double open = hours == null ? run.now : hours.nextOpening(run.now);
    if (open > run.now) {
      delayUntil(t, open, AFTER_HOURS);
    } else {
      run.service.serveSelf(t, work);
    }
  }

  /** Lets time pass, and takes a step then. */
  void delayUntil(Token t, double time, int step) {
    t.since = run.now;
    if (time <= run.now) {
      run.ready.next(t, step);
      return;
    }
    t.state = Token.DELAYED;
    t.step = step;
    t.event = run.calendar.schedule(time, EventCalendar.TIMER, Event.DELAY_OVER, t);
  }

  private DelayKind delayKind(Token t) {
    return switch (t.step) {
      case AFTER_DELAY -> run.nodeOf(t).timer ? DelayKind.TIMER : DelayKind.DELAY;
      case AFTER_LEAD -> DelayKind.APPOINTMENT;
      case AFTER_TRAVEL -> DelayKind.TRAVEL;
      case RETRY -> DelayKind.RETRY;
      default -> run.nodeOf(t).timer ? DelayKind.TIMER : DelayKind.CLOSED;
    };
  }

  private void addDelay(Token t, DelayKind kind, double seconds) {
    if (kind == DelayKind.TRAVEL) {
      t.resident.residentTime += seconds;
    }
    if (t.main) {
      t.resident.addDelay(kind, seconds);
    }
    run.observer.delay(run.momentOf(t), kind, seconds);
  }

  private void addAwaiting(Token t, double seconds) {
    if (t.main) {
      t.resident.awaiting += seconds;
    }
    run.observer.await(run.momentOf(t), seconds);
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
