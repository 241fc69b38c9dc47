package nl.inwonerreis.simulator.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.ContactPlan;
import nl.inwonerreis.simulator.plan.Measures;
import org.jspecify.annotations.Nullable;

/**
 * All statistics of one replication: times and counts, and of norms, promises and contacts only
 * what the journey has. It knows its parts by their class, so that telling them is no search.
 */
public final class ReplicationStatistics implements Observer {

  private final RunShape shape;
  private final RunStatistics run;
  private final @Nullable NormStatistics norms;
  private final @Nullable ContactStatistics contacts;
  private final @Nullable PartyTimes parties;

  /** Makes the statistics of a replication with a warm-up in seconds. */
  public ReplicationStatistics(RunShape shape, Measures measures, double warmUp) {
    this.shape = shape;
    ContactPlan plan = measures.contacts();
    run = new RunStatistics(shape, warmUp);
    norms = measures.hasTerms() ? new NormStatistics(shape, measures, warmUp) : null;
    parties = plan == null ? null : new PartyTimes(shape, plan, warmUp);
    contacts =
        plan == null
            ? null
            : new ContactStatistics(
                shape,
                plan,
                new ContactResidents(shape, measures, plan.setsResolved(), norms, warmUp),
                warmUp);
  }

  @Override
  public void arrive(Moment m) {
    run.arrive(m);
    if (norms != null) {
      norms.arrive(m);
    }
    if (contacts != null) {
      contacts.arrive(m);
    }
    if (parties != null) {
      parties.arrive(m);
    }
  }

  @Override
  public void schedule(Moment m) {
    if (norms != null) {
      norms.schedule(m);
    }
  }

  @Override
  public void start(Moment m, double waited) {
    run.start(m, waited);
    if (norms != null) {
      norms.start(m, waited);
    }
    if (contacts != null) {
      contacts.start(m, waited);
    }
    if (parties != null) {
      parties.start(m, waited);
    }
  }

  @Override
  public void suspend(Moment m) {
    if (parties != null) {
      parties.suspend(m);
    }
  }

  @Override
  public void resume(Moment m) {
    if (parties != null) {
      parties.resume(m);
    }
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    run.complete(m, handling, paused, cost);
    if (norms != null) {
      norms.complete(m, handling, paused, cost);
    }
    if (contacts != null) {
      contacts.complete(m, handling, paused, cost);
    }
    if (parties != null) {
      parties.complete(m, handling, paused, cost);
    }
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    run.withdraw(m, handling, paused, cost);
    if (contacts != null) {
      contacts.withdraw(m, handling, paused, cost);
    }
    if (parties != null) {
      parties.withdraw(m, handling, paused, cost);
    }
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    run.leave(m, kind, joined, waited);
    if (norms != null) {
      norms.leave(m, kind, joined, waited);
    }
    if (contacts != null) {
      contacts.leave(m, kind, joined, waited);
    }
  }

  @Override
  public void cancel(Moment m, double waited) {
    run.cancel(m, waited);
    if (norms != null) {
      norms.cancel(m, waited);
    }
    if (contacts != null) {
      contacts.cancel(m, waited);
    }
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    run.delay(m, kind, seconds);
    if (norms != null) {
      norms.delay(m, kind, seconds);
    }
    if (contacts != null) {
      contacts.delay(m, kind, seconds);
    }
  }

  @Override
  public void await(Moment m, double seconds) {
    run.await(m, seconds);
    if (norms != null) {
      norms.await(m, seconds);
    }
    if (contacts != null) {
      contacts.await(m, seconds);
    }
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    run.channelSwitch(m, from);
    if (contacts != null) {
      contacts.channelSwitch(m, from);
    }
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    run.end(m, outcome, kind, times);
    if (norms != null) {
      norms.end(m, outcome, kind, times);
    }
    if (contacts != null) {
      contacts.end(m, outcome, kind, times);
    }
    if (parties != null) {
      parties.end(m, outcome, kind, times);
    }
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    run.close(m, staffTime, cost);
    if (norms != null) {
      norms.close(m, staffTime, cost);
    }
    if (contacts != null) {
      contacts.close(m, staffTime, cost);
    }
  }

  @Override
  public void pass(Moment m) {
    if (norms != null) {
      norms.pass(m);
    }
  }

  @Override
  public void reach(Moment m) {
    if (norms != null) {
      norms.reach(m);
    }
  }

  @Override
  public void quit(Moment m) {
    if (norms != null) {
      norms.quit(m);
    }
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    run.duty(time, pool, onDuty);
  }

  @Override
  public void load(double time, int pool, int busy, int queue) {
    run.load(time, pool, busy, queue);
  }

  @Override
  public void finish(double time) {
    run.finish(time);
    if (norms != null) {
      norms.finish(time);
    }
    if (contacts != null) {
      contacts.finish(time);
    }
  }

  /** Returns what was found, once the run is over. */
  public RunSummary summary() {
    RunSummary summary = run.summary();
    Margins margins = new Margins(shape);
    if (norms != null) {
      norms.addTo(margins);
    }
    if (contacts != null && parties != null) {
      contacts.addTo(margins);
      parties.addTo(margins);
    }
    if (margins.samples.isEmpty() && margins.counts.isEmpty()) {
      return summary;
    }
    Map<Cell, double[]> samples = new LinkedHashMap<>(summary.samples());
    samples.putAll(margins.samples);
    Map<Cell, Double> counts = new LinkedHashMap<>(summary.counts());
    counts.putAll(margins.counts);
    return new RunSummary(
        samples,
        counts,
        summary.averages(),
        summary.leadTimes(),
        summary.pools(),
        summary.switches(),
        summary.arrived());
  }
}
