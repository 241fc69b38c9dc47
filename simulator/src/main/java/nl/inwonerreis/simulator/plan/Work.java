package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.Team;
import nl.inwonerreis.simulator.scenario.AtClosing;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one element for one channel and one group. Immutable once compiled; null and 0
 * mean that there is none.
 */
public final class Work {

  private static final Work[] NO_SEATS = {};

  /** Index of the staff pool, or −1 for self-service. */
  public final int pool;

  /** Persons taken; of several pools together, all of them. */
  public final int units;

  /** The pools that are needed together, or of which any one serves; null where there is one. */
  public final @Nullable Team team;

  /** The same work as each pool of the team sees it; else empty. */
  public final Work[] seats;

  /** Place in the pool's order of service: lower ranks first. */
  public final int rank;

  public final boolean finishesAtShiftEnd;
  public final boolean live;

  /** Whether a live channel is met in person. */
  public final boolean inPerson;

  public final @Nullable Choice<Law> handling;
  public final @Nullable Choice<Law> delay;
  public final @Nullable Choice<Law> travel;

  /** When the door is open, staff apart; null for always. */
  public final @Nullable Timetable door;

  /** When time passes at a step without staff; null for always. */
  public final @Nullable Timetable stepHours;

  public final @Nullable Choice<Law> patience;
  public final @Nullable Choice<Double> balk;
  public final @Nullable Choice<Double> dropOff;
  public final @Nullable Choice<DropOffKind> dropOffKind;
  public final Choice<Leaving> afterDropOff;
  public final Choice<Leaving> whenClosed;

  /** Whether who still waits when the door closes is served in overtime. */
  public final boolean servedAfterClosing;

  /** Whether who still waits when the door closes leaves. */
  public final boolean leavesAtClosing;

  /** Probability of a good outcome; null when the element sets none. */
  public final @Nullable Choice<Double> outcome;

  /** Outcome set when good, as in {@link Situation#outcome}; the next one is the bad outcome. */
  public final int goodOutcome;

  public final @Nullable Choice<Booking> booking;
  public final @Nullable Choice<Double> costPerVisit;

  Work(Draft d) {
    pool = d.pool;
    units = d.units;
    team = d.team;
    seats = d.seats;
    rank = d.rank;
    finishesAtShiftEnd = d.finishesAtShiftEnd;
    live = d.live;
    inPerson = d.inPerson;
    handling = d.handling;
    delay = d.delay;
    travel = d.travel;
    door = d.door;
    stepHours = d.stepHours;
    patience = d.patience;
    balk = d.balk;
    dropOff = d.dropOff;
    dropOffKind = d.dropOffKind;
    afterDropOff = d.afterDropOff;
    whenClosed = d.whenClosed;
    servedAfterClosing = d.atClosing == AtClosing.SERVE;
    leavesAtClosing = d.atClosing == AtClosing.LEAVE;
    outcome = d.outcome;
    goodOutcome = d.goodOutcome;
    booking = d.booking;
    costPerVisit = d.costPerVisit;
  }

  /** Work being compiled. */
  static final class Draft {
    int pool = -1;
    int units = 1;
    @Nullable Team team;
    Work[] seats = NO_SEATS;
    int rank;
    boolean finishesAtShiftEnd;
    boolean live;
    boolean inPerson;
    @Nullable Choice<Law> handling;
    @Nullable Choice<Law> delay;
    @Nullable Choice<Law> travel;
    @Nullable Timetable door;
    @Nullable Timetable stepHours;
    @Nullable Choice<Law> patience;
    @Nullable Choice<Double> balk;
    @Nullable Choice<Double> dropOff;
    @Nullable Choice<DropOffKind> dropOffKind;
    Choice<Leaving> afterDropOff = new Choice.Fixed<>(new Leaving(0, new double[0], null));
    Choice<Leaving> whenClosed = new Choice.Fixed<>(new Leaving(1, new double[0], null));
    AtClosing atClosing = AtClosing.STAY;
    @Nullable Choice<Double> outcome;
    int goodOutcome = 1;
    @Nullable Choice<Booking> booking;
    @Nullable Choice<Double> costPerVisit;
  }
}
