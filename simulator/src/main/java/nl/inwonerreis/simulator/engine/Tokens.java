package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.simulator.plan.Work;
import org.jspecify.annotations.Nullable;

/**
 * The tokens in progress, as a struct of arrays with a free list. Pieces of other work are tokens
 * without a resident.
 */
final class Tokens {

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

  final int handlesPerToken;
  byte[] state = new byte[0];
  long[] number = new long[0];

  /** First part of the address of its random numbers: of the resident or the piece of work. */
  long[] key = new long[0];

  /** Slot of the resident, or −1 for other work. */
  int[] resident = new int[0];

  int[] scope = new int[0];
  int[] node = new int[0];
  int[] channel = new int[0];
  int[] outcome = new int[0];
  boolean[] main = new boolean[0];
  boolean[] side = new boolean[0];

  /** Whether only the service in progress is to be finished. */
  boolean[] orphan = new boolean[0];

  int[] visit = new int[0];

  /** Step of the visit to take next, see {@link Visits}. */
  int[] step = new int[0];

  /** Flow into the parallel join where it waits. */
  int[] slot = new int[0];

  /** When the present state began. */
  double[] since = new double[0];

  /** When the visit's activity was reached: boundary timers run from here. */
  double[] reached = new double[0];

  /** Visits that waited in the queue when it joined. */
  int[] queue = new int[0];

  double[] waited = new double[0];
  double[] remaining = new double[0];
  double[] worked = new double[0];
  double[] pausedTime = new double[0];
  boolean[] byAppointment = new boolean[0];
  @Nullable Work[] work = new Work[0];

  /** The token's own event in the calendar, or −1. */
  int[] event = new int[0];

  /** Its patience, or −1. */
  int[] patience = new int[0];

  /** The closing of its door, or −1. */
  int[] closing = new int[0];

  /** Boundary events and gateway branches, by token × handlesPerToken; −1 where not armed. */
  int[] armed = new int[0];

  /** How often a boundary event has happened, for the addresses of random numbers. */
  int[] happened = new int[0];

  /** Whether boundary message events are awaited and the activity is active. */
  boolean[] active = new boolean[0];

  /** How often a move was planned: only the last plan counts. */
  int[] planned = new int[0];

  /** Time of the last move and moves at that time, against endless loops. */
  double[] movedAt = new double[0];

  int[] moves = new int[0];

  /** Neighbours in the list of the resident's tokens. */
  int[] previous = new int[0];

  int[] next = new int[0];

  /** Neighbours in the queue, among the served or among the paused of a pool. */
  int[] ahead = new int[0];

  int[] behind = new int[0];

  private int[] free = new int[0];
  private int freeSize;
  private int used;
  private long numbered;

  Tokens(int handlesPerToken) {
    this.handlesPerToken = handlesPerToken;
    grow(64);
  }

  /** Returns a new token that is moving, with nothing armed. */
  int add() {
    if (freeSize == 0 && used == state.length) {
      grow(2 * used);
    }
    int t = freeSize > 0 ? free[--freeSize] : used++;
    state[t] = MOVING;
    number[t] = numbered++;
    resident[t] = -1;
    scope[t] = -1;
    node[t] = -1;
    channel[t] = -1;
    outcome[t] = 0;
    main[t] = false;
    side[t] = false;
    orphan[t] = false;
    event[t] = -1;
    patience[t] = -1;
    closing[t] = -1;
    active[t] = false;
    visit[t] = 0;
    queue[t] = 0;
    waited[t] = 0;
    movedAt[t] = -1;
    moves[t] = 0;
    previous[t] = -1;
    next[t] = -1;
    work[t] = null;
    Arrays.fill(armed, t * handlesPerToken, (t + 1) * handlesPerToken, -1);
    return t;
  }

  void release(int t) {
    free[freeSize++] = t;
  }

  private void grow(int n) {
    state = Arrays.copyOf(state, n);
    number = Arrays.copyOf(number, n);
    key = Arrays.copyOf(key, n);
    resident = Arrays.copyOf(resident, n);
    scope = Arrays.copyOf(scope, n);
    node = Arrays.copyOf(node, n);
    channel = Arrays.copyOf(channel, n);
    outcome = Arrays.copyOf(outcome, n);
    main = Arrays.copyOf(main, n);
    side = Arrays.copyOf(side, n);
    orphan = Arrays.copyOf(orphan, n);
    visit = Arrays.copyOf(visit, n);
    step = Arrays.copyOf(step, n);
    slot = Arrays.copyOf(slot, n);
    since = Arrays.copyOf(since, n);
    reached = Arrays.copyOf(reached, n);
    queue = Arrays.copyOf(queue, n);
    waited = Arrays.copyOf(waited, n);
    remaining = Arrays.copyOf(remaining, n);
    worked = Arrays.copyOf(worked, n);
    pausedTime = Arrays.copyOf(pausedTime, n);
    byAppointment = Arrays.copyOf(byAppointment, n);
    work = Arrays.copyOf(work, n);
    event = Arrays.copyOf(event, n);
    patience = Arrays.copyOf(patience, n);
    closing = Arrays.copyOf(closing, n);
    armed = Arrays.copyOf(armed, n * handlesPerToken);
    happened = Arrays.copyOf(happened, n * handlesPerToken);
    active = Arrays.copyOf(active, n);
    planned = Arrays.copyOf(planned, n);
    movedAt = Arrays.copyOf(movedAt, n);
    moves = Arrays.copyOf(moves, n);
    previous = Arrays.copyOf(previous, n);
    next = Arrays.copyOf(next, n);
    ahead = Arrays.copyOf(ahead, n);
    behind = Arrays.copyOf(behind, n);
    free = Arrays.copyOf(free, n);
  }
}
