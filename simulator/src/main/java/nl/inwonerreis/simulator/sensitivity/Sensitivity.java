package nl.inwonerreis.simulator.sensitivity;

import java.util.List;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * What one outcome of a scenario rests on.
 *
 * @param base the result with the numbers as stated, of the same runs
 * @param influences every number that was varied, the largest effect first
 * @param weights Sobol indices of the few that matter, all others as stated
 * @param tornado low and high of the largest ones, the widest first
 * @param kept numbers that are not sure and could not be varied
 * @param scenarios names of the scenarios of which the order was looked at, the base first
 * @param order how they change places; null with a single scenario
 */
public record Sensitivity(
    Headline headline,
    Result base,
    List<Influence> influences,
    List<Weight> weights,
    List<Bar> tornado,
    List<KeptNumber> kept,
    List<String> scenarios,
    @Nullable Order order,
    Effort effort) {

  public Sensitivity {
    influences = List.copyOf(influences);
    weights = List.copyOf(weights);
    tornado = List.copyOf(tornado);
    kept = List.copyOf(kept);
    scenarios = List.copyOf(scenarios);
  }

  /** What a number does to the outcome, wherever the others are. */
  public record Influence(VariedNumber number, Morris.Effect effect) {}

  /** Which share of the variance a number brings about. */
  public record Weight(VariedNumber number, Sobol.Index index) {}

  /** The outcome with one number at its low and its high bound, against the outcome as stated. */
  public record Bar(VariedNumber number, Difference low, Difference high) {

    /** Returns how far the outcomes at both bounds and as stated are apart. */
    public double width() {
      double low = this.low.pair().difference();
      double high = this.high.pair().difference();
      return Math.max(0, Math.max(low, high)) - Math.min(0, Math.min(low, high));
    }

    /** Returns whether at least one of the two clearly differs. */
    public boolean isClear() {
      return low.verdict() != Verdict.UNCLEAR || high.verdict() != Verdict.UNCLEAR;
    }
  }

  /**
   * The order of the scenarios.
   *
   * @param stated outcome of each as stated
   * @param clear whether each differs clearly from the base as stated; of the base itself true
   */
  public record Order(List<Double> stated, List<Boolean> clear, OrderFlips flips) {
    public Order {
      stated = List.copyOf(stated);
      clear = List.copyOf(clear);
    }
  }

  /**
   * What it took.
   *
   * @param runs replications in all
   * @param failed points at which the scenario could not be run or gave no outcome
   * @param duration seconds of each run
   * @param stated seconds of a run as the scenario states it
   * @param trajectories of the elementary effects
   * @param rows of the Sobol indices
   * @param replications of each bar of the tornado
   */
  public record Effort(
      int runs,
      int failed,
      double duration,
      double stated,
      int trajectories,
      int rows,
      int replications) {}

  /** Returns the bars that are clear and at least half as wide as the widest: what it rests on. */
  public List<Bar> decisive() {
    double widest = tornado.stream().filter(Bar::isClear).mapToDouble(Bar::width).max().orElse(0);
    return tornado.stream().filter(bar -> bar.isClear() && bar.width() >= widest / 2).toList();
  }
}
