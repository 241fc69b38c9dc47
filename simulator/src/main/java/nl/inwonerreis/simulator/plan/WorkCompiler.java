package nl.inwonerreis.simulator.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import nl.inwonerreis.simulator.scenario.WhenShiftEnds;
import org.jspecify.annotations.Nullable;

/** Compiles the work at tasks and events, for every channel and group. */
final class WorkCompiler {

  private static final Set<String> IN_PERSON = Set.of("counter", "neighbourhoodDesk", "homeVisit");

  private static final Set<String> FORMS = Set.of("web", "form", "portal", "app");

  private final Compilation c;
  private final StaffCompiler staff;
  private final TeamCompiler teams;
  private final AppointmentCompiler appointments;
  private final LeavingCompiler leavings;
  private final DoorCompiler doors;
  private final Ranks ranks;

  /** Whether the journey has touchpoints with offers at all; without, channels count everywhere. */
  private final boolean hasOffers;

  WorkCompiler(Compilation c, StaffCompiler staff, Ranks ranks, List<Node> nodes) {
    this.c = c;
    this.staff = staff;
    this.teams = new TeamCompiler(c, staff);
    this.appointments = new AppointmentCompiler(c, staff);
    this.leavings = new LeavingCompiler(c);
    this.doors = new DoorCompiler(c, leavings);
    this.ranks = ranks;
    this.hasOffers = nodes.stream().anyMatch(n -> offers(n).findAny().isPresent());
  }

  /** Returns the number of rows of slots for appointments. */
  int slots() {
    return appointments.slots();
  }

  void compile(Node node, PlanNode planNode, int process) {
    Work[] work = new Work[c.cells()];
    for (int cell = 0; cell < work.length; cell++) {
      work[cell] =
          canOccur(planNode, cell)
              ? compile(node, planNode, process, cell)
              : new Work(new Work.Draft());
    }
    planNode.work = work;
  }

  /**
   * At a touchpoint only the channels offered occur; nothing is asked of the scenario for others.
   */
  private boolean canOccur(PlanNode planNode, int cell) {
    int channel = cell / c.profiles() - 1;
    if (!planNode.touchpoint) {
      return true;
    }
    return channel < 0
        ? c.numbersOf(planNode.id, null) != null
        : planNode.offered[c.profileOf(cell)][channel];
  }

  private Work compile(Node node, PlanNode planNode, int process, int cell) {
    String channel = c.channelOf(cell);
    ElementNumbers given = c.numbersOf(node.id(), channel);
    ElementNumbers n = given == null ? ElementNumbers.SILENT : given;
    Work.Draft d = new Work.Draft();
    boolean contact = isContact(node, channel);
    d.live = contact && c.isLive(channel);
    d.inPerson = d.live && channel != null && IN_PERSON.contains(channel);
    CellReader at = new CellReader(c, node.id(), cell);
    d.units = at.fixed(n.units(), "units", 1);
    team(node, process, given, at, d);
    d.rank = ranks.of(at.fixed(n.priority(), "priority", 0));
    d.finishesAtShiftEnd =
        at.fixed(
                n.whenShiftEnds(),
                "whenShiftEnds",
                d.live ? WhenShiftEnds.FINISH : WhenShiftEnds.PAUSE)
            == WhenShiftEnds.FINISH;
    times(node, planNode, n, at, d);
    doors.compile(n, contact ? c.channelId(node.id(), channel) : null, at, d);
    d.booking = appointments.compile(n, at, d);
    people(n, channel, at, d);
    outcome(n, at, d);
    return TeamCompiler.finish(d);
  }

  /**
   * Returns whether a visit is a contact on its channel: the element offers it or has numbers of
   * its own for it; in a journey without offers, every task done by hand. A channel that another
   * step merely inherits opens and closes no door there, and nobody travels to it.
   */
  private boolean isContact(Node node, @Nullable String channel) {
    Map<String, ElementNumbers> given = c.scenario.elements().get(node.id());
    if (given != null && channel != null && given.containsKey(channel)) {
      return true;
    }
    return hasOffers ? offers(node).anyMatch(o -> o.channel().equals(channel)) : isByHand(node);
  }

  private static boolean isByHand(Node node) {
    return node instanceof Activity activity
        && switch (activity.kind()) {
          case SERVICE, SCRIPT, BUSINESS_RULE, RECEIVE -> false;
          default -> true;
        };
  }

  private static Stream<Offer> offers(Node node) {
    Touchpoint touchpoint = node.touchpoint();
    return touchpoint == null ? Stream.empty() : touchpoint.offers().stream();
  }

  private void times(Node node, PlanNode planNode, ElementNumbers n, CellReader at, Work.Draft d) {
    Choice<Distribution> handling = at.choice(n.handling(), "handling", x -> x);
    Distribution fallback = handling == null ? defaultHandling(node) : null;
    d.handling =
        handling != null
            ? at.choice(n.handling(), "handling", c::law)
            : fallback == null ? null : new Choice.Fixed<>(c.law(fallback));
    d.delay = at.choice(n.delay(), "delay", c::law);
    if (d.delay == null) {
      d.delay = defaultDelay(node, planNode, d);
    }
    d.costPerVisit = at.choice(n.costPerVisit(), "costPerVisit", x -> x);
  }

  private @Nullable Distribution defaultHandling(Node node) {
    if (!(node instanceof Activity activity)) {
      return null;
    }
    return switch (activity.kind()) {
      case SERVICE, SCRIPT, BUSINESS_RULE -> {
        c.defaults.use(node.id(), "handling", "duur: geen tijd", "handling: no time");
        yield null;
      }
      case RECEIVE -> null;
      default -> {
        c.defaults.use(
            node.id(),
            "handling",
            "duur: exponentieel, gemiddeld 10 minuten",
            "handling: exponential, mean 10 minutes");
        yield Defaults.TASK;
      }
    };
  }

  private @Nullable Choice<Law> defaultDelay(Node node, PlanNode planNode, Work.Draft d) {
    EventTrigger trigger = GraphCompiler.triggerOf(node);
    boolean receives =
        MessageCompiler.awaits(node)
            || (node instanceof CatchEvent && trigger != null && takesTime(trigger.kind()));
    if (planNode.awaitsMessage || !receives) {
      return null;
    }
    if (trigger != null) {
      Distribution own = TimerCompiler.durationOf(trigger);
      if (own != null) {
        return new Choice.Fixed<>(c.law(own));
      }
      Double date = TimerCompiler.dateOf(trigger, c.start);
      if (date != null) {
        d.stepHours = Timetable.from(date);
        return null;
      }
    }
    c.defaults.use(node.id(), "delay", "wachttijd: 1 dag", "delay: 1 day");
    return new Choice.Fixed<>(c.law(Defaults.DAY));
  }

  /** Says whether a catch event of a kind waits for something outside the journey. */
  private static boolean takesTime(EventTrigger.Kind kind) {
    return switch (kind) {
      case TIMER, SIGNAL, CONDITIONAL, MULTIPLE -> true;
      default -> false;
    };
  }

  private void people(ElementNumbers n, @Nullable String channel, CellReader at, Work.Draft d) {
    d.patience = at.choice(n.patience(), "patience", c::law);
    d.balk = at.choice(n.balk(), "balk", x -> x);
    d.dropOff = at.choice(n.dropOff(), "dropOff", x -> x);
    d.dropOffKind = at.choice(n.dropOffKind(), "dropOffKind", x -> x);
    if (d.dropOffKind == null && channel != null && FORMS.contains(channel)) {
      d.dropOffKind = new Choice.Fixed<>(DropOffKind.FORM_LEFT);
    }
    Choice<Leaving> after = at.choice(n.afterDropOff(), "afterDropOff", leavings::of);
    if (after != null) {
      d.afterDropOff = after;
    }
  }

  private void outcome(ElementNumbers n, CellReader at, Work.Draft d) {
    d.outcome = at.choice(n.resolved(), "resolved", x -> x);
    d.goodOutcome = 1;
    if (d.outcome == null) {
      d.outcome = at.choice(n.complete(), "complete", x -> x);
      d.goodOutcome = 3;
    }
  }

  /** Sets who does the work: what the scenario says, else the default of the lane. */
  private void team(
      Node node, int process, @Nullable ElementNumbers given, CellReader at, Work.Draft d) {
    if (given == null) {
      d.pool = isByHand(node) ? staff.defaultPool(node.id(), process) : -1;
      return;
    }
    StaffNeed need = at.known(at.choice(given.staff(), "staff", x -> x), at.pointer("staff"));
    teams.compile(need, given.units() != null, at, d);
  }
}
