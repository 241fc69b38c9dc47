package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.plan.Booking;
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
  private static final int AFTER_LEAD = 4;
  private static final int AFTER_TRAVEL = 5;
  private static final int AT_DOOR = 6;
  private static final int RETRY = 7;
  private static final int AFTER_HOURS = 8;

  private final Run run;
  private final Tokens tokens;
  private final Residents residents;

  Visits(Run run) {
    this.run = run;
    tokens = run.tokens;
    residents = run.residents;
  }

  /** A token reaches a task or event. */
  void begin(int t, PlanNode node) {
    tokens.reached[t] = run.now;
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
      int kept = residents.takeMessage(tokens.resident[t], node.messageSlot);
      if (kept == Residents.NO_MESSAGE) {
        tokens.state[t] = Tokens.AWAITING;
        tokens.since[t] = run.now;
        return;
      }
      takeOver(t, kept);
    }
    delay(t, workOf(t));
  }

  /** A token reaches an event that an event-based gateway waited for, and that has happened. */
  void beginAtEvent(int t, PlanNode node, double waited, int outcome) {
    tokens.reached[t] = run.now;
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
      tokens.step[t] = AFTER_DELAY;
      book(t, workOf(t));
    }
  }

  /** The message that a token waits for has come. */
  void receive(int t, int outcome) {
    accountAwaiting(t);
    takeOver(t, outcome);
    run.ready.next(t, AFTER_MESSAGE);
  }

  /** A message that carries an outcome hands it over. */
  private void takeOver(int t, int outcome) {
    if (outcome != 0) {
      tokens.outcome[t] = outcome;
    }
  }

  /** A boundary event happens: it counts as a visit without time. */
  void passEvent(int t) {
    tokens.work[t] = null;
    tokens.visit[t] = residents.nextVisit(tokens.resident[t], tokens.node[t]);
    run.observer.start(run.momentOf(t), 0);
    run.observer.complete(run.momentOf(t), 0, 0, 0);
  }

  /** A token at a start event finds no channel, and goes no further. */
  void turnAway(int t) {
    tokens.work[t] = null;
    run.observer.leave(run.momentOf(t), DropOffKind.NO_CHANNEL, false, 0);
    run.cases.dropOff(t, DropOffKind.NO_CHANNEL);
  }

  /** Takes the step that a moving token stands before. */
  void proceed(int t) {
    PlanNode node = run.nodeOf(t);
    switch (tokens.step[t]) {
      case AFTER_MESSAGE -> delay(t, workOf(t));
      case AFTER_DELAY -> book(t, workOf(t));
      case AFTER_LEAD -> keepAppointment(t, workOf(t));
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
      default -> throw new IllegalStateException("no step " + tokens.step[t]);
    }
  }

  /** The delay of a token is over. */
  void delayOver(int t) {
    tokens.event[t] = -1;
    addDelay(t, delayKind(t), run.now - tokens.since[t]);
    run.ready.next(t, tokens.step[t]);
  }

  /** Chooses a channel at a touchpoint; keeps the token's own where it is offered. */
  boolean chooseChannel(int t, PlanNode node) {
    int r = tokens.resident[t];
    int group = residents.group[r];
    int had = tokens.channel[t];
    if (had >= 0 && node.offered[group][had]) {
      return true;
    }
    double[] weights = node.weights[group];
    double total = weights[weights.length - 1];
    if (!(total > 0)) {
      return false;
    }
    double u =
        total * run.random.uniform(tokens.key[t], node.hash, tokens.visit[t], Purpose.CHANNEL);
    int c = 0;
    while (u >= weights[c]) {
      c++;
    }
    switchTo(t, c);
    return true;
  }

  /** Takes a token out of whatever it does, with its times accounted for. */
  void stop(int t) {
    quit(t);
    switch (tokens.state[t]) {
      case Tokens.DELAYED -> {
        run.calendar.cancel(tokens.event[t]);
        tokens.event[t] = -1;
        addDelay(t, delayKind(t), run.now - tokens.since[t]);
      }
      case Tokens.QUEUED -> run.service.cancel(t);
      case Tokens.SERVED, Tokens.PAUSED -> run.service.withdraw(t);
      case Tokens.AWAITING, Tokens.AT_GATEWAY -> accountAwaiting(t);
      case Tokens.AT_JOIN -> {
        run.scopes.joins[tokens.scope[t]][tokens.slot[t]]--;
        accountAwaiting(t);
      }
      default -> {}
    }
    run.boundaries.disarm(t);
    tokens.state[t] = Tokens.MOVING;
  }

  /** Tells that a token leaves an activity without completing it. */
  void quit(int t) {
    if (run.nodeOf(t).timed) {
      run.observer.quit(run.momentOf(t));
    }
  }

  void accountAwaiting(int t) {
    addAwaiting(t, run.now - tokens.since[t]);
  }

  /** A visit ends without service; the resident tries again, changes channel or gives up. */
  void leave(int t, DropOffKind kind, boolean joined) {
    run.observer.leave(run.momentOf(t), kind, joined, joined ? tokens.waited[t] : 0);
    if (tokens.resident[t] < 0) {
      run.ready.bury(t);
      return;
    }
    if (tokens.orphan[t]) {
      run.cases.discard(t);
      return;
    }
    var situation = run.situationOf(t);
    situation.dropOffKind = kind.ordinal();
    Leaving leaving = workOf(t).afterDropOff.pick(situation);
    situation.dropOffKind = -1;
    goOn(t, leaving, leaving.decide(run.uniform(t, Purpose.AFTER_DROP_OFF)), kind);
  }

  private void goOn(int t, Leaving leaving, int decision, DropOffKind kind) {
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

  private void startVisit(int t, PlanNode node) {
    tokens.visit[t] = residents.nextVisit(tokens.resident[t], node.index);
    tokens.queue[t] = 0;
    tokens.waited[t] = 0;
    tokens.worked[t] = 0;
    tokens.pausedTime[t] = 0;
    tokens.byAppointment[t] = false;
    tokens.work[t] = null;
  }

  /** Chooses the channel and with it the work; false when the visit was left for want of one. */
  private boolean settleChannel(int t, PlanNode node) {
    boolean found = !node.touchpoint || chooseChannel(t, node);
    tokens.work[t] = node.work[run.cellOf(t)];
    if (!found) {
      leave(t, DropOffKind.NO_CHANNEL, false);
    }
    return found;
  }

  private void switchTo(int t, int channel) {
    int had = tokens.channel[t];
    if (had == channel) {
      return;
    }
    int r = tokens.resident[t];
    tokens.channel[t] = channel;
    if (tokens.main[t] && residents.firstChannel[r] < 0) {
      residents.firstChannel[r] = channel;
    }
    if (had >= 0) {
      residents.switches[r]++;
      run.observer.channelSwitch(run.momentOf(t), had);
    }
  }

  private void delay(int t, Work work) {
    Choice<Law> delay = work.delay;
    if (delay == null) {
      book(t, work);
      return;
    }
    double seconds = run.draw(t, delay.pick(run.situationOf(t)), Purpose.DELAY);
    Timetable hours = work.pool < 0 ? work.stepHours : null;
    delayUntil(t, hours == null ? run.now + seconds : hours.advance(run.now, seconds), AFTER_DELAY);
  }

  private void book(int t, Work work) {
    Choice<Booking> appointment = work.booking;
    if (appointment == null) {
      double travel = travelTime(t, work);
      if (travel > 0) {
        travel(t, run.now + travel);
      } else {
        atDoor(t, work);
      }
      return;
    }
    Booking booking = appointment.pick(run.situationOf(t));
    double at = run.now + run.draw(t, booking.lead(), Purpose.APPOINTMENT);
    if (!isOpenAt(work, at)) {
      at = nextMoment(t, work, at);
    }
    if (at == Double.POSITIVE_INFINITY || at - run.now > booking.tolerance()) {
      leave(t, DropOffKind.APPOINTMENT_TOO_LATE, false);
      return;
    }
    tokens.byAppointment[t] = true;
    tokens.remaining[t] = at;
    delayUntil(t, Math.max(run.now, at - travelTime(t, work)), AFTER_LEAD);
  }

  private void keepAppointment(int t, Work work) {
    Choice<Booking> appointment = work.booking;
    double noShow = appointment == null ? 0 : appointment.pick(run.situationOf(t)).noShow();
    if (run.uniform(t, Purpose.NO_SHOW) < noShow) {
      leave(t, DropOffKind.NO_SHOW, false);
      return;
    }
    double travel = travelTime(t, work);
    double arrival = Math.max(tokens.remaining[t], run.now + travel);
    if (arrival > run.now) {
      travel(t, arrival);
    } else {
      atDoor(t, work);
    }
  }

  private double travelTime(int t, Work work) {
    return work.travel == null
        ? 0
        : run.draw(t, work.travel.pick(run.situationOf(t)), Purpose.TRAVEL);
  }

  private void travel(int t, double arrival) {
    delayUntil(t, arrival, AFTER_TRAVEL);
  }

  private void atDoor(int t, Work work) {
    if (!work.live || isOpenAt(work, run.now)) {
      join(t, work);
      return;
    }
    Leaving closed = work.whenClosed.pick(run.situationOf(t));
    int decision = closed.decide(run.uniform(t, Purpose.CLOSED_DOOR));
    if (decision == Leaving.STAY) {
      double reopening = nextMoment(t, work, run.now);
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

  private void join(int t, Work work) {
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
    StaffPool pool = run.pools[work.pool];
    tokens.queue[t] = pool.waiting();
    if (work.balk != null
        && !pool.isFree(work.units)
        && run.uniform(t, Purpose.BALK) < work.balk.pick(run.situationOf(t))) {
      leave(t, DropOffKind.BALKED, false);
      return;
    }
    run.service.join(t, work, pool);
  }

  private void serveSelf(int t, Work work) {
    Timetable hours = work.stepHours;
    double open = hours == null ? run.now : hours.nextOpening(run.now);
    if (open > run.now) {
      delayUntil(t, open, AFTER_HOURS);
    } else {
      run.service.serveSelf(t, work);
    }
  }

  private boolean isOpenAt(Work work, double time) {
    return (work.pool < 0 || run.pools[work.pool].roster.rosteredAt(time) > 0)
        && (work.door == null || work.door.isOpen(time));
  }

  /** Returns a moment drawn uniformly from the next open interval, or infinity. */
  private double nextMoment(int t, Work work, double from) {
    var roster = work.pool < 0 ? null : run.pools[work.pool].roster;
    Timetable door = work.door == null ? Timetable.ALWAYS : work.door;
    double open = from;
    while (open < Double.POSITIVE_INFINITY) {
      double staffed = roster == null ? open : roster.nextOpening(open);
      double both = staffed == Double.POSITIVE_INFINITY ? staffed : door.nextOpening(staffed);
      if (both == staffed) {
        break;
      }
      open = both;
    }
    open = roster == null ? door.nextOpening(open) : roster.nextOpening(open);
    if (open == Double.POSITIVE_INFINITY) {
      return open;
    }
    double close =
        Math.min(
            door.closingAfter(open),
            roster == null ? Double.POSITIVE_INFINITY : roster.closingAfter(open));
    if (close == Double.POSITIVE_INFINITY) {
      return open;
    }
    return open + run.uniform(t, Purpose.REOPENING) * (close - open);
  }

  private void delayUntil(int t, double time, int step) {
    tokens.since[t] = run.now;
    if (time <= run.now) {
      run.ready.next(t, step);
      return;
    }
    tokens.state[t] = Tokens.DELAYED;
    tokens.step[t] = step;
    tokens.event[t] = run.calendar.schedule(time, EventCalendar.TIMER, Event.DELAY_OVER, t);
  }

  private DelayKind delayKind(int t) {
    return switch (tokens.step[t]) {
      case AFTER_DELAY -> run.nodeOf(t).timer ? DelayKind.TIMER : DelayKind.DELAY;
      case AFTER_LEAD -> DelayKind.APPOINTMENT;
      case AFTER_TRAVEL -> DelayKind.TRAVEL;
      case RETRY -> DelayKind.RETRY;
      default -> run.nodeOf(t).timer ? DelayKind.TIMER : DelayKind.CLOSED;
    };
  }

  private void addDelay(int t, DelayKind kind, double seconds) {
    if (kind == DelayKind.TRAVEL) {
      residents.residentTime[tokens.resident[t]] += seconds;
    }
    if (tokens.main[t]) {
      residents.addDelay(tokens.resident[t], kind, seconds);
    }
    run.observer.delay(run.momentOf(t), kind, seconds);
  }

  private void addAwaiting(int t, double seconds) {
    if (tokens.main[t]) {
      residents.awaiting[tokens.resident[t]] += seconds;
    }
    run.observer.await(run.momentOf(t), seconds);
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
