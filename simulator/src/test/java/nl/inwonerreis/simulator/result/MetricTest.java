package nl.inwonerreis.simulator.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void everyMetricHasNamesAndAFormulaInBothLanguages() {
    for (Metric metric : Metric.values()) {
      assertThat(metric.label().nl()).as(metric.id()).isNotBlank();
      assertThat(metric.label().en()).as(metric.id()).isNotBlank();
      assertThat(metric.formula().nl()).as(metric.id()).isNotBlank();
      assertThat(metric.formula().en()).as(metric.id()).isNotBlank();
      assertThat(Metric.find(metric.id())).hasValue(metric);
    }
  }

  @Test
  void idsAndNamesAreUnique() {
    assertThat(Arrays.stream(Metric.values()).map(Metric::id)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Metric.values()).map(m -> m.label().nl())).doesNotHaveDuplicates();
  }

  @Test
  void countsAndSharesArePlainNumbersUnlessTheyAreTotals() {
    assertThat(Metric.IN_PROGRESS.unitOf("count")).isEqualTo("1");
    assertThat(Metric.IN_PROGRESS.unitOf("timeAverage")).isEqualTo("persons");
    assertThat(Metric.OVERTIME.unitOf("count")).isEqualTo("s");
    assertThat(Metric.COST.unitOf("mean")).isEqualTo("EUR");
    assertThat(Metric.LEFT.unitOf("share")).isEqualTo("1");
  }
}
