package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A side line on which the resident asks how it stands is a status call: it counts as a contact.
 *
 * <pre>
 * Start ──▶ Melden ──▶ Wachten ──▶ Eind
 *                        └─(after a day)─▶ Navragen ──▶ Klaar
 * </pre>
 */
class G07StatusCallTest {

  private static final Measured RUN =
      Measured.of(
          "",
          Nodes.START
              + Touchpoints.task("Melden", "phone")
              + "<userTask id='Wachten'/>"
              + Nodes.boundary("Bel", "Wachten", false, "<timerEventDefinition/>")
              + Touchpoints.with("Navragen", "initiative='resident'", "", "phone")
              + "<endEvent id='Klaar'/>"
              + Nodes.END,
          "Start>Melden Melden>Wachten Wachten>Eind Bel>Navragen Navragen>Klaar",
          """
          'staff': {'kcc': {'count': 1}},
          'elements': {'Melden': {'*': {'staff': 'kcc', 'handling': 'PT5M'}},
                       'Wachten': {'*': {'handling': 'P3D'}}, 'Bel': {'*': {'delay': 'P1D'}},
                       'Navragen': {'*': {'staff': 'kcc', 'handling': 'PT4M'}}}
          """);

  @Test
  void itIsAContactOfItsOwnKind() {
    assertThat(RUN.value("contacts", "", "*", "count")).isEqualTo(2);
    assertThat(RUN.value("contacts", "status", "*", "count")).isEqualTo(1);
    assertThat(RUN.mean("contacts", "")).isEqualTo(2);
  }

  @Test
  void itTakesTimeOnBothSides() {
    assertThat(RUN.mean("residentTime", "status")).isCloseTo(240, within(1e-6));
    assertThat(RUN.mean("staffTime", "status")).isCloseTo(240, within(1e-6));
    assertThat(RUN.mean("residentTime", "contact")).isCloseTo(270, within(1e-6));
  }
}
