package nl.inwonerreis.simulator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

  @Test
  void everyCoordinateHasOnePointInEachPart() {
    List<double[]> points = LatinHypercube.points(20, 7, 3);
    for (int i = 0; i < 7; i++) {
      boolean[] seen = new boolean[20];
      for (double[] point : points) {
        int part = (int) (20 * point[i]);
        assertThat(seen[part]).as("part %d of coordinate %d", part, i).isFalse();
        seen[part] = true;
      }
    }
  }

  @Test
  void coordinatesGoTheirOwnWay() {
    List<double[]> points = LatinHypercube.points(20, 2, 3);
    assertThat(points)
        .anySatisfy(p -> assertThat((int) (20 * p[0])).isNotEqualTo((int) (20 * p[1])));
    assertThat(points.get(4)).isEqualTo(LatinHypercube.points(20, 2, 3).get(4));
  }
}
