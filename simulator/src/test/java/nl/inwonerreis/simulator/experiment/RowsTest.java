package nl.inwonerreis.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.RunSummary;
import nl.inwonerreis.simulator.statistics.Sample;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Cell ENDED = new Cell(RunSummary.ENDED, "", "*", "*", "*");
  private static final Cell CLOSED = new Cell("dropOff", "closed", "Bellen", "*", "*");
  private final RunTable table = new RunTable();

  @Test
  void whatAReplicationDidNotSeeCountsAsZeroAlsoBeforeItWasFirstSeen() {
    add(Map.of(), Map.of(ENDED, 10.0));
    add(Map.of(), Map.of(ENDED, 10.0, CLOSED, 3.0));
    add(Map.of(), Map.of());
    Estimate count = row(CLOSED, "count");
    assertThat(count.value()).isEqualTo(1);
    assertThat(count.n()).isEqualTo(3);
    Estimate share = row(CLOSED, "share");
    assertThat(share.value()).as("nobody ended in the third").isEqualTo(0.15);
    assertThat(share.n()).isEqualTo(2);
    assertThat(row(ENDED.of("helped", ""), "count").value()).isZero();
  }

  @Test
  void basesAreNoRows() {
    add(Map.of(), Map.of(ENDED, 10.0));
    assertThat(rows()).noneMatch(row -> row.metric().startsWith("#"));
  }

  @Test
  void aSampleThatSomeReplicationsLackIsAMeanOverTheOthers() {
    Cell waiting = new Cell("waiting", "", "Bellen", "*", "*");
    add(Map.of(waiting, sample(2, 4)), Map.of());
    add(Map.of(), Map.of());
    add(Map.of(waiting, sample(7)), Map.of());
    assertThat(row(waiting, "mean").value()).isEqualTo(5);
    assertThat(row(waiting, "mean").n()).isEqualTo(2);
    assertThat(row(waiting, "sd").n()).as("one value has no spread").isEqualTo(1);
    assertThat(row(waiting, "sd").ci95Low()).isNaN();
    assertThat(row(waiting, "max").value()).isEqualTo(7);
  }

  @Test
  void abandonedIsAShareOfThoseWhoJoined() {
    Cell joined = new Cell(RunSummary.JOINED, "", "Bellen", "*", "phone");
    add(Map.of(), Map.of(joined, 40.0, joined.of("abandoned", ""), 10.0));
    add(Map.of(), Map.of(joined, 40.0));
    assertThat(row(joined.of("abandoned", ""), "share").value()).isEqualTo(0.125);
  }

  @Test
  void startedAreThoseWhoDidNotEndAsNotStarted() {
    Cell arrived = new Cell("arrived", "", "*", "*", "*");
    add(Map.of(), Map.of(arrived, 20.0, arrived.of("dropOff", "not-started"), 5.0));
    assertThat(row(arrived.of("startedShare", ""), "share").value()).isEqualTo(0.75);
  }

  @Test
  void visitsAreSharedOutOverArrivalsOfTheGroup() {
    Cell visits = new Cell("visits", "", "Bellen", "basis", "phone");
    Cell arrived = new Cell("arrived", "", "*", "basis", "*");
    add(Map.of(), Map.of(visits, 30.0, arrived, 20.0));
    assertThat(row(visits, "share").value()).isEqualTo(1.5);
  }

  @Test
  void whatIsAlwaysZeroIsSilentExceptThePartsOfTheLeadTime() {
    Cell cost = new Cell("cost", "", "Bellen", "*", "*");
    Cell paused = new Cell("paused", "", "Bellen", "*", "*");
    add(Map.of(cost, sample(0, 0), paused, sample(0), paused.everywhere(), sample(0)), Map.of());
    assertThat(rows()).extracting(Estimate::element).containsOnly("*");
    add(Map.of(cost, sample(0, 8)), Map.of());
    assertThat(row(cost, "mean").value()).as("zeros count once it is not").isEqualTo(2);
  }

  @Test
  void rowsAreSorted() {
    add(Map.of(new Cell("waiting", "", "B", "*", "*"), sample(1)), Map.of(ENDED, 1.0, CLOSED, 1.0));
    assertThat(rows()).isSortedAccordingTo(Estimate.ORDER).isNotEmpty();
  }

  private void add(Map<Cell, double[]> samples, Map<Cell, Double> counts) {
    table.add(samples, counts, Map.of());
  }

  private List<Estimate> rows() {
    return new Rows(table).make();
  }

  private Estimate row(Cell cell, String statistic) {
    return rows().stream()
        .filter(row -> row.metric().equals(cell.metric()) && row.kind().equals(cell.kind()))
        .filter(row -> row.element().equals(cell.element()) && row.group().equals(cell.group()))
        .filter(row -> row.statistic().equals(statistic))
        .findFirst()
        .orElseThrow();
  }

  private static double[] sample(double... values) {
    Sample sample = new Sample();
    for (double value : values) {
      sample.add(value);
    }
    return sample.summary();
  }
}
