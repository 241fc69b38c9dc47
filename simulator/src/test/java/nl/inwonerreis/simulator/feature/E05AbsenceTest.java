package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Each person is away for the day by chance; absent people do not close the pool.
 *
 * <pre>
 * Start ──▶ Balie (counter, everybody absent) ──▶ Eind
 * </pre>
 */
class E05AbsenceTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START + Nodes.touchpoint("Balie", "counter") + Nodes.END, "Start>Balie Balie>Eind");

  private static Story run(String staff, String... arrivals) {
    return Story.of(
        BPMN,
        "'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}}, "
            + Nodes.desk(staff + ", 'hours': 'Mo-Fr 09:00-17:00; PH off'", "'handling': 'PT1H'"),
        arrivals);
  }

  @Test
  void theDoorIsOpenThoughNobodyIsThere() {
    Story story = run("'count': 3, 'absence': 1", "10:00");
    assertThat(story.lines("join")).containsExactly("10:00 join Balie counter #1");
    assertThat(story.lines("start", "leave", "end")).isEmpty();
  }

  @Test
  void absenceIsDrawnPerPersonAndDay() {
    Story story = run("'count': 10, 'absence': 0.3", "10:00");
    List<String> days = story.lines("duty").stream().filter(l -> l.contains("09:00")).toList();
    assertThat(days).hasSize(10);
    double mean =
        days.stream().mapToInt(l -> Integer.parseInt(l.split("balie ")[1])).average().orElse(0);
    assertThat(mean).isBetween(5.5, 8.5);
    assertThat(Set.copyOf(days.stream().map(l -> l.split("balie ")[1]).toList()))
        .hasSizeGreaterThan(1);
  }
}
