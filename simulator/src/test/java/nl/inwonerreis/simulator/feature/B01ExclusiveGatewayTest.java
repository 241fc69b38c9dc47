package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An exclusive gateway sends each resident one way, by shares that sum to 1.
 *
 * <pre>
 * Start ──▶ ◇ Keuze ──Ja──▶ A ──▶ Eind
 *                   ──Nee─▶ B ──▶ Eind
 *                   ──Op──▶ C ──▶ Eind
 * </pre>
 */
class B01ExclusiveGatewayTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + "<exclusiveGateway id='Keuze' default='Op'/>"
              + Nodes.task("A")
              + Nodes.task("B")
              + Nodes.task("C")
              + Nodes.END,
          "Start>Keuze Ja:Keuze>A Nee:Keuze>B Op:Keuze>C A>Eind B>Eind C>Eind");

  private static List<Integer> chosen(String flows) {
    Story story =
        Story.run(
            BPMN,
            "'residents': 3000, 'arrivals': {'interarrival': 'PT1H'}, 'flows': {%s}"
                .formatted(flows));
    return List.of(
        story.linesOf("A", "start").size(),
        story.linesOf("B", "start").size(),
        story.linesOf("C", "start").size());
  }

  @Test
  void residentsChooseByShare() {
    List<Integer> chosen = chosen("'Ja': 0.5, 'Nee': 0.3, 'Op': 0.2");
    assertThat(chosen.get(0)).isBetween(1400, 1600);
    assertThat(chosen.get(1)).isBetween(810, 990);
    assertThat(chosen.stream().mapToInt(i -> i).sum()).isEqualTo(3000);
  }

  @Test
  void oneUnlistedFlowTakesTheRest() {
    List<Integer> chosen = chosen("'Ja': 0, 'Op': 0.25");
    assertThat(chosen.get(0)).isZero();
    assertThat(chosen.get(1)).isBetween(2150, 2350);
  }

  @Test
  void elseTheDefaultFlowTakesTheRest() {
    assertThat(chosen("'Ja': 0")).containsExactly(0, 0, 3000);
  }

  @Test
  void withNothingGivenSharesAreEqualAndNamed() {
    assertThat(chosen("").get(2)).isBetween(900, 1100);
    assertThat(Story.compile(BPMN, "").defaults())
        .anyMatch(d -> d.name().equals("flows") && "Keuze".equals(d.element()));
  }

  @Test
  void sharesThatDoNotSumTo1AreRefused() {
    assertThat(Story.refusals(BPMN, "'flows': {'Ja': 0.5, 'Nee': 0.3, 'Op': 0.3}"))
        .containsExactly("shares-sum Keuze");
  }

  @Test
  void twoUnlistedFlowsWithoutADefaultAreRefused() {
    String bpmn = BPMN.replace(" default='Op'", "");
    assertThat(Story.refusals(bpmn, "'flows': {'Ja': 0.5}")).contains("share-missing Keuze");
  }
}
