package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A run of which values were changed says so. */
class ChangedSituationTest {

  private static final Phrases DUTCH = Phrases.load("nl.inwonerreis.web.report.words", Language.NL);

  private static String told(String... settings) {
    return ChangedSituation.told(
        ChangedSituation.name("Zoals het nu is", List.of(settings)), DUTCH);
  }

  @Test
  void whatWasChangedStandsBehindTheName() {
    assertThat(told("/staff/kcc/count=7"))
        .isEqualTo("Zoals het nu is, met 1 verandering: /staff/kcc/count=7");
    assertThat(told("/staff/kcc/count=7", "/arrivals/perDay=90"))
        .isEqualTo("Zoals het nu is, met 2 veranderingen: /staff/kcc/count=7, /arrivals/perDay=90");
  }

  @Test
  void howLongAndHowOftenIsCalculatedIsNoChange() {
    assertThat(told("/seed=4", "/replications=5", "/duration=P1W", "/warmUp=P1D"))
        .isEqualTo("Zoals het nu is");
  }
}
