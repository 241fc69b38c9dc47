package nl.inwonerreis.simulator.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Observers;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.ContactPlan;
import nl.inwonerreis.simulator.plan.Measures;
import org.jspecify.annotations.Nullable;

/** The norms, promises and contacts of one replication: only what the journey has is observed. */
public final class MeasureStatistics {

  private final RunShape shape;
  private final @Nullable NormStatistics norms;
  private final @Nullable ContactStatistics contacts;
  private final @Nullable PartyTimes parties;

  /** Makes the statistics of a replication with a warm-up in seconds. */
  public MeasureStatistics(RunShape shape, Measures measures, double warmUp) {
    this.shape = shape;
    ContactPlan plan = measures.contacts();
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

  /** Returns an observer that tells {@code first} too, and {@code first} where nothing is new. */
  public Observer after(Observer first) {
    Observer all = first;
    if (norms != null) {
      all = new Observers(all, norms);
    }
    if (contacts != null && parties != null) {
      all = new Observers(all, new Observers(contacts, parties));
    }
    return all;
  }

  /** Returns the summary of a run with what was found here, once the run is over. */
  public RunSummary complete(RunSummary summary) {
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
