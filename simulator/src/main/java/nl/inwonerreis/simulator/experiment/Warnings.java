package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.plan.NormTarget;
import nl.inwonerreis.simulator.plan.TermPlan;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.RunSummary;
import nl.inwonerreis.simulator.statistics.Statistic;
import nl.inwonerreis.simulator.statistics.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What makes the outcome of a run less sure.
 *
 * <p>Source: Law, Simulation Modeling and Analysis (2015), chapter 9. A run until its last resident
 * starts and ends empty: its warm-up and backlog say nothing.
 */
final class Warnings {

  private static final int FEWEST = 5;
  private static final double FULL = 0.999;

  /** Below this the interval is wide for want of replications, which is another warning. */
  private static final double NEARLY_FULL = 0.95;

  private final ExperimentPlan plan;
  private final double warmUp;
  private final Merged merged;
  private final List<Finding> found = new ArrayList<>();

  Warnings(ExperimentPlan plan, double warmUp, Merged merged) {
    this.plan = plan;
    this.warmUp = warmUp;
    this.merged = merged;
  }

  List<Finding> all() {
    replications();
    nobody();
    if (!plan.untilLastResident()) {
      shortWarmUp();
      shorterThanNorm();
      backlog();
    }
    plan.shape().pools().forEach(this::full);
    messages();
    for (int e = 0; e < merged.stuck.length; e++) {
      stuck(plan.shape().elements().get(e), merged.stuck[e]);
    }
    found.sort(Finding.ORDER);
    return found;
  }

  private void replications() {
    int n = merged.replications();
    if (n < FEWEST) {
      add(
          "few-replications",
          null,
          "Er zijn " + n + " herhalingen. Dat is te weinig om zeker te zijn.",
          "There are " + n + " replications. That is too few to be sure.",
          "Neem er ten minste 5, liefst 20.",
          "Use at least 5, better 20.");
    }
    Double asked = plan.replications().precision();
    if (asked != null) {
      precision(asked, n);
    }
  }

  private void precision(double asked, int n) {
    Text name =
        Metric.find(plan.replications().row().cell().metric())
            .map(Metric::label)
            .orElseThrow(() -> new IllegalStateException("no metric " + plan.replications().row()));
    Optional<Precision> reached = merged.precision();
    if (reached.isEmpty()) {
      add(
          "precision-unknown",
          null,
          "Deze uitkomst heeft geen maat '" + name.nl() + "'. Hoe precies die is, is niet bekend.",
          "This result has no number '" + name.en() + "'. How precise it is, is not known.",
          "Kies een andere maat, of een langere duur.",
          "Choose another number, or a longer duration.");
    } else if (reached.get().relative() > asked && n >= plan.replications().most()) {
      add(
          "precision-not-reached",
          null,
          "Ook met " + n + " herhalingen is '" + name.nl() + "' niet zo precies als gevraagd.",
          "Even with " + n + " replications '" + name.en() + "' is not as precise as asked.",
          "Kies een langere duur of vraag minder precisie.",
          "Choose a longer duration or ask for less precision.");
    }
  }

  /** A norm that nobody who comes after the warm-up can miss before the run is over. */
  private void shorterThanNorm() {
    for (TermPlan term : plan.measures().terms()) {
      if (!term.isPromise() && term.clock().due(warmUp) > plan.duration()) {
        String name =
            plan.measures().targets().stream()
                .filter(target -> target.id().equals(term.id()))
                .map(NormTarget::name)
                .findFirst()
                .orElse(term.id());
        double measured = plan.duration() - warmUp;
        add(
            "run-shorter-than-norm",
            null,
            "De run meet "
                + Span.nl(measured)
                + ". Dat is korter dan de termijn van norm '"
                + name
                + "'. Wie binnen die tijd niet klaar is, telt daarvoor niet mee.",
            "The run measures "
                + Span.en(measured)
                + ". That is shorter than the term of norm '"
                + name
                + "'. Who is not done within that time does not count for it.",
            "Kies een langere duur.",
            "Choose a longer duration.");
      }
    }
  }

  private void nobody() {
    double[] ended = merged.table.count(cell(RunSummary.ENDED, "", Cell.ALL));
    if (Arrays.stream(ended).sum() == 0) {
      add(
          "nobody-ended",
          null,
          "Niemand was klaar in de gemeten tijd. De simulatie duurt te kort.",
          "Nobody ended in the measured time. The run is too short.",
          "Kies een langere duur of een kortere aanlooptijd.",
          "Choose a longer duration or a shorter warm-up.");
    }
  }

  private void shortWarmUp() {
    Tally p90 = merged.table.sample(cell("leadTime", "", Cell.ALL), Statistic.P90);
    double needed = 2 * p90.mean();
    if (p90.n() > 0 && warmUp < needed) {
      add(
          "warm-up-short",
          null,
          "De aanlooptijd is "
              + Span.nl(warmUp)
              + ". Dat is korter dan 2 keer de doorlooptijd van 90 % van de inwoners ("
              + Span.nl(needed)
              + ").",
          "The warm-up is "
              + Span.en(warmUp)
              + ". That is shorter than twice the 90th percentile of the lead time ("
              + Span.en(needed)
              + ").",
          "Kies een langere aanlooptijd en een langere duur.",
          "Choose a longer warm-up and a longer duration.");
    }
  }

  private void backlog() {
    double[] start = merged.table.count(cell("inProgress", "start", Cell.ALL));
    double[] growth = merged.table.count(cell("inProgress", "end", Cell.ALL));
    Arrays.setAll(growth, r -> growth[r] - start[r]);
    Tally tally = RunTable.tally(growth);
    if (ConfidenceInterval.of(tally).low() > 0) {
      String mean = String.valueOf(Math.round(tally.mean()));
      add(
          "backlog-grows",
          null,
          "Aan het eind zijn er "
              + mean
              + " inwoners meer onderweg dan aan het begin. Deze doorlooptijd hangt af van de duur"
              + " van de run.",
          "At the end "
              + mean
              + " residents more are in progress than at the start. This lead time depends on the"
              + " duration.",
          "Zet meer mensen in, of lees de doorlooptijd als een ondergrens.",
          "Add staff, or read the lead time as a lower bound.");
    }
  }

  private void full(String pool) {
    Tally tally = RunTable.tally(merged.table.averages(cell("utilisation", "", pool)));
    double high = tally.n() < 2 ? tally.mean() : ConfidenceInterval.of(tally).high();
    if (high >= FULL && tally.mean() >= NEARLY_FULL) {
      String name = plan.origin().name(pool);
      add(
          "utilisation-full",
          pool,
          "De mensen van " + name + " zijn de hele tijd bezig. De rij blijft groeien.",
          "The staff of " + name + " are busy all the time. The queue keeps growing.",
          "Zet meer mensen in of maak het werk korter.",
          "Add staff or make the work shorter.");
    }
  }

  private void messages() {
    long lost = merged.lostMessages;
    if (lost > 0) {
      add(
          "messages-lost",
          null,
          "Berichten die kwamen toen de zaak al klaar was, en dus niets deden: " + lost + ".",
          "Messages that came when the case had ended, and so did nothing: " + lost + ".",
          "Kijk of het eind van het proces niet te vroeg komt.",
          "See whether the process ends too early.");
    }
  }

  private void stuck(String element, long residents) {
    if (residents > 0) {
      String name = plan.origin().name(element);
      double percent = Math.ceil(1000.0 * residents / Math.max(1, merged.arrived)) / 10;
      add(
          "residents-stuck",
          element,
          "Inwoners die vastzitten bij '%s': %d (%s %%)."
              .formatted(name, residents, dutch(percent)),
          "Residents stuck at '%s': %d (%s %%).".formatted(name, residents, percent),
          "Kijk of het bericht of de stap waarop zij wachten kan komen.",
          "See whether the message or step that they wait for can come.");
    }
  }

  private static String dutch(double number) {
    return String.valueOf(number).replace('.', ',');
  }

  private static Cell cell(String metric, String kind, String element) {
    return new Cell(metric, kind, element, Cell.ALL, Cell.ALL);
  }

  private void add(
      String rule,
      @Nullable String element,
      String nl,
      String en,
      String remedyNl,
      String remedyEn) {
    found.add(
        new Finding(
            rule,
            Severity.WARNING,
            element,
            0,
            null,
            new Text(nl, en),
            new Text(remedyNl, remedyEn)));
  }
}
