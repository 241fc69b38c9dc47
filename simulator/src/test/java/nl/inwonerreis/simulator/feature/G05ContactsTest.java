package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A contact is an unbroken chain of served frontstage touchpoints on one channel.
 *
 * <pre>
 * Start ──▶ Bellen (kcc) ──▶ Vakteam (team) ──▶ Eind
 * </pre>
 */
class G05ContactsTest {

  private static final String STAFF = "'staff': {'kcc': {'count': 1}, 'team': {'count': 1}}";

  private static Measured run(String first, String second, String team, String more) {
    return Measured.of(
        "",
        Nodes.START + first + second + Nodes.END,
        "Start>Bellen Bellen>Vakteam Vakteam>Eind",
        """
        %s, 'elements': {'Bellen': {'*': {'staff': 'kcc', 'handling': 'PT5M'}},
                         'Vakteam': {'*': {'staff': '%s', 'handling': 'PT10M' %s}}}
        """
            .formatted(STAFF, team, more));
  }

  @Test
  void visitsInARowAreOneContact() {
    Measured measured =
        run(Touchpoints.task("Bellen", "phone"), Touchpoints.task("Vakteam", "phone+"), "kcc", "");
    assertThat(measured.value("contacts", "", "*", "count")).isEqualTo(1);
    assertThat(measured.value("contacts", "", "*", "share")).isEqualTo(1);
    assertThat(measured.value("contacts", "", "Bellen", "count")).isEqualTo(1);
    assertThat(measured.mean("handovers", "")).as("the same team").isZero();
    assertThat(measured.mean("repeatedStory", "")).isZero();
    assertThat(measured.share("toldOnce")).isEqualTo(1);
    assertThat(measured.share("rightPlace")).isEqualTo(1);
    assertThat(measured.mean("residentTime", "contact")).isCloseTo(15 * 60, within(1e-6));
    assertThat(measured.mean("staffTime", "contact")).isCloseTo(15 * 60, within(1e-6));
  }

  @Test
  void anotherTeamIsAWarmHandoverWhereTheContextIsKept() {
    Measured measured =
        run(Touchpoints.task("Bellen", "phone"), Touchpoints.task("Vakteam", "phone+"), "team", "");
    assertThat(measured.mean("handovers", "warm")).isEqualTo(1);
    assertThat(measured.mean("handovers", "cold")).isZero();
    assertThat(measured.mean("repeatedStory", "")).isZero();
    assertThat(measured.share("rightPlace")).isZero();
    assertThat(measured.mean("staffTime", "handoverWarm")).isCloseTo(10 * 60, within(1e-6));
  }

  @Test
  void anotherTeamIsAColdHandoverWhereTheContextIsLostAndTheStoryIsToldAgain() {
    Measured measured =
        run(Touchpoints.task("Bellen", "phone"), Touchpoints.task("Vakteam", "phone"), "team", "");
    assertThat(measured.mean("handovers", "cold")).isEqualTo(1);
    assertThat(measured.mean("repeatedStory", "")).isEqualTo(1);
    assertThat(measured.share("toldOnce")).isZero();
    assertThat(measured.mean("residentTime", "repeatedStory")).isCloseTo(600, within(1e-6));
    assertThat(measured.mean("experience", "")).isEqualTo(90);
  }

  @Test
  void aDelayBreaksTheContactSoThatNoHandoverIsWarm() {
    Measured measured =
        run(
            Touchpoints.task("Bellen", "phone"),
            Touchpoints.task("Vakteam", "phone+"),
            "team",
            ", 'delay': 'PT1H'");
    assertThat(measured.value("contacts", "", "*", "count")).isEqualTo(2);
    assertThat(measured.mean("handovers", "cold")).isEqualTo(1);
    assertThat(measured.mean("repeatedStory", "")).as("the context was kept").isZero();
    assertThat(measured.mean("experience", "")).as("one contact more").isEqualTo(90);
  }

  @Test
  void anotherChannelIsAnotherContactAndASwitchWithOrWithoutContext() {
    Measured lost = switched("web");
    assertThat(lost.value("contacts", "", "*", "count")).isEqualTo(2);
    assertThat(lost.mean("channelSwitches", "")).isEqualTo(1);
    assertThat(lost.mean("channelSwitches", "lost")).isEqualTo(1);
    assertThat(lost.mean("channelSwitches", "kept")).isZero();
    assertThat(lost.mean("repeatedStory", "")).isEqualTo(1);
    assertThat(lost.mean("residentTime", "switchLost")).isCloseTo(600, within(1e-6));
    assertThat(lost.mean("experience", "")).as("contact, story, switch").isEqualTo(70);
    Measured kept = switched("web+");
    assertThat(kept.mean("channelSwitches", "kept")).isEqualTo(1);
    assertThat(kept.mean("repeatedStory", "")).isZero();
    assertThat(kept.mean("experience", "")).as("one contact more").isEqualTo(90);
  }

  private static Measured switched(String second) {
    return Measured.of(
        "",
        Nodes.START
            + Touchpoints.task("Bellen", "phone")
            + Touchpoints.task("Vakteam", second)
            + Nodes.END,
        "Start>Bellen Bellen>Vakteam Vakteam>Eind",
        """
        %s, 'elements': {'Bellen': {'*': {'staff': 'kcc', 'handling': 'PT5M'}},
                         'Vakteam': {'*': {'handling': 'PT10M'}}},
        'groups': {'basis': {'share': 1, 'channels': {'phone': 0.999, 'web': 0.001}}}
        """
            .formatted(STAFF));
  }

  @Test
  void dataAskedWhileKnownOrBeforeIsAskedAgain() {
    Measured measured =
        Measured.of(
            "<journey:data id='naam' name='Naam' known='BRP'/>"
                + "<journey:data id='plek' name='Plek' known='no'/>",
            Nodes.START
                + Touchpoints.with("Bellen", "", Touchpoints.asks("naam", "plek"), "phone")
                + Touchpoints.with("Vakteam", "", Touchpoints.asks("plek"), "phone+")
                + Nodes.END,
            "Start>Bellen Bellen>Vakteam Vakteam>Eind",
            "'elements': {'Bellen': {'*': {'handling': 'PT5M'}}, 'Vakteam': {'*': {'handling': 'PT2M'}}}");
    assertThat(measured.mean("askedAgain", "")).as("the name, and the place again").isEqualTo(2);
    assertThat(measured.mean("residentTime", "askedAgain")).isCloseTo(210, within(1e-6));
  }

  @Test
  void aChannelFitsWhenItCanWhatTheTouchpointNeeds() {
    String needs = "needs='samenBekijken'";
    Measured measured =
        Measured.of(
            "",
            Nodes.START + Touchpoints.with("Bellen", needs, "", "phone", "counter") + Nodes.END,
            "Start>Bellen Bellen>Eind",
            """
            'residents': 400, 'arrivals': {'interarrival': 'PT1H'},
            'groups': {'basis': {'share': 0.5, 'channels': {'phone': 1}},
                       'zelfredzaam': {'share': 0.5, 'channels': {'counter': 1}}},
            'elements': {'Bellen': {'*': {'handling': 'PT5M'}}}
            """);
    double counter =
        measured.result().metrics().stream()
            .filter(r -> r.metric().equals("arrived") && r.group().equals("zelfredzaam"))
            .findFirst()
            .orElseThrow()
            .value();
    assertThat(measured.share("channelFit")).isCloseTo(counter / 400, within(1e-9));
    assertThat(measured.value("channelFit", "", "Bellen", "count")).isEqualTo(counter);
  }

  @Test
  void normsOnContactsAndHandoversAreMetByResidents() {
    Measured measured =
        Measured.of(
            "<journey:norm id='c' measure='contacts' atMost='1'/>"
                + "<journey:norm id='h' measure='handovers' atMost='0' share='0.9'/>",
            Nodes.START
                + Touchpoints.task("Bellen", "phone")
                + Touchpoints.task("Vakteam", "phone")
                + Nodes.END,
            "Start>Bellen Bellen>Vakteam Vakteam>Eind",
            """
            %s, 'elements': {'Bellen': {'*': {'staff': 'kcc', 'handling': 'PT5M'}},
                             'Vakteam': {'*': {'staff': 'team', 'handling': 'PT10M'}}}
            """
                .formatted(STAFF));
    assertThat(measured.met("c")).isEqualTo(1);
    assertThat(measured.met("h")).isZero();
  }
}
