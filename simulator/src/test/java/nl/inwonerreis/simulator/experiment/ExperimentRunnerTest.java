package nl.inwonerreis.simulator.experiment;

import static nl.inwonerreis.simulator.experiment.Plans.plan;
import static nl.inwonerreis.simulator.experiment.Plans.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.observe.Shapes;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.MetricsCsv;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.statistics.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExperimentRunnerTest {

  private static final ExperimentListener QUIET = ExperimentListener.NONE;

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void theResultDoesNotDependOnTheNumberOfThreads(int threads) throws IOException {
    Result one = run(1, plan(Replications.fixed(12), 1000.0), jittered());
    Result more = run(threads, plan(Replications.fixed(12), 1000.0), jittered());
    assertThat(csv(more)).isEqualTo(csv(one));
    assertThat(more).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void withAPrecisionTheNumberOfReplicationsDoesNotDependOnThreads(int threads) {
    ExperimentPlan plan = plan(Replications.until(0.05), null);
    Result one = run(1, plan, jittered());
    assertThat(one.facts().replications()).isGreaterThan(10);
    assertThat(one.facts().replications() % 10).isZero();
    assertThat(run(threads, plan, jittered())).isEqualTo(one);
    Estimate leadTime = row(one, "leadTime", "", "*", "mean");
    assertThat(leadTime.ci95High() - leadTime.value()).isLessThan(0.05 * leadTime.value());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void thePrecisionMayBeAskedOfAnotherNumber(int threads) throws IOException {
    RowId helped = new RowId(new Cell("helped", "", "*", "*", "*"), "count");
    ExperimentPlan plan = plan(Replications.until(0.01, helped, 3), 1000.0);
    Result one = run(1, plan, jittered());
    Precision reached = Precision.find(one.metrics(), helped).orElseThrow();
    assertThat(reached.relative()).isLessThanOrEqualTo(0.01);
    assertThat(one.facts().replications()).isGreaterThanOrEqualTo(10);
    assertThat(one.facts().replications() % 10).isZero();
    assertThat(csv(run(threads, plan, jittered()))).isEqualTo(csv(one));
  }

  @Test
  void aNumberThatIsNotThereIsNotWaitedFor() {
    RowId unknown = new RowId(new Cell("firstContactResolved", "", "*", "*", "*"), "share");
    Result result = run(2, plan(Replications.until(0.01, unknown, 3), 1000.0), queue());
    assertThat(result.facts().replications()).isEqualTo(10);
    assertThat(result.warnings())
        .filteredOn(warning -> warning.rule().equals("precision-unknown"))
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.message().nl()).contains("Opgelost bij het eerste contact"));
  }

  @Test
  void lookingAtProvisionalResultsChangesNothing() {
    ExperimentPlan plan = plan(Replications.fixed(6), 1000.0);
    List<Integer> seen = new ArrayList<>();
    ExperimentListener looking =
        new ExperimentListener() {
          @Override
          public void provisional(Supplier<Result> soFar) {
            seen.add(soFar.get().facts().replications());
          }
        };
    Optional<Result> looked = new ExperimentRunner(2).run(plan, queue(), looking, () -> false);
    assertThat(seen).containsExactly(2, 3, 4, 5, 6);
    assertThat(looked).hasValue(run(1, plan, queue()));
  }

  @Test
  void progressIsToldAfterEveryReplication() {
    List<String> told = new ArrayList<>();
    ExperimentListener listener =
        new ExperimentListener() {
          @Override
          public void progress(int done, int of) {
            told.add(done + "/" + of);
          }
        };
    new ExperimentRunner(2).run(plan(Replications.fixed(3), 0.0), queue(), listener, () -> false);
    assertThat(told).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void aWarmUpThatIsNotStatedIsFoundAndNamedAmongTheDefaults() {
    Result result = run(2, plan(Replications.fixed(3), null), queue());
    assertThat(result.facts().warmUp()).isBetween(0.0, Plans.DURATION / 2);
    assertThat(result.defaults())
        .singleElement()
        .satisfies(used -> assertThat(used.name()).isEqualTo("warm-up"))
        .satisfies(used -> assertThat(used.text().nl()).startsWith("De aanlooptijd is "));
    assertThat(run(2, plan(Replications.fixed(3), 500.0), queue()).defaults()).isEmpty();
  }

  @Test
  void aRunUntilItsLastResidentHasNoWarmUp() {
    Result result = run(1, plan(Replications.fixed(2), null, true), queue());
    assertThat(result.facts().warmUp()).isZero();
  }

  @Test
  void whatAReplicationThrowsIsThrownAndStopsTheOthers() {
    IllegalStateException thrown = new IllegalStateException("token 7 is lost");
    AtomicBoolean stopped = new AtomicBoolean();
    Replication failing =
        (number, observer, stop) -> {
          if (number == 1) {
            throw thrown;
          }
          while (!stop.getAsBoolean()) {
            Thread.onSpinWait();
          }
          stopped.set(true);
          return new Replication.Facts(0, true, 0, new long[4]);
        };
    assertThatThrownBy(() -> run(2, plan(Replications.fixed(8), 0.0), failing)).isSameAs(thrown);
    assertThat(stopped).isTrue();
  }

  @Test
  void stopGivesNoResult() {
    AtomicInteger runs = new AtomicInteger();
    Replication endless =
        (number, observer, stop) -> {
          runs.incrementAndGet();
          while (!stop.getAsBoolean()) {
            Thread.onSpinWait();
          }
          return new Replication.Facts(0, true, 0, new long[4]);
        };
    long before = System.nanoTime();
    assertThat(
            new ExperimentRunner(2)
                .run(
                    plan(Replications.fixed(20), 0.0),
                    endless,
                    QUIET,
                    () -> System.nanoTime() - before > 50_000_000))
        .isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void anInterruptGivesNoResultAndStaysSet() throws InterruptedException {
    Replication endless =
        (number, observer, stop) -> {
          while (!stop.getAsBoolean()) {
            Thread.onSpinWait();
          }
          return new Replication.Facts(0, true, 0, new long[4]);
        };
    AtomicBoolean empty = new AtomicBoolean();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread thread =
        new Thread(
            () -> {
              ExperimentRunner runner = new ExperimentRunner(2);
              empty.set(
                  runner
                      .run(plan(Replications.fixed(9), 0.0), endless, QUIET, () -> false)
                      .isEmpty());
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    Thread.sleep(50);
    thread.interrupt();
    thread.join(5000);
    assertThat(thread.isAlive()).isFalse();
    assertThat(empty).isTrue();
    assertThat(interrupted).isTrue();
  }

  @Test
  void theMeanOverReplicationsHasItsInterval() {
    double[] waits = {1, 2, 3};
    Replication scripted =
        (number, observer, stop) -> {
          var m = Shapes.moment(1, 0, 0, Shapes.CALL);
          observer.start(m, waits[number]);
          observer.finish(10);
          return Plans.facts(10);
        };
    Result result = run(2, plan(Replications.fixed(3), 0.0), scripted);
    Estimate mean = row(result, "waiting", "", "Bellen", "mean");
    assertThat(mean.value()).isEqualTo(2);
    assertThat(mean.ci95High()).isCloseTo(2 + 4.30265273 / Math.sqrt(3), within(1e-6));
    assertThat(mean.n()).isEqualTo(3);
    Estimate least = row(result, "waiting", "", "Bellen", "min");
    assertThat(least.value()).isEqualTo(1);
    assertThat(least.ci95Low()).isNaN();
    assertThat(row(result, "waiting", "", "Bellen", "max").value()).isEqualTo(3);
  }

  private static Result run(int threads, ExperimentPlan plan, Replication replication) {
    return new ExperimentRunner(threads).run(plan, replication, QUIET, () -> false).orElseThrow();
  }

  /** Ends in another order than it starts. */
  private static Replication jittered() {
    Replication queue = queue();
    return (number, observer, stop) -> {
      try {
        Thread.sleep((number * 7) % 5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return queue.run(number, observer, stop);
    };
  }

  private static String csv(Result result) throws IOException {
    StringBuilder out = new StringBuilder();
    new MetricsCsv(false).write(result, out);
    return out.toString();
  }

  static Estimate row(Result result, String metric, String kind, String element, String statistic) {
    return result.metrics().stream()
        .filter(row -> row.metric().equals(metric) && row.kind().equals(kind))
        .filter(row -> row.element().equals(element) && row.statistic().equals(statistic))
        .filter(row -> row.group().equals("*") && row.channel().equals("*"))
        .findFirst()
        .orElseThrow();
  }
}
