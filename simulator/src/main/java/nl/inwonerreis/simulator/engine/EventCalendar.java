package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/**
 * The event list: a 4-ary heap of events in order of (time, priority, order of scheduling), from
 * which any event can be taken back.
 *
 * <p>Shape: an event is an int handle; {@code place[handle]} is its position in the heap, and
 * {@code heap[place]} the handle there. What is compared, time and order, lies by place, so that
 * the children of an event are neighbours in memory. Handles are reused after an event is taken or
 * cancelled. Units: seconds since the start.
 *
 * <p>Source: D. B. Johnson 1975 (d-ary heaps); the order at one instant is that of the reference.
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

  private double[] time = new double[256];
  private long[] order = new long[256];
  private int[] kind = new int[256];
  private Token[] token = new Token[256];
  private int[] number = new int[256];
  private int[] place = new int[256];
  private int[] heap = new int[256];
  private int[] free = new int[256];
  private int size;
  private int freeSize;
  private int handles;
  private long scheduled;

  /** Whether the event at the top was taken, and its place waits for the next event scheduled. */
  private boolean open;

  /** Schedules an event of a token and returns its handle. */
  int schedule(double at, int priority, int eventKind, Token subject) {
    return schedule(at, priority, eventKind, subject, -1);
  }

  /** Schedules the event of a token with this place on it, and returns its handle. */
  int schedule(double at, int priority, int eventKind, Token subject, int itsNumber) {
    int handle = freeSize > 0 ? free[--freeSize] : newHandle();
    token[handle] = subject;
    return schedule(at, priority, eventKind, handle, itsNumber);
  }

  /** Schedules an event of a pool or stream with this number. */
  void schedule(double at, int priority, int eventKind, int itsNumber) {
    int handle = freeSize > 0 ? free[--freeSize] : newHandle();
    schedule(at, priority, eventKind, handle, itsNumber);
  }

  private int schedule(double at, int priority, int eventKind, int handle, int itsNumber) {
    kind[handle] = eventKind;
    number[handle] = itsNumber;
    long rank = ((long) priority << PRIORITY_SHIFT) | scheduled++;
    if (open) {
      open = false;
      siftDown(0, at, rank, handle);
    } else {
      siftUp(size++, at, rank, handle);
    }
    return handle;
  }

  /** Returns the time of the next event, or infinity. */
  double nextTime() {
    close();
    return size == 0 ? Double.POSITIVE_INFINITY : time[0];
  }

  /** Takes the next event and returns its handle; what it is stays readable until the next. */
  int take() {
    close();
    int handle = heap[0];
    place[handle] = -1;
    free[freeSize++] = handle;
    open = true;
    return handle;
  }

  /** Takes back an event. */
  void cancel(int handle) {
    close();
    remove(handle);
  }

  /** Fills the place of the event taken, if nothing was scheduled since. */
  private void close() {
    if (open) {
      open = false;
      size--;
      if (size > 0) {
        siftDown(0, time[size], order[size], heap[size]);
      }
    }
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
    int hole = place[handle];
    if (hole < 0) {
      throw new IllegalStateException("event " + handle + " is not in the calendar");
    }
    place[handle] = -1;
    free[freeSize++] = handle;
    size--;
    if (hole < size) {
      int parent = (hole - 1) >> 2;
      if (hole > 0 && before(size, parent)) {
        siftUp(hole, time[size], order[size], heap[size]);
      } else {
        siftDown(hole, time[size], order[size], heap[size]);
      }
    }
  }

  private void siftUp(int from, double at, long rank, int handle) {
    int i = from;
    while (i > 0) {
      int parent = (i - 1) >> 2;
      if (time[parent] < at || (time[parent] == at && order[parent] < rank)) {
        break;
      }
      put(i, time[parent], order[parent], heap[parent]);
      i = parent;
    }
    put(i, at, rank, handle);
  }

  private void siftDown(int from, double at, long rank, int handle) {
    int i = from;
    while (true) {
      int child = (i << 2) + 1;
      if (child >= size) {
        break;
      }
      int best = child;
      int end = Math.min(child + 4, size);
      for (int c = child + 1; c < end; c++) {
        if (before(c, best)) {
          best = c;
        }
      }
      if (at < time[best] || (at == time[best] && rank < order[best])) {
        break;
      }
      put(i, time[best], order[best], heap[best]);
      i = best;
    }
    put(i, at, rank, handle);
  }

  /** Compares what is at two places of the heap. */
  private boolean before(int a, int b) {
    return time[a] < time[b] || (time[a] == time[b] && order[a] < order[b]);
  }

  private void put(int i, double at, long rank, int handle) {
    time[i] = at;
    order[i] = rank;
    heap[i] = handle;
    place[handle] = i;
  }

  private int newHandle() {
    if (handles == time.length) {
      int more = 2 * handles;
      time = Arrays.copyOf(time, more);
      order = Arrays.copyOf(order, more);
      kind = Arrays.copyOf(kind, more);
      token = Arrays.copyOf(token, more);
      number = Arrays.copyOf(number, more);
      place = Arrays.copyOf(place, more);
      heap = Arrays.copyOf(heap, more);
      free = Arrays.copyOf(free, more);
    }
    return handles++;
  }
}
