package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.Measures;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how often, and what the result must say of where it came from.
 *
 * @param duration seconds of a run; with {@code untilLastResident} not used
 * @param untilLastResident whether a run ends with its last resident: then it starts and ends
 *     empty, and the default warm-up is 0
 * @param warmUp seconds, or null to find it with {@link WarmUp}
 * @param measures norms, promises and contacts to measure
 * @param findings what was found before the run; warnings of the run are added
 */
public record ExperimentPlan(
    Origin origin,
    RunShape shape,
    double duration,
    boolean untilLastResident,
    @Nullable Double warmUp,
    Replications replications,
    List<Finding> findings,
    List<DefaultUsed> defaults,
    List<StatedNumber> numbers,
    Measures measures) {

  /** A plan that measures no norms, promises or contacts. */
  public ExperimentPlan(
      Origin origin,
      RunShape shape,
      double duration,
      boolean untilLastResident,
      @Nullable Double warmUp,
      Replications replications,
      List<Finding> findings,
      List<DefaultUsed> defaults,
      List<StatedNumber> numbers) {
    this(
        origin,
        shape,
        duration,
        untilLastResident,
        warmUp,
        replications,
        findings,
        defaults,
        numbers,
        Measures.NONE);
  }

  public ExperimentPlan {
    findings = List.copyOf(findings);
    defaults = List.copyOf(defaults);
    numbers = List.copyOf(numbers);
    if (warmUp != null && !(warmUp >= 0)) {
      throw new IllegalArgumentException("The warm-up is " + warmUp + " s. It must be 0 or more.");
    }
  }

  /** Returns this plan with a warm-up that was found, told among the defaults. */
  ExperimentPlan settled(WarmUp found) {
    List<DefaultUsed> told = new ArrayList<>(defaults);
    told.add(found.assumption());
    return with(found.seconds(), replications, told);
  }

  /** Returns this plan with another warm-up and number of replications. */
  public ExperimentPlan with(double seconds, Replications number) {
    return with(seconds, number, defaults);
  }

  private ExperimentPlan with(double seconds, Replications number, List<DefaultUsed> told) {
    return new ExperimentPlan(
        origin,
        shape,
        duration,
        untilLastResident,
        seconds,
        number,
        findings,
        told,
        numbers,
        measures);
  }

  /**
   * Where the numbers came from, as the result repeats it.
   *
   * @param start ISO date
   * @param names names of elements, staff, groups and channels by id
   */
  public record Origin(
      String journey,
      String scenario,
      String version,
      String start,
      long seed,
      String journeyHash,
      String scenarioHash,
      Map<String, String> names) {

    String name(String id) {
      return names.getOrDefault(id, id);
    }
  }

  /**
   * How many replications: {@code least}, and with a precision more until the half width of the
   * interval of one number is at most that share of it, or there are {@code most}. Looked at after
   * every ten, so that the number of threads changes nothing. A number that is not there after
   * {@code least} is not waited for.
   *
   * @param precision relative half width, or null for a fixed number
   * @param row the number that must be so precise
   */
  public record Replications(int least, int most, @Nullable Double precision, RowId row) {

    /** How many replications are run before the precision is looked at again. */
    public static final int BATCH = 10;

    static final int MOST = 1000;

    public Replications {
      if (least < 1 || most < least) {
        throw new IllegalArgumentException(
            "There are " + least + " to " + most + " replications. It must be at least 1.");
      }
      if (precision != null && !(precision > 0)) {
        throw new IllegalArgumentException(
            "The precision is " + precision + ". It must be above 0, such as 0.05.");
      }
    }

    /** A fixed number of replications. */
    public static Replications fixed(int number) {
      return new Replications(number, number, null, RowId.MEAN_LEAD_TIME);
    }

    /** At least 10 and at most 1,000 replications, until the mean lead time is this precise. */
    public static Replications until(double precision) {
      return until(precision, RowId.MEAN_LEAD_TIME, BATCH);
    }

    /**
     * At least {@code least} and 10 replications, and at most 1,000 or {@code least}, until a
     * number is this precise.
     */
    public static Replications until(double precision, RowId row, int least) {
      int first = Math.max(least, BATCH);
      return new Replications(first, Math.max(first, MOST), precision, row);
    }
  }
}
