package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import org.jspecify.annotations.Nullable;

/** Who of those that wait for a pool is next. */
final class NextInLine {

  private static final long QUEUE_HASH = RandomStreams.hash("queue");

  private final Run run;
  private final JointWork joint;

  NextInLine(Run run) {
    this.run = run;
    this.joint = run.joint;
  }

  /** Returns whether a seat is the one that its pool would serve next. */
  boolean isNext(Token seat, StaffPool pool) {
    if (pool.onDuty() == 0 && pool.overtimeLimit > 0) {
      return firstInQueue(pool, false) == seat;
    }
    for (Token t = pool.paused.first(); t != null; t = t.behind) {
      if (t.seatOf == null || joint.canResume(t)) {
        return false;
      }
    }
    return head(pool) == seat;
  }

  /** Returns who is served next; null where those who wait are all passed by. */
  @Nullable Token head(StaffPool pool) {
    TokenList queue = pool.firstQueue();
    Token t = queue.first();
    if (pool.plan.randomOrder() && queue.size() > 1) {
      long key = run.random.key(pool.plan.hash(), pool.draws++);
      int i = run.random.index(key, QUEUE_HASH, 0, Purpose.QUEUE, queue.size());
      for (; i > 0; i--) {
        t = t == null ? null : t.behind;
      }
    } else if (pool.together > 0) {
      return firstAwake(pool);
    }
    if (t == null) {
      throw new IllegalStateException("nobody waits for '%s'".formatted(pool.plan.id()));
    }
    return t;
  }

  private @Nullable Token firstAwake(StaffPool pool) {
    for (TokenList queue : pool.queues()) {
      for (Token t = queue.first(); t != null; t = t.behind) {
        if (!joint.isAsleep(t)) {
          return t;
        }
      }
    }
    return null;
  }

  /** Finds the first who leaves at closing, or the first who is served after it; null for none. */
  @Nullable Token firstInQueue(StaffPool pool, boolean leaves) {
    for (TokenList queue : pool.queues()) {
      for (Token t = queue.first(); t != null; t = t.behind) {
        Work work = workOf(t);
        boolean found = leaves ? work.leavesAtClosing : work.servedAfterClosing;
        if (found && (t.seatOf == null || concerns(t, leaves))) {
          return t;
        }
      }
    }
    return null;
  }

  private boolean concerns(Token seat, boolean leaves) {
    return !joint.waitsElsewhere(seat) && (leaves || !joint.isAsleep(seat));
  }

  private static Work workOf(Token t) {
    Work work = t.work;
    if (work == null) {
      throw new IllegalStateException("token %d waits for no work".formatted(t.number));
    }
    return work;
  }
}
