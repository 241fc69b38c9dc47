package nl.inwonerreis.bench;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The benchmark network written by hand: what a program can do that knows nothing else. Flat
 * arrays, a primitive 4-ary heap with one entry a busy server, arrivals outside the heap, the
 * closing times folded into the time of completion, patience looked at when the head of the queue
 * is taken.
 */
final class Ceiling {

  private static final int[] POOL = {0, 1, 2, 3, 0, 2, 4, 1};
  private static final int[] STAFF = {49, 49, 49, 17, 20};
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;
  private static final double OPEN = 9 * HOUR;
  private static final double CLOSE = 17 * HOUR;

  private final UniformRandomProvider uniform;
  private final ContinuousSampler exponential;
  private double[] arrival = new double[1024];
  private double[] patience = new double[1024];
  private byte[] activity = new byte[1024];
  private int[] behind = new int[1024];
  private int[] free = new int[1024];
  private int freeSize;
  private int used;
  private final int[] first = new int[5];
  private final int[] last = new int[5];
  private final int[] idle = STAFF.clone();
  private final double[] time = new double[256];
  private final int[] who = new int[256];
  private int size;
  private double now;

  long arrived;
  long left;
  long events;
  double leadTime;
  long helped;

  private static final class SplitMix implements UniformRandomProvider {
    private long state;

    SplitMix(long seed) {
      state = seed;
    }

    @Override
    public long nextLong() {
      state += 0x9E3779B97F4A7C15L;
      long z = state;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }
  }

  Ceiling(long seed) {
    uniform = new SplitMix(seed);
    exponential = ZigguratSampler.Exponential.of(uniform);
    Arrays.fill(first, -1);
    Arrays.fill(last, -1);
  }

  /** Runs for so many weeks. */
  void run(int weeks) {
    double end = weeks * 7 * DAY;
    double nextArrival = exponential.sample() * 180;
    double opening = OPEN;
    while (true) {
      double next = Math.min(nextArrival, opening);
      if (size > 0 && time[0] <= next) {
        now = time[0];
        if (now >= end) {
          return;
        }
        events++;
        complete();
      } else if (nextArrival <= opening) {
        now = nextArrival;
        if (now >= end) {
          return;
        }
        events++;
        nextArrival += exponential.sample() * 180;
        arrive();
      } else {
        now = opening;
        if (now >= end) {
          return;
        }
        opening = nextOpening(now);
        for (int p = 0; p < STAFF.length; p++) {
          startWaiting(p);
        }
      }
    }
  }

  private static double nextOpening(double time) {
    double day = Math.floor(time / DAY) + 1;
    while (day % 7 >= 5) {
      day++;
    }
    return day * DAY + OPEN;
  }

  private boolean isOpen() {
    double inDay = now % DAY;
    return inDay >= OPEN && inDay < CLOSE && Math.floor(now / DAY) % 7 < 5;
  }

  private double advance(double seconds) {
    double day = Math.floor(now / DAY);
    double left = day * DAY + CLOSE - now;
    double todo = seconds;
    while (todo > left) {
      todo -= left;
      day++;
      while (day % 7 >= 5) {
        day++;
      }
      left = CLOSE - OPEN;
    }
    return day * DAY + CLOSE - left + todo;
  }

  private void arrive() {
    int r = freeSize > 0 ? free[--freeSize] : used++;
    if (r == arrival.length) {
      int more = 2 * r;
      arrival = Arrays.copyOf(arrival, more);
      patience = Arrays.copyOf(patience, more);
      activity = Arrays.copyOf(activity, more);
      behind = Arrays.copyOf(behind, more);
      free = Arrays.copyOf(free, more);
    }
    arrived++;
    arrival[r] = now;
    activity[r] = 0;
    join(r, 0);
  }

  private void join(int r, int a) {
    activity[r] = (byte) a;
    patience[r] =
        a == 4 ? now + exponential.sample() * 43 * HOUR : Double.POSITIVE_INFINITY;
    int p = POOL[a];
    if (idle[p] > 0 && first[p] < 0 && isOpen()) {
      idle[p]--;
      push(advance(exponential.sample() * 900), r);
      return;
    }
    behind[r] = -1;
    if (first[p] < 0) {
      first[p] = r;
    } else {
      behind[last[p]] = r;
    }
    last[p] = r;
  }

  private int takeHead(int p) {
    while (first[p] >= 0) {
      int r = first[p];
      first[p] = behind[r];
      if (patience[r] >= now) {
        return r;
      }
      left++;
      free[freeSize++] = r;
    }
    return -1;
  }

  private void startWaiting(int p) {
    while (idle[p] > 0) {
      int r = takeHead(p);
      if (r < 0) {
        return;
      }
      idle[p]--;
      push(advance(exponential.sample() * 900), r);
    }
  }

  private void complete() {
    int r = who[0];
    int a = activity[r];
    int p = POOL[a];
    int next = takeHead(p);
    if (next >= 0) {
      siftDown(advance(exponential.sample() * 900), next);
    } else {
      idle[p]++;
      size--;
      siftDown(time[size], who[size]);
    }
    a++;
    if (a == 3 && uniform.nextDouble() < 0.3 || a == 6 && uniform.nextDouble() < 0.2) {
      a++;
    }
    if (a == POOL.length) {
      leadTime += now - arrival[r];
      helped++;
      free[freeSize++] = r;
    } else {
      join(r, a);
    }
  }

  private void push(double at, int r) {
    int i = size++;
    while (i > 0) {
      int parent = (i - 1) >> 2;
      if (time[parent] <= at) {
        break;
      }
      time[i] = time[parent];
      who[i] = who[parent];
      i = parent;
    }
    time[i] = at;
    who[i] = r;
  }

  private void siftDown(double at, int r) {
    int i = 0;
    while (true) {
      int child = (i << 2) + 1;
      if (child >= size) {
        break;
      }
      int best = child;
      int end = Math.min(child + 4, size);
      for (int c = child + 1; c < end; c++) {
        if (time[c] < time[best]) {
          best = c;
        }
      }
      if (time[best] >= at) {
        break;
      }
      time[i] = time[best];
      who[i] = who[best];
      i = best;
    }
    time[i] = at;
    who[i] = r;
  }
}
