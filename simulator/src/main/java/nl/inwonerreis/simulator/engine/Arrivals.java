package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Sampler;
import nl.inwonerreis.simulator.plan.ArrivalStream;
import nl.inwonerreis.simulator.plan.ArrivalStream.GivenArrivals;
import nl.inwonerreis.simulator.plan.ArrivalStream.OtherWorkPlan;
import nl.inwonerreis.simulator.random.Purpose;

/** Lets residents and other work arrive, each stream with random numbers of its own. */
final class Arrivals {

  private final Run run;
  private final ArrivalStream[] streams;
  private final Batches batches;
  private final long[] counts;
  private final double[] last;
  private final Sampler unitExponential;
  private final Arrival who = new Arrival();
  private long residents;

  Arrivals(Run run) {
    this.run = run;
    streams = run.plan.streams();
    batches = new Batches(run, streams);
    counts = new long[streams.length];
    last = new double[streams.length];
    unitExponential = new Exponential(1).sampler(run.random.generator());
  }

  /** Schedules the first arrival of every stream. */
  void start() {
    for (int s = 0; s < streams.length; s++) {
      scheduleNext(s);
    }
  }

  /** Returns whether no more residents will come. */
  boolean isDone() {
    return residents >= run.plan.residents();
  }

  /** The next one of a stream arrives. */
  void arrive(int s) {
    ArrivalStream stream = streams[s];
    long k = counts[s]++;
    last[s] = run.now;
    long number = stream.batch() == null ? k : batches.memberAt(s, k);
    long key = run.random.key(stream.hash(), number);
    if (stream.otherWork() != null) {
      bringWork(stream.otherWork(), key);
      scheduleNext(s);
    } else if (!isDone()) {
      bringResident(stream, key, k);
      scheduleNext(s);
    }
  }

  private void bringResident(ArrivalStream stream, long key, long k) {
    GivenArrivals times = stream.times();
    who.group = -1;
    who.channel = -1;
    who.caseType = -1;
    if (times != null) {
      who.group = times.groups()[(int) k];
      who.channel = times.channels()[(int) k];
      who.caseType = times.caseTypes()[(int) k];
    } else if (stream.batch() != null) {
      who.group = stream.batch().group();
      who.channel = stream.batch().channel();
      who.caseType = stream.batch().caseType();
    }
    who.key = key;
    who.group = who.group >= 0 ? who.group : draw(run.plan.groupShares(), key, Purpose.GROUP);
    double[] types = run.plan.caseTypeShares();
    if (types.length > 0 && who.caseType < 0) {
      who.caseType = draw(types, key, Purpose.CASE_TYPE);
    }
    run.cases.arrive(who, residents++, run.nodes[stream.target()]);
  }

  /** Draws one of several with these cumulative shares. */
  private int draw(double[] shares, long key, Purpose purpose) {
    double u = run.random.uniform(key, 0, 0, purpose) * shares[shares.length - 1];
    int drawn = 0;
    while (u >= shares[drawn]) {
      drawn++;
    }
    return drawn;
  }

  private void bringWork(OtherWorkPlan other, long key) {
    Tokens tokens = run.tokens;
    Token t = tokens.add();
    t.key = key;
    t.node = other.element();
    t.visit = 1;
    t.waited = 0;
    t.byAppointment = false;
    t.work = other.work();
    run.service.join(t, other.work());
  }

  private void scheduleNext(int s) {
    double time = nextTime(s, counts[s], last[s]);
    if (time < Double.POSITIVE_INFINITY) {
      run.calendar.schedule(time, EventCalendar.ARRIVAL, Event.ARRIVAL, s);
    }
  }

  private double nextTime(int s, long k, double from) {
    ArrivalStream stream = streams[s];
    if (stream.batch() != null) {
      return batches.timeAt(s, k);
    }
    long key = run.random.key(stream.hash(), k);
    if (stream.rate() != null) {
      run.random.at(key, 0, 0, Purpose.ARRIVAL);
      return stream.rate().next(from, unitExponential.draw(k));
    }
    if (stream.interval() != null) {
      return from + run.draw(key, k, stream.interval(), Purpose.ARRIVAL);
    }
    GivenArrivals times = stream.times();
    return times != null && k < times.times().length
        ? times.times()[(int) k]
        : Double.POSITIVE_INFINITY;
  }
}
