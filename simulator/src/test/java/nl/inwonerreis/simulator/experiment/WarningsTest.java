package nl.inwonerreis.simulator.experiment;

import static nl.inwonerreis.simulator.experiment.Plans.plan;
import static nl.inwonerreis.simulator.observe.Shapes.CALL;
import static nl.inwonerreis.simulator.observe.Shapes.KCC;
import static nl.inwonerreis.simulator.observe.Shapes.START;
import static nl.inwonerreis.simulator.observe.Shapes.moment;
import static nl.inwonerreis.simulator.observe.Shapes.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Replication;
import org.junit.jupiter.api.Test;

class WarningsTest {

  @Test
  void aQuietRunHasNoWarnings() {
    assertThat(warnings(5, 100, WarningsTest::helped, 0)).isEmpty();
  }

  @Test
  void fewerThanFiveReplicationsAreTooFew() {
    assertThat(rules(4, 100, WarningsTest::helped, 0)).containsExactly("few-replications");
  }

  @Test
  void aWarmUpShorterThanTwiceTheLeadTimeIsTold() {
    List<Finding> found = warnings(5, 19, WarningsTest::helped, 0);
    assertThat(found).extracting(Finding::rule).containsExactly("warm-up-short");
    assertThat(found.get(0).message().nl()).contains("19 seconden").contains("20 seconden");
  }

  @Test
  void aBacklogThatGrowsIsTold() {
    List<Finding> found =
        warnings(
            5,
            100,
            observer -> {
              helped(observer);
              observer.arrive(moment(300, 2, 0, START));
            },
            0);
    assertThat(found).extracting(Finding::rule).containsExactly("backlog-grows");
    assertThat(found.get(0).message().nl())
        .contains("Deze doorlooptijd hangt af van de duur van de run");
  }

  @Test
  void staffWhoAreAlwaysBusyAreTold() {
    List<Finding> found =
        warnings(
            5,
            100,
            observer -> {
              observer.duty(0, KCC, 1);
              observer.load(0, KCC, 1, 3);
              helped(observer);
            },
            0);
    assertThat(found)
        .singleElement()
        .satisfies(warning -> assertThat(warning.element()).isEqualTo("kcc"))
        .satisfies(warning -> assertThat(warning.message().nl()).contains("KCC 14 055"));
  }

  @Test
  void aRunInWhichNobodyEndsIsTooShort() {
    assertThat(rules(5, 100, observer -> {}, 0)).containsExactly("nobody-ended");
  }

  @Test
  void lostMessagesAndStuckResidentsAreTold() {
    List<Finding> found = warnings(5, 100, WarningsTest::helped, 1);
    assertThat(found).extracting(Finding::rule).containsExactly("messages-lost", "residents-stuck");
    assertThat(found.get(1).element()).isEqualTo("Bellen");
    assertThat(found.get(1).message().nl())
        .isEqualTo("Inwoners die vastzitten bij 'Bellen': 5 (100,0 %).");
  }

  @Test
  void aPrecisionThatWasNotReachedIsTold() {
    Replication noisy =
        (n, observer, stop) -> {
          observer.end(moment(200, 0, 0, CALL), Outcome.HELPED, null, times(n % 2 + 1, 0, 0));
          observer.finish(400);
          return Plans.facts(400);
        };
    List<Finding> found =
        run(plan(new Replications(10, 20, 0.001, RowId.MEAN_LEAD_TIME), 100.0), noisy);
    assertThat(found).extracting(Finding::rule).contains("precision-not-reached");
  }

  private static void helped(Observer observer) {
    observer.arrive(moment(150, 0, 0, START));
    observer.end(moment(160, 0, 0, CALL), Outcome.HELPED, null, times(10, 0, 0));
  }

  private static List<String> rules(
      int replications, double warmUp, Consumer<Observer> script, int lost) {
    return warnings(replications, warmUp, script, lost).stream().map(Finding::rule).toList();
  }

  private static List<Finding> warnings(
      int replications, double warmUp, Consumer<Observer> script, int lost) {
    Replication scripted =
        (number, observer, stop) -> {
          script.accept(observer);
          observer.finish(400);
          return new Replication.Facts(400, false, lost, new long[] {0, lost, 0, 0});
        };
    return run(plan(Replications.fixed(replications), warmUp), scripted);
  }

  private static List<Finding> run(ExperimentPlan plan, Replication replication) {
    return new ExperimentRunner(1)
        .run(plan, replication, ExperimentListener.NONE, () -> false)
        .orElseThrow()
        .warnings();
  }
}
