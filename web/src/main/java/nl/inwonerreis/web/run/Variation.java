package nl.inwonerreis.web.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.inwonerreis.simulator.compare.Comparer;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.sensitivity.LatinHypercube;
import nl.inwonerreis.simulator.sensitivity.Morris;
import nl.inwonerreis.simulator.sensitivity.OrderFlips;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Bar;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Influence;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Weight;
import nl.inwonerreis.simulator.sensitivity.Sobol;
import nl.inwonerreis.simulator.sensitivity.VariedNumber;
import org.jspecify.annotations.Nullable;

/** Varies the numbers: elementary effects of all, then indices and bars of the few that matter. */
final class Variation {

  /** There is no number to vary. */
  static final String NOTHING = "nothing-to-vary";

  /** The outcome has no value. */
  static final String NO_OUTCOME = "no-outcome";

  /** A number whose effect is less than this share of the largest is not weighed. */
  private static final double SMALL = 0.05;

  private final List<VariedRuns> runs;
  private final SensitivityBudget budget;
  private final SensitivityOrder order;
  private final RowId row;
  private final long seed;
  private final double stated;
  private final RunProgress progress;
  private final PointRunner points;
  private final List<VariedNumber> numbers;
  private final @Nullable ReplicatedResult base;
  private int failed;

  Variation(
      SensitivityOrder order,
      List<VariedRuns> runs,
      SensitivityBudget budget,
      long seed,
      double stated,
      RunProgress progress) {
    this.order = order;
    this.runs = runs;
    this.budget = budget;
    this.row = order.headline().row();
    this.seed = seed;
    this.stated = stated;
    this.progress = progress;
    this.numbers = runs.get(0).scenario().varied();
    int all = budget.runs(numbers.size(), runs.size());
    this.points = new PointRunner(order.threads(), all, progress);
    this.base =
        numbers.isEmpty()
            ? null
            : run(runs.get(0), List.of(Map.of()), budget.replications()).get(0);
  }

  /** Returns why there is nothing to tell, or null. */
  @Nullable String missing() {
    if (numbers.isEmpty()) {
      return NOTHING;
    }
    return Double.isNaN(VariedRuns.mean(base, row)) ? NO_OUTCOME : null;
  }

  Sensitivity find(List<String> names) {
    ReplicatedResult asStated = base;
    if (asStated == null) {
      throw new IllegalStateException("there is nothing to vary");
    }
    List<Influence> influences = influences();
    double largest = influences.get(0).effect().size();
    List<VariedNumber> large =
        influences.stream()
            .filter(one -> one.effect().size() > SMALL * largest)
            .map(Influence::number)
            .toList();
    List<Weight> weights = weights(large.subList(0, Math.min(budget.weighed(), large.size())));
    List<Bar> tornado = tornado(asStated, large.subList(0, Math.min(budget.bars(), large.size())));
    Sensitivity.@Nullable Order flips = runs.size() < 2 ? null : flips();
    return new Sensitivity(
        order.headline(),
        asStated.result(),
        influences,
        weights,
        tornado,
        runs.get(0).scenario().kept(),
        names,
        flips,
        new Sensitivity.Effort(
            points.done(),
            failed,
            asStated.result().facts().horizon(),
            stated,
            budget.trajectories(),
            budget.rows(),
            budget.replications()));
  }

  private List<Influence> influences() {
    Morris morris = new Morris(numbers.size(), budget.trajectories(), seed);
    List<String> pointers = numbers.stream().map(n -> n.number().pointer()).toList();
    double[] outcomes = outcomes(runs.get(0), pointers, morris.points());
    List<Morris.Effect> effects = morris.effects(outcomes);
    return IntStream.range(0, numbers.size())
        .mapToObj(i -> new Influence(numbers.get(i), effects.get(i)))
        .sorted(Comparator.comparingDouble((Influence one) -> -orZero(one.effect().size())))
        .toList();
  }

  private static double orZero(double size) {
    return Double.isNaN(size) ? 0 : size;
  }

  private List<Weight> weights(List<VariedNumber> few) {
    if (few.isEmpty()) {
      return List.of();
    }
    Sobol sobol = new Sobol(few.size(), budget.rows(), seed);
    List<String> pointers = few.stream().map(n -> n.number().pointer()).toList();
    List<Sobol.Index> indices = sobol.indices(outcomes(runs.get(0), pointers, sobol.points()));
    return IntStream.range(0, few.size())
        .mapToObj(i -> new Weight(few.get(i), indices.get(i)))
        .sorted(Comparator.comparingDouble((Weight one) -> -orZero(one.index().total())))
        .toList();
  }

  private List<Bar> tornado(ReplicatedResult asStated, List<VariedNumber> few) {
    List<Map<String, Double>> bounds = new ArrayList<>();
    for (VariedNumber number : few) {
      bounds.add(Map.of(number.number().pointer(), 0.0));
      bounds.add(Map.of(number.number().pointer(), 1.0));
    }
    int each = budget.replications();
    double[] none = new double[each];
    Arrays.fill(none, Double.NaN);
    List<double[]> values = new ArrayList<>();
    for (ReplicatedResult result : run(runs.get(0), bounds, each)) {
      values.add(result == null ? none : result.values().getOrDefault(row, none));
    }
    double[] middle = asStated.values().getOrDefault(row, none);
    List<Difference> differences = Comparer.compare(row, middle, values);
    return IntStream.range(0, few.size())
        .mapToObj(i -> new Bar(few.get(i), differences.get(2 * i), differences.get(2 * i + 1)))
        .sorted(Comparator.comparingDouble((Bar bar) -> -orZero(bar.width())))
        .toList();
  }

  /** Varies what is unsure in any of the scenarios alike in all of them. */
  private Sensitivity.Order flips() {
    TreeSet<String> all = new TreeSet<>();
    runs.forEach(one -> one.scenario().varied().forEach(n -> all.add(n.number().pointer())));
    List<String> pointers = List.copyOf(all);
    List<double[]> cube = LatinHypercube.points(budget.points(), pointers.size(), seed);
    List<double[]> outcomes = new ArrayList<>();
    cube.forEach(point -> outcomes.add(new double[runs.size()]));
    double[] asStated = new double[runs.size()];
    List<double[]> replicated = new ArrayList<>();
    for (int s = 0; s < runs.size(); s++) {
      ReplicatedResult result = run(runs.get(s), List.of(Map.of()), budget.replications()).get(0);
      asStated[s] = VariedRuns.mean(result, row);
      replicated.add(
          result == null ? new double[0] : result.values().getOrDefault(row, new double[0]));
      double[] found = outcomes(runs.get(s), pointers, cube);
      for (int p = 0; p < cube.size(); p++) {
        outcomes.get(p)[s] = found[p];
      }
    }
    List<Boolean> clear = new ArrayList<>(List.of(true));
    Comparer.compare(row, replicated.get(0), replicated.subList(1, replicated.size()))
        .forEach(difference -> clear.add(difference.verdict() != Verdict.UNCLEAR));
    boolean up = order.headline().metric().better() == Metric.Better.UP;
    return new Sensitivity.Order(
        Arrays.stream(asStated).boxed().toList(), clear, OrderFlips.of(asStated, outcomes, up));
  }

  private double[] outcomes(VariedRuns scenario, List<String> pointers, List<double[]> cube) {
    List<Map<String, Double>> positions =
        cube.stream().map(point -> SensitivityJourney.positions(pointers, point)).toList();
    List<Callable<@Nullable Double>> tasks = new ArrayList<>();
    positions.forEach(at -> tasks.add(() -> VariedRuns.mean(scenario.run(at, 1, progress), row)));
    double[] outcomes =
        points.run(tasks, 1).stream().mapToDouble(y -> y == null ? Double.NaN : y).toArray();
    failed += (int) Arrays.stream(outcomes).filter(Double::isNaN).count();
    return outcomes;
  }

  private List<@Nullable ReplicatedResult> run(
      VariedRuns scenario, List<Map<String, Double>> positions, int replications) {
    List<Callable<@Nullable ReplicatedResult>> tasks = new ArrayList<>();
    positions.forEach(at -> tasks.add(() -> scenario.run(at, replications, progress)));
    return points.run(tasks, replications);
  }
}
