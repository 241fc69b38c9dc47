package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The lead time is split over who works on it; what nobody works on is waiting.
 *
 * <pre>
 * Inwoner:  Start ──▶ Formulier (10 min) ──▶ Sturen ──▶ Antwoord ──▶ Lezen (20 min) ──▶ Eind
 * Gemeente: Binnen ──▶ Wachtlijst (2 h) ──▶ Behandelen (30 min) ──▶ Antwoorden ──▶ Zaakeind
 * </pre>
 */
class G08LeadTimePartsTest {

  private static final Measured RUN =
      Measured.file(
          Nodes.twoPools(
              Nodes.START
                  + Touchpoints.task("Formulier", "phone")
                  + Nodes.throwMessage("Sturen")
                  + Nodes.catchMessage("Antwoord")
                  + Nodes.task("Lezen")
                  + Nodes.END,
              "Start>Formulier Formulier>Sturen Sturen>Antwoord Antwoord>Lezen Lezen>Eind",
              "<startEvent id='Binnen'><messageEventDefinition/></startEvent>"
                  + "<intermediateCatchEvent id='Lijst'><timerEventDefinition/>"
                  + "</intermediateCatchEvent>"
                  + Nodes.task("Behandelen")
                  + Nodes.throwMessage("Antwoorden")
                  + "<endEvent id='Zaakeind'/>",
              "Binnen>Lijst Lijst>Behandelen Behandelen>Antwoorden Antwoorden>Zaakeind",
              "Sturen>Binnen Antwoorden>Antwoord"),
          """
          'staff': {'team': {'count': 1}},
          'elements': {'Formulier': {'*': {'handling': 'PT10M'}}, 'Lezen': {'*': {'handling': 'PT20M'}},
                       'Lijst': {'*': {'delay': 'PT2H'}},
                       'Behandelen': {'*': {'staff': 'team', 'handling': 'PT30M'}}}
          """);

  @Test
  void everyMomentCountsOnce() {
    assertThat(RUN.mean("leadTimePart", "resident")).isCloseTo(30 * 60, within(1e-6));
    assertThat(RUN.mean("leadTimePart", "municipality")).isCloseTo(30 * 60, within(1e-6));
    assertThat(RUN.mean("leadTimePart", "chain")).isZero();
    assertThat(RUN.mean("leadTimePart", "waiting")).isCloseTo(7_200, within(1e-6));
    assertThat(RUN.mean("leadTime", "")).isCloseTo(10_800, within(1e-6));
  }

  @Test
  void theShareOfWaitingIsOfTheWhole() {
    assertThat(RUN.share("waitingShare")).isCloseTo(2 / 3.0, within(1e-9));
  }
}
