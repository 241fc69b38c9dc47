package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.plan.NormTarget;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.NormVerdict.Verdict;
import nl.inwonerreis.simulator.statistics.Cell;

/** Whether the norms are met, by the intervals of their shares; and the rows of what they ask. */
final class Verdicts {

  private static final String NORM_MET = "normMet";

  private final List<NormTarget> targets;
  private final int replications;

  Verdicts(List<NormTarget> targets, int replications) {
    this.targets = targets;
    this.replications = replications;
  }

  /** Returns the rows with those of the targets, sorted. */
  List<Estimate> withTargets(List<Estimate> rows) {
    if (targets.isEmpty()) {
      return rows;
    }
    List<Estimate> all = new ArrayList<>(rows);
    for (NormTarget target : targets) {
      all.add(
          new Estimate(
              NORM_MET,
              "",
              target.id(),
              Cell.ALL,
              Cell.ALL,
              "target",
              "1",
              target.share(),
              Double.NaN,
              Double.NaN,
              replications));
    }
    all.sort(Estimate.ORDER);
    return List.copyOf(all);
  }

  /** Returns the verdict on each norm, in the order of the journey. */
  List<NormVerdict> of(List<Estimate> rows) {
    List<NormVerdict> verdicts = new ArrayList<>();
    for (NormTarget target : targets) {
      Estimate share =
          rows.stream()
              .filter(r -> r.metric().equals(NORM_MET) && r.element().equals(target.id()))
              .filter(r -> r.group().equals(Cell.ALL) && r.channel().equals(Cell.ALL))
              .filter(r -> r.statistic().equals("share"))
              .findFirst()
              .orElse(null);
      verdicts.add(
          new NormVerdict(
              target.id(),
              target.name(),
              target.measure(),
              target.basis(),
              target.share(),
              share == null ? Double.NaN : share.value(),
              share == null ? Double.NaN : share.ci95Low(),
              share == null ? Double.NaN : share.ci95High(),
              share == null ? Verdict.UNDECIDED : verdict(share, target.share()),
              target.source()));
    }
    return List.copyOf(verdicts);
  }

  private static Verdict verdict(Estimate share, double target) {
    if (share.ci95Low() >= target) {
      return Verdict.MET;
    }
    return share.ci95High() < target ? Verdict.NOT_MET : Verdict.UNDECIDED;
  }
}
