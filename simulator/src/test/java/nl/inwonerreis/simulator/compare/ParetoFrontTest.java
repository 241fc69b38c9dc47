package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.compare.ParetoFront.Point;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {

  @Test
  void whatCostsMoreAndIsWorthLessIsDominated() {
    List<Point> points =
        List.of(new Point(16, 15), new Point(12, 40), new Point(10, 38), new Point(15, 17));
    assertThat(ParetoFront.dominated(points)).containsExactly(true, false, false, true);
  }

  @Test
  void twinsDoNotDominateEachOther() {
    List<Point> twins = List.of(new Point(1, 1), new Point(1, 1));
    assertThat(ParetoFront.dominated(twins)).containsExactly(false, false);
  }

  @Test
  void lessCostForTheSameWorthDominates() {
    assertThat(ParetoFront.dominated(List.of(new Point(2, 1), new Point(1, 1))))
        .containsExactly(true, false);
  }
}
