package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Work;
import org.jspecify.annotations.Nullable;

/** One token in progress; a piece of other work is a token without a resident. Used again. */
final class Token {

  /** What a token is doing. */
  static final byte DEAD = 0;

  static final byte MOVING = 1;
  static final byte DELAYED = 2;
  static final byte QUEUED = 3;
  static final byte SERVED = 4;
  static final byte PAUSED = 5;
  static final byte AWAITING = 6;
  static final byte AT_GATEWAY = 7;
  static final byte AT_JOIN = 8;
  static final byte IN_SUBPROCESS = 9;

  byte state;
  long number;

  /** First part of the address of its random numbers: of the resident or the piece of work. */
  long key;

  /** Its resident; nobody for other work. */
  Resident resident;

  Scope scope;
  int node;
  int channel;
  int outcome;
  boolean main;
  boolean side;

  /** Whether only the service in progress is to be finished. */
  boolean orphan;

  int visit;

  /** Step of the visit to take next, see {@link Visits}. */
  int step;

  /** Flow into the parallel join where it waits. */
  int slot;

  /** When the present state began. */
  double since;

  /** When the visit's activity was reached: boundary timers run from here. */
  double reached;

  /** Visits that waited in the queue when it joined. */
  int queue;

  double waited;
  double remaining;
  double worked;
  double pausedTime;
  boolean byAppointment;

  /** The slot that is booked for this visit, or null. */
  Slots.@Nullable Slot appointment;

  @Nullable Work work;

  /** For a seat: the visit that it stands for, see {@link JointWork}; else null. */
  @Nullable Token seatOf;

  /** The seats of a visit that several pools are asked for; else null. */
  Token @Nullable [] seats;

  /** The token's own event in the calendar, or −1. */
  int event;

  /** Its patience, or −1. */
  int patience;

  /** The closing of its door, or −1. */
  int closing;

  /** Boundary events and gateway branches by place; −1 where not armed. */
  final int[] armed;

  /** How often a boundary event has happened, for the addresses of random numbers. */
  final int[] happened;

  /** Rates that depend on promises; null where there never was one. */
  Promises.@Nullable Rates rates;

  /** Whether boundary message events are awaited and the activity is active. */
  boolean active;

  /** How often a move was planned: only the last plan counts. */
  int planned;

  /** Time of the last move and moves at that time, against endless loops. */
  double movedAt;

  int moves;

  /** Neighbours in the list of the resident's tokens. */
  @Nullable Token previous;

  @Nullable Token next;

  /** Neighbours in the queue, among the served or among the paused of a pool. */
  @Nullable Token ahead;

  @Nullable Token behind;

  Token(int handles, Resident resident, Scope scope) {
    this.armed = new int[handles];
    this.happened = new int[handles];
    this.resident = resident;
    this.scope = scope;
  }
}
