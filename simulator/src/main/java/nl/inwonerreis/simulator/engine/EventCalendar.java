package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/**
 * The event list: a tournament of events in order of (time, priority, order of scheduling), from
 * which any event can be taken back.
 *
 * <p>Shape: a binary tree of {@code 2 × capacity} nodes, of which node 1 is the root and {@code
 * capacity + handle} the leaf of an event; {@code winner[node]} is the handle of the first event
 * below a node, and {@code key[node]} the bits of its time, which are in the order of the times. A
 * leaf without an event has infinite time. Handles are used again. Units: seconds since the start.
 *
 * <p>A change goes from its leaf to the root without a branch that depends on times, since those
 * are guessed wrong half the time: see decision 11. Source: Knuth, The Art of Computer Programming
 * 3, §5.4.1 (trees of losers and winners); the order at one instant is that of the reference.
 */
final class EventCalendar {

  /** Order of events at one instant. */
  static final int COMPLETION = 0;

  static final int CLOSING = 1;
  static final int OPENING = 2;
  static final int TIMER = 3;
  static final int PATIENCE = 4;
  static final int ARRIVAL = 5;

  private static final int PRIORITY_SHIFT = 58;

  private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  private int capacity = 64;
  private long[] key;
  private int[] winner;
  private long[] order = new long[capacity];
  private int[] kind = new int[capacity];
  private Token[] token = new Token[capacity];
  private int[] number = new int[capacity];
  private int[] free = new int[capacity];
  private int freeSize;
  private int handles;
  private long scheduled;

  /** The event taken last, whose leaf waits for the next event scheduled; −1 for none. */
  private int open = -1;

  EventCalendar() {
    key = new long[2 * capacity];
    winner = new int[2 * capacity];
    plant();
  }

  /** Schedules an event of a token and returns its handle. */
  int schedule(double at, int priority, int eventKind, Token subject) {
    return schedule(at, priority, eventKind, subject, -1);
  }

  /** Schedules the event of a token with this place on it, and returns its handle. */
  int schedule(double at, int priority, int eventKind, Token subject, int itsNumber) {
    int handle = newHandle();
    token[handle] = subject;
    return schedule(at, priority, eventKind, handle, itsNumber);
  }

  /** Schedules an event of a pool or stream with this number. */
  void schedule(double at, int priority, int eventKind, int itsNumber) {
    schedule(at, priority, eventKind, newHandle(), itsNumber);
  }

  private int schedule(double at, int priority, int eventKind, int handle, int itsNumber) {
    if (!(at >= 0)) {
      throw new IllegalArgumentException("An event is at " + at + " s. It must be 0 or more.");
    }
    kind[handle] = eventKind;
    number[handle] = itsNumber;
    order[handle] = ((long) priority << PRIORITY_SHIFT) | scheduled++;
    play(handle, Double.doubleToRawLongBits(at + 0.0));
    return handle;
  }

  /** Returns the time of the next event, or infinity. */
  double nextTime() {
    if (open >= 0) {
      remove(open);
      open = -1;
    }
    return Double.longBitsToDouble(key[1]);
  }

  /** Takes the next event and returns its handle; what it is stays readable until the next. */
  int take() {
    nextTime();
    open = winner[1];
    return open;
  }

  /** Takes back an event. */
  void cancel(int handle) {
    if (handle == open || key[capacity + handle] == NEVER) {
      throw new IllegalStateException("event " + handle + " is not in the calendar");
    }
    remove(handle);
  }

  int kindOf(int handle) {
    return kind[handle];
  }

  Token tokenOf(int handle) {
    return token[handle];
  }

  int numberOf(int handle) {
    return number[handle];
  }

  private void remove(int handle) {
    play(handle, NEVER);
    free[freeSize++] = handle;
  }

  /** Gives an event another time, and plays the games from its leaf to the root again. */
  private void play(int handle, long at) {
    long[] keys = key;
    int[] winners = winner;
    long first = at;
    int who = handle;
    int node = capacity + handle;
    keys[node] = first;
    while (node > 1) {
      long other = keys[node ^ 1];
      int opponent = winners[node ^ 1];
      long lost = (other - first) >> 63;
      if (other == first) {
        lost = order[opponent] < order[who] ? -1 : 0;
      }
      first ^= (first ^ other) & lost;
      who ^= (who ^ opponent) & (int) lost;
      node >>= 1;
      keys[node] = first;
      winners[node] = who;
    }
  }

  private int newHandle() {
    if (open >= 0) {
      int again = open;
      open = -1;
      return again;
    }
    if (freeSize > 0) {
      return free[--freeSize];
    }
    if (handles == capacity) {
      grow();
    }
    return handles++;
  }

  private void grow() {
    long[] leaves = Arrays.copyOfRange(key, capacity, 2 * capacity);
    int before = capacity;
    capacity = 2 * before;
    key = new long[2 * capacity];
    winner = new int[2 * capacity];
    order = Arrays.copyOf(order, capacity);
    kind = Arrays.copyOf(kind, capacity);
    token = Arrays.copyOf(token, capacity);
    number = Arrays.copyOf(number, capacity);
    free = Arrays.copyOf(free, capacity);
    plant();
    for (int handle = 0; handle < before; handle++) {
      play(handle, leaves[handle]);
    }
  }

  /** Makes a tree without events. */
  private void plant() {
    Arrays.fill(key, NEVER);
    for (int node = 2 * capacity - 1; node > 0; node--) {
      winner[node] = node >= capacity ? node - capacity : winner[2 * node];
    }
  }
}
