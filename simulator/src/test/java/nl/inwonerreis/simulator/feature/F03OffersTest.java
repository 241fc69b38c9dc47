package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A channel can be closed for all or for some, and an offer can be for some groups only.
 *
 * <pre>
 * Start ──▶ Melden (phone, web for basis only) ──▶ Eind
 * </pre>
 */
class F03OffersTest {

  private static Story run(String offers, String ofWeb, String more, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START + "<userTask id='Melden'>" + offers + "</userTask>" + Nodes.END,
            "Start>Melden Melden>Eind"),
        """
        'groups': {'basis': {'share': 0.5, 'channels': {'phone': 0.01, 'web': 0.99}},
                   'expert': {'share': 0.5, 'channels': {'phone': 0.01, 'web': 0.99}}},
        'elements': {'Melden': {'*': {'handling': 'PT5M'}%s}}%s
        """
            .formatted(ofWeb, more),
        arrivals);
  }

  @Test
  void anOfferForAGroupIsForThatGroupOnly() {
    Story story =
        run(Nodes.offers("phone", "web/basis"), "", "", "09:00 - expert", "09:00 web basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Melden phone #1", "09:00 start Melden #2");
  }

  @Test
  void offeredFalseClosesAChannelInTheWholeJourney() {
    Story story =
        run(Nodes.offers("phone", "web"), "", ", 'channels': {'web': {'offered': false}}", "09:00");
    assertThat(story.lines("start")).containsExactly("09:00 start Melden phone #1");
  }

  @Test
  void offeredFalseAtAnElementClosesItThereAndMayDifferByGroup() {
    Story story =
        run(
            Nodes.offers("phone", "web"),
            ", 'web': {'handling': 'PT5M', 'offered': {'byGroup': {'expert': false, '*':"
                + " true}}}",
            "",
            "09:00 - expert",
            "09:00 web basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Melden phone #1", "09:00 start Melden #2");
  }
}
