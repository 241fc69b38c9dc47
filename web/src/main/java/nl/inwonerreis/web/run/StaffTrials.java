package nl.inwonerreis.web.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.staffing.Judge;
import nl.inwonerreis.simulator.staffing.Posts;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario with other staffs, always with the same residents and chance, and tells whether
 * the norms are met by their 95 % intervals.
 */
final class StaffTrials implements Judge {

  /** Replications after which a staff that is far from meeting a norm is given up. */
  private static final int FEW = 5;

  private final PreparedRun.Ready ready;
  private final Library library;
  private final ExperimentPlan plan;
  private final Posts posts;
  private final int threads;
  private final int expected;
  private final RunProgress progress;
  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
  private final Map<List<Double>, Result> results = new HashMap<>();
  private int replications;
  private int trials;

  /**
   * Makes trials.
   *
   * @param plan with a warm-up, of the staff of now
   * @param expected how many trials there will be, about
   */
  StaffTrials(
      PreparedRun.Ready ready,
      Library library,
      ExperimentPlan plan,
      Posts posts,
      int threads,
      int expected,
      RunProgress progress) {
    this.ready = ready;
    this.library = library;
    this.plan = plan;
    this.posts = posts;
    this.threads = threads;
    this.expected = expected;
    this.progress = progress;
  }

  @Override
  public boolean meets(List<Double> persons) {
    trials++;
    try {
      Plan compiled = compiled(persons);
      return compiled != null && !isHopeless(compiled) && meetsAll(result(persons, compiled));
    } catch (EndlessLoopException endless) {
      return false;
    } finally {
      tell();
    }
  }

  private void tell() {
    int all = Math.max(trials, expected);
    int each = plan.replications().least();
    progress.finished(trials * each, all * each);
  }

  /**
   * Runs a staff in full, or returns the result of an earlier run.
   *
   * @throws EndlessLoopException when the journey has a round without an end
   */
  @Nullable Result result(List<Double> persons) {
    Result known = results.get(persons);
    if (known != null) {
      return known;
    }
    Plan compiled = compiled(persons);
    return compiled == null ? null : result(persons, compiled);
  }

  private Result result(List<Double> persons, Plan compiled) {
    Result known = results.get(persons);
    if (known == null) {
      known = run(compiled, plan.replications().least());
      results.put(persons, known);
    }
    return known;
  }

  int replications() {
    return replications;
  }

  /** Returns null where the scenario is refused with this staff, such as without anybody. */
  private @Nullable Plan compiled(List<Double> persons) {
    return PlanCompiler.compile(ready.checked(), posts.with(persons), library, today).plan();
  }

  /**
   * Returns whether a norm is missed by far: its interval of a few replications lies below the
   * target even when it is twice as wide, which happens by chance in less than 3 of 1,000.
   */
  private boolean isHopeless(Plan compiled) {
    if (plan.replications().least() <= 2 * FEW) {
      return false;
    }
    return run(compiled, FEW).norms().stream()
        .anyMatch(norm -> 2 * norm.ci95High() - norm.share() < norm.target());
  }

  private static boolean meetsAll(Result result) {
    return result.norms().stream().allMatch(norm -> norm.verdict() == NormVerdict.Verdict.MET);
  }

  private Result run(Plan compiled, int number) {
    replications += number;
    ExperimentPlan experiment =
        new ExperimentPlan(
            plan.origin(),
            compiled.shape(),
            compiled.end(),
            plan.untilLastResident(),
            plan.warmUp(),
            Replications.fixed(number),
            plan.findings(),
            plan.defaults(),
            plan.numbers(),
            compiled.measures());
    return new ExperimentRunner(threads)
        .run(experiment, new Simulation(compiled), ExperimentListener.NONE, progress::isStopped)
        .orElseThrow(CancellationException::new);
  }
}
