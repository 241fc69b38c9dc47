package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A resident chooses a channel at the first touchpoint, keeps it where it is offered, and else
 * switches.
 *
 * <pre>
 * Start ──▶ Melden (phone, web) ──▶ Afhalen (counter, web) ──▶ Eind
 * </pre>
 */
class F01ChannelChoiceTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.touchpoint("Melden", "phone", "web")
              + Nodes.touchpoint("Afhalen", "counter", "web")
              + Nodes.END,
          "Start>Melden Melden>Afhalen Afhalen>Eind");

  private static String numbers(String mix) {
    return """
    'groups': {'basis': {'share': 1, 'channels': {%s}}},
    'elements': {'Melden': {'*': {'handling': 'PT5M'}}, 'Afhalen': {'*': {'handling': 'PT5M'}}}
    """
        .formatted(mix);
  }

  private static Story many(String mix) {
    return Story.run(
        BPMN, "'residents': 2000, 'arrivals': {'interarrival': 'PT1H'}, " + numbers(mix));
  }

  @Test
  void theMixIsRestrictedToWhatIsOfferedAndRenormalised() {
    // phone 0.2 and web 0.2 of 1.0; e-mail is not offered
    Story story = many("'phone': 0.2, 'web': 0.2, 'email': 0.6");
    long phone = story.linesOf("Melden", "start").stream().filter(l -> l.contains("phone")).count();
    assertThat(phone / 2000.0).isCloseTo(0.5, within(0.045));
  }

  @Test
  void theChannelIsKeptWhereItIsOffered() {
    Story story = many("'phone': 0.5, 'web': 0.5");
    long web = story.linesOf("Melden", "start").stream().filter(l -> !l.contains("phone")).count();
    assertThat(story.lines("switch")).hasSize(2000 - (int) web);
  }

  @Test
  void whereItIsNotOfferedAnotherIsDrawnAndTheSwitchIsCounted() {
    Story story = Story.of(BPMN, numbers("'phone': 0.5, 'counter': 0.5"), "09:00");
    assertThat(story.lines("start", "switch"))
        .containsExactly(
            "09:00 start Melden phone #1",
            "09:05 switch Afhalen counter from phone #1",
            "09:05 start Afhalen counter #1");
    assertThat(story.timesOf(1).channelSwitches).isEqualTo(1);
  }

  @Test
  void theChannelOfAGivenArrivalIsKept() {
    Story story = Story.of(BPMN, numbers("'web': 1"), "09:00 phone");
    assertThat(story.linesOf("Melden", "start")).containsExactly("09:00 start Melden phone #1");
  }

  @Test
  void withoutOffersInTheJourneyTheGivenChannelIsKeptToo() {
    Story story =
        Story.of(
            Nodes.ONE_TASK, "'elements': {'Balie': {'*': {'handling': 'PT5M'}}}", "09:00 phone");
    assertThat(story.lines("start", "switch")).containsExactly("09:00 start Balie phone #1");
  }

  @Test
  void theNumbersAreThoseOfTheChannel() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            """
            'elements': {'Balie': {'phone': {'handling': 'PT5M'}, '*': {'handling': 'PT20M'}}}
            """,
            "09:00 phone",
            "09:00 web");
    assertThat(story.lines("end")).containsExactly("09:05 end helped #1", "09:20 end helped #2");
  }
}
