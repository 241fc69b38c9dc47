package nl.inwonerreis.simulator.observe;

import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;

/**
 * A queue with one server and residents who lose patience, told to an observer: a run that tests
 * can check statistics with, without the engine.
 */
public final class RandomRun {

  private record Event(double time, int kind, int resident) {}

  private static final int ARRIVE = 0;
  private static final int SERVED = 1;
  private static final int IMPATIENT = 2;

  private final SplittableRandom random;
  private final Observer observer;
  private final double end;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>((a, b) -> Double.compare(a.time, b.time));
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final double[] arrived;
  private final double[] started;
  private int busy;
  private int next;

  private RandomRun(long seed, Observer observer, double end, int capacity) {
    this.random = new SplittableRandom(seed);
    this.observer = observer;
    this.end = end;
    this.arrived = new double[capacity];
    this.started = new double[capacity];
  }

  /** Runs; no residents arrive after {@code end}, and the run ends when all have left. */
  public static double tellUntilEmpty(long seed, Observer observer, double end) {
    RandomRun run = new RandomRun(seed, observer, end, (int) (end / 10) + 100);
    return run.run(Double.POSITIVE_INFINITY);
  }

  /** Runs; residents arrive once a minute on average and are in progress at the end. */
  public static void tell(long seed, Observer observer, double end) {
    new RandomRun(seed, observer, end, (int) (end / 10) + 100).run(end);
  }

  private double run(double horizon) {
    observer.duty(0, Shapes.KCC, 1);
    events.add(new Event(exponential(60), ARRIVE, 0));
    double now = 0;
    while (!events.isEmpty() && events.peek().time <= horizon) {
      Event event = events.poll();
      now = event.time;
      switch (event.kind) {
        case ARRIVE -> arrive(event.time);
        case SERVED -> served(event.time, event.resident);
        default -> impatient(event.time, event.resident);
      }
    }
    double over = Math.min(Math.max(now, end), horizon);
    observer.finish(over);
    return over;
  }

  private void arrive(double time) {
    int resident = next++;
    arrived[resident] = time;
    Moment m = Shapes.moment(time, resident, resident % 2, Shapes.START);
    m.channel = -1;
    m.firstChannel = -1;
    observer.arrive(m);
    observer.schedule(at(time, resident));
    queue.add(resident);
    events.add(new Event(time + exponential(300), IMPATIENT, resident));
    double following = time + exponential(60);
    if (following <= end) {
      events.add(new Event(following, ARRIVE, 0));
    }
    serve(time);
  }

  private void serve(double time) {
    if (busy == 0 && !queue.isEmpty()) {
      int resident = queue.remove();
      busy = 1;
      started[resident] = time;
      observer.start(at(time, resident), time - arrived[resident]);
      events.add(new Event(time + exponential(55), SERVED, resident));
    }
    observer.load(time, Shapes.KCC, busy, queue.size());
  }

  private void served(double time, int resident) {
    double handling = time - started[resident];
    double waiting = started[resident] - arrived[resident];
    observer.complete(at(time, resident), handling, 0, handling / 60);
    Outcome outcome = random.nextInt(10) == 0 ? Outcome.REFUSED : Outcome.HELPED;
    observer.end(at(time, resident), outcome, null, Shapes.times(handling, waiting, 0));
    observer.close(at(time, resident), handling, handling / 60);
    busy = 0;
    serve(time);
  }

  private void impatient(double time, int resident) {
    if (queue.remove(resident)) {
      double waited = time - arrived[resident];
      observer.leave(at(time, resident), DropOffKind.HUNG_UP, true, waited);
      observer.end(
          at(time, resident), Outcome.DROP_OFF, DropOffKind.HUNG_UP, Shapes.times(0, waited, 0));
      observer.close(at(time, resident), 0, 0);
      observer.load(time, Shapes.KCC, busy, queue.size());
    }
  }

  private static Moment at(double time, int resident) {
    return Shapes.moment(time, resident, resident % 2, Shapes.CALL);
  }

  private double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }
}
