package nl.inwonerreis.simulator.engine;

import java.util.Arrays;

/**
 * The event list: a 4-ary heap of events in order of (time, priority, order of scheduling), from
 * which any event can be taken back.
 *
 * <p>Shape: an event is an int handle into parallel arrays; {@code place[handle]} is its position
 * in the heap. Handles are reused after an event is taken or cancelled. Units: seconds since the
 * start.
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
  private int[] subject = new int[256];
  private int[] place = new int[256];
  private int[] heap = new int[256];
  private int[] free = new int[256];
  private int size;
  private int freeSize;
  private int handles;
  private long scheduled;

  /** Schedules an event and returns its handle. */
  int schedule(double at, int priority, int eventKind, int eventSubject) {
    int handle = freeSize > 0 ? free[--freeSize] : newHandle();
    time[handle] = at;
    order[handle] = ((long) priority << PRIORITY_SHIFT) | scheduled++;
    kind[handle] = eventKind;
    subject[handle] = eventSubject;
    siftUp(size++, handle);
    return handle;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns the time of the next event, or infinity. */
  double nextTime() {
    return size == 0 ? Double.POSITIVE_INFINITY : time[heap[0]];
  }

  /** Takes the next event and returns its handle; kind and subject stay readable until the next. */
  int take() {
    int handle = heap[0];
    remove(handle);
    return handle;
  }

  /** Takes back an event. */
  void cancel(int handle) {
    remove(handle);
  }

  int kindOf(int handle) {
    return kind[handle];
  }

  int subjectOf(int handle) {
    return subject[handle];
  }

  double timeOf(int handle) {
    return time[handle];
  }

  private void remove(int handle) {
    int hole = place[handle];
    if (hole < 0) {
      throw new IllegalStateException("event " + handle + " is not in the calendar");
    }
    place[handle] = -1;
    free[freeSize++] = handle;
    int last = heap[--size];
    if (last != handle) {
      if (hole > 0 && before(last, heap[(hole - 1) >> 2])) {
        siftUp(hole, last);
      } else {
        siftDown(hole, last);
      }
    }
  }

  private void siftUp(int from, int handle) {
    int i = from;
    while (i > 0) {
      int parent = (i - 1) >> 2;
      if (!before(handle, heap[parent])) {
        break;
      }
      put(i, heap[parent]);
      i = parent;
    }
    put(i, handle);
  }

  private void siftDown(int from, int handle) {
    int i = from;
    while (true) {
      int child = (i << 2) + 1;
      if (child >= size) {
        break;
      }
      int best = child;
      int end = Math.min(child + 4, size);
      for (int c = child + 1; c < end; c++) {
        if (before(heap[c], heap[best])) {
          best = c;
        }
      }
      if (!before(heap[best], handle)) {
        break;
      }
      put(i, heap[best]);
      i = best;
    }
    put(i, handle);
  }

  private boolean before(int a, int b) {
    return time[a] < time[b] || (time[a] == time[b] && order[a] < order[b]);
  }

  private void put(int i, int handle) {
    heap[i] = handle;
    place[handle] = i;
  }

  private int newHandle() {
    if (handles == time.length) {
      int more = 2 * handles;
      time = Arrays.copyOf(time, more);
      order = Arrays.copyOf(order, more);
      kind = Arrays.copyOf(kind, more);
      subject = Arrays.copyOf(subject, more);
      place = Arrays.copyOf(place, more);
      heap = Arrays.copyOf(heap, more);
      free = Arrays.copyOf(free, more);
    }
    return handles++;
  }
}
