package nl.inwonerreis.simulator.statistics;

import static nl.inwonerreis.simulator.observe.Shapes.CALL;
import static nl.inwonerreis.simulator.observe.Shapes.KCC;
import static nl.inwonerreis.simulator.observe.Shapes.OTHER_WORK;
import static nl.inwonerreis.simulator.observe.Shapes.PHONE;
import static nl.inwonerreis.simulator.observe.Shapes.SMALL;
import static nl.inwonerreis.simulator.observe.Shapes.START;
import static nl.inwonerreis.simulator.observe.Shapes.WAIT;
import static nl.inwonerreis.simulator.observe.Shapes.WEB;
import static nl.inwonerreis.simulator.observe.Shapes.moment;
import static nl.inwonerreis.simulator.observe.Shapes.times;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import org.junit.jupiter.api.Test;

class RunStatisticsTest {

  private static final int BASIS = 0;
  private static final int ABLE = 1;

  @Test
  void aHelpedResidentGivesALeadTimeWithItsPartsAndItsVisits() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    run.arrive(moment(0, 0, BASIS, START));
    run.start(moment(30, 0, BASIS, CALL), 30);
    run.load(80, KCC, 1, 0);
    run.complete(moment(90, 0, BASIS, CALL), 60, 0, 1.5);
    run.load(90, KCC, 0, 0);
    run.end(moment(90, 0, BASIS, CALL), Outcome.HELPED, null, times(60, 30, 0));
    run.close(moment(90, 0, BASIS, CALL), 60, 1.5);
    run.finish(100);
    RunSummary found = run.summary();

    assertThat(mean(found, "leadTime", "", "*")).isEqualTo(90);
    assertThat(mean(found, "waiting", "", "*")).isEqualTo(30);
    assertThat(mean(found, "waiting", "", "Bellen")).isEqualTo(30);
    assertThat(mean(found, "handling", "", "Bellen")).isEqualTo(60);
    assertThat(mean(found, "staffTime", "", "Bellen")).isEqualTo(60);
    assertThat(mean(found, "staffTime", "", "*")).isEqualTo(60);
    assertThat(mean(found, "cost", "", "Bellen")).isEqualTo(1.5);
    assertThat(count(found, "arrived", "", "*")).isEqualTo(1);
    assertThat(count(found, "helped", "", "*")).isEqualTo(1);
    assertThat(count(found, "visits", "", "Bellen")).isEqualTo(1);
    assertThat(count(found, "overtime", "", "kcc")).isEqualTo(10);
    assertThat(count(found, "staffTime", "", "kcc")).isEqualTo(60);
    assertThat(found.averages().get(cell("inProgress", "", "*"))).isEqualTo(0.9);
  }

  @Test
  void rowsStandUnderGroupAndChannelAndTheirMargins() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    visit(run, BASIS, PHONE, 10);
    visit(run, BASIS, WEB, 20);
    visit(run, ABLE, PHONE, 60);
    visit(run, ABLE, -1, 110);
    run.finish(10);
    RunSummary found = run.summary();

    assertThat(mean(found, "basis", "phone")).isEqualTo(10);
    assertThat(mean(found, "basis", "*")).isEqualTo(15);
    assertThat(mean(found, "*", "phone")).isEqualTo(35);
    assertThat(mean(found, "*", "web")).isEqualTo(20);
    assertThat(mean(found, "zelfredzaam", "phone")).isEqualTo(60);
    assertThat(mean(found, "zelfredzaam", "*")).as("without a channel too").isEqualTo(85);
    assertThat(mean(found, "*", "*")).isEqualTo(50);
  }

  @Test
  void whatHappensAtTheEndOfTheWarmUpDoesNotCountYet() {
    RunStatistics run = new RunStatistics(SMALL, 100);
    run.arrive(moment(100, 0, BASIS, START));
    run.start(moment(100, 0, BASIS, CALL), 5);
    run.arrive(moment(100.001, 1, BASIS, START));
    run.start(moment(100.001, 1, BASIS, CALL), 7);
    run.end(moment(150, 0, BASIS, CALL), Outcome.HELPED, null, times(50, 0, 0));
    run.finish(200);
    RunSummary found = run.summary();

    assertThat(count(found, "arrived", "", "*")).isEqualTo(1);
    assertThat(count(found, "inProgress", "start", "*")).isEqualTo(1);
    assertThat(count(found, "inProgress", "end", "*")).isEqualTo(1);
    assertThat(mean(found, "waiting", "", "Bellen")).isEqualTo(7);
    assertThat(mean(found, "leadTime", "", "*")).as("ends in the window").isEqualTo(50);
    assertThat(found.arrived()).isEqualTo(2);
  }

  @Test
  void withoutAWarmUpWhoArrivesAtZeroCounts() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    run.arrive(moment(0, 0, BASIS, START));
    run.finish(10);
    assertThat(count(run.summary(), "arrived", "", "*")).isEqualTo(1);
    assertThat(count(run.summary(), "inProgress", "start", "*")).isZero();
  }

  @Test
  void leavingOutOfPatienceIsLeftAndAbandonedAndAWait() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    run.start(moment(1, 0, BASIS, CALL), 10);
    run.leave(moment(2, 1, BASIS, CALL), DropOffKind.HUNG_UP, true, 50);
    run.leave(moment(3, 2, BASIS, CALL), DropOffKind.CLOSED, false, 0);
    run.cancel(moment(4, 3, BASIS, CALL), 30);
    run.finish(10);
    RunSummary found = run.summary();

    assertThat(count(found, "visits", "", "Bellen")).isEqualTo(4);
    assertThat(count(found, "left", "", "Bellen")).isEqualTo(2);
    assertThat(count(found, "left", "hung-up", "Bellen")).isEqualTo(1);
    assertThat(count(found, "left", "closed", "*")).isEqualTo(1);
    assertThat(count(found, "abandoned", "", "Bellen")).isEqualTo(1);
    assertThat(count(found, RunSummary.JOINED, "", "Bellen")).isEqualTo(3);
    assertThat(mean(found, "waiting", "", "Bellen")).isEqualTo(30);
  }

  @Test
  void selfServiceHasNoWaitingAndNoStaffTime() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    Moment m = moment(1, 0, BASIS, CALL);
    m.pool = -1;
    m.units = 0;
    run.start(m, 0);
    run.complete(m, 40, 0, 0);
    run.finish(10);
    assertThat(run.summary().samples()).doesNotContainKey(cell("waiting", "", "Bellen"));
    assertThat(run.summary().samples()).doesNotContainKey(cell("staffTime", "", "Bellen"));
    assertThat(mean(run.summary(), "handling", "", "Bellen")).isEqualTo(40);
  }

  @Test
  void workThatIsBrokenOffTakesStaffTimeButHasNoHandling() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    Moment two = moment(1, 0, BASIS, CALL);
    two.units = 2;
    run.complete(moment(1, 0, BASIS, CALL), 10, 4, 0);
    run.complete(two, 10, 0, 0);
    run.withdraw(moment(2, 1, BASIS, CALL), 3, 2, 0);
    run.finish(10);
    RunSummary found = run.summary();
    assertThat(mean(found, "handling", "", "Bellen")).isEqualTo(10);
    assertThat(mean(found, "staffTime", "", "Bellen")).isEqualTo((10 + 20 + 3) / 3.0);
    assertThat(mean(found, "paused", "", "Bellen")).isEqualTo(2);
    assertThat(count(found, "staffTime", "", "kcc")).isEqualTo(33);
  }

  @Test
  void otherWorkCountsInStaffTimeOnly() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    Moment m = moment(5, -1, -1, OTHER_WORK);
    run.start(m, 2);
    run.complete(m, 80, 0, 2);
    run.leave(m, DropOffKind.HUNG_UP, true, 9);
    run.finish(10);
    RunSummary found = run.summary();
    assertThat(mean(found, "staffTime", "", "kcc/overig")).isEqualTo(80);
    assertThat(count(found, "staffTime", "", "kcc")).isEqualTo(80);
    assertThat(count(found, "visits", "", "*")).isZero();
    assertThat(found.samples()).doesNotContainKey(cell("waiting", "", "kcc/overig"));
  }

  @Test
  void delaysAreCountedByKindAndTogether() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    run.delay(moment(1, 0, BASIS, WAIT), DelayKind.TRAVEL, 10);
    run.delay(moment(2, 0, BASIS, WAIT), DelayKind.RETRY, 30);
    run.await(moment(3, 0, BASIS, WAIT), 77);
    JourneyTimes times = times(0, 0, 40);
    times.delayByKind[DelayKind.TRAVEL.ordinal()] = 10;
    times.delayByKind[DelayKind.RETRY.ordinal()] = 30;
    run.end(moment(4, 0, BASIS, WAIT), Outcome.HELPED, null, times);
    run.finish(10);
    RunSummary found = run.summary();
    assertThat(mean(found, "delay", "travel", "Wachten")).isEqualTo(10);
    assertThat(mean(found, "delay", "", "Wachten")).isEqualTo(20);
    assertThat(mean(found, "delay", "retry", "*")).isEqualTo(30);
    assertThat(mean(found, "delay", "", "*")).isEqualTo(40);
    assertThat(mean(found, "awaiting", "", "Wachten")).isEqualTo(77);
  }

  @Test
  void dropOffsStandByPlaceAndKind() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    dropOff(run, 1, CALL, DropOffKind.HUNG_UP);
    dropOff(run, 2, CALL, DropOffKind.CLOSED);
    dropOff(run, 3, WAIT, DropOffKind.CLOSED);
    run.finish(10);
    RunSummary found = run.summary();
    assertThat(count(found, "dropOff", "", "*")).isEqualTo(3);
    assertThat(count(found, "dropOff", "closed", "*")).isEqualTo(2);
    assertThat(count(found, "dropOff", "closed", "Bellen")).isEqualTo(1);
    assertThat(count(found, "dropOff", "", "Bellen")).isEqualTo(2);
    assertThat(mean(found, "leadTime", "dropOff", "*")).isEqualTo(9);
    assertThat(found.samples()).doesNotContainKey(cell("leadTime", "", "*"));
  }

  @Test
  void utilisationAndQueueLengthAreAveragesOverTheWindow() {
    RunStatistics run = new RunStatistics(SMALL, 100);
    run.duty(0, KCC, 2);
    run.load(0, KCC, 2, 4);
    run.load(150, KCC, 1, 0);
    run.finish(200);
    RunSummary found = run.summary();
    assertThat(found.averages().get(cell("utilisation", "", "kcc"))).isEqualTo(0.75);
    assertThat(found.averages().get(cell("queueLength", "", "kcc"))).isEqualTo(2);
  }

  @Test
  void channelSwitchesAreCountedFromAndTo() {
    RunStatistics run = new RunStatistics(SMALL, 0);
    Moment m = moment(1, 0, BASIS, CALL);
    m.channel = WEB;
    run.channelSwitch(m, PHONE);
    run.finish(10);
    assertThat(run.summary().switches()[PHONE][WEB]).isEqualTo(1);
  }

  private static void visit(RunStatistics run, int group, int channel, double waited) {
    Moment m = moment(1, 0, group, CALL);
    m.channel = channel;
    run.start(m, waited);
  }

  private static void dropOff(RunStatistics run, double time, int element, DropOffKind kind) {
    run.end(moment(time, 0, BASIS, element), Outcome.DROP_OFF, kind, times(9, 0, 0));
  }

  private static Cell cell(String metric, String kind, String element) {
    return new Cell(metric, kind, element, "*", "*");
  }

  private static double mean(RunSummary found, String metric, String kind, String element) {
    return found.samples().get(cell(metric, kind, element))[Statistic.MEAN.ordinal()];
  }

  private static double mean(RunSummary found, String group, String channel) {
    Cell cell = new Cell("waiting", "", "Bellen", group, channel);
    return found.samples().get(cell)[Statistic.MEAN.ordinal()];
  }

  private static double count(RunSummary found, String metric, String kind, String element) {
    return found.counts().getOrDefault(cell(metric, kind, element), 0.0);
  }
}
