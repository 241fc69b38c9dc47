package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.Replication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journeys that cannot go on are named, and do not keep the run going. */
class StuckTest {

  private static final String SCENARIO =
      """
      {'format': 1, 'start': '2026-01-05', 'residents': 20, 'seed': 1, 'warmUp': 'P0D',
       'arrivals': {'perHour': 10},
       'groups': {'basis': {'share': 1, 'channels': {'web': 1}}}%s}
      """;

  @Test
  void aTokenThatWaitsForOneThatNeverComesIsStuck() {
    TestRun run =
        TestRun.of(
            Bpmn.process(
                """
                <startEvent id="Start"/><exclusiveGateway id="Keuze"/><task id="Links"/>
                <task id="Rechts"/><parallelGateway id="Samen"/><endEvent id="Eind"/>
                """,
                """
                Start>Keuze Naar:Keuze>Links Keuze>Rechts Links>Samen Rechts>Samen Samen>Eind
                """),
            SCENARIO.formatted(", 'flows': {'Naar': 0.5}"));
    EventLog log = new EventLog();
    Replication.Facts facts = run.observe(0, log);
    ResidentLaws residents = new ResidentLaws(log);
    assertThat(residents.broken).isEmpty();
    assertThat(residents.residents).hasSize(20);
    assertThat(residents.residents.values()).noneMatch(r -> r.ended >= 0);
    int join = run.plan().shape().elements().indexOf("Samen");
    for (int e = 0; e < facts.stuck().length; e++) {
      assertThat(facts.stuck()[e]).isEqualTo(e == join ? 20 : 0);
    }
  }

  @Test
  void aRunWithOtherWorkStopsWhenAllThatAreLeftAreStuck() {
    TestRun run =
        TestRun.of(
            Bpmn.process(
                """
                <startEvent id="Start"/><exclusiveGateway id="Keuze"/><task id="Links"/>
                <task id="Rechts"/><parallelGateway id="Samen"/><endEvent id="Eind"/>
                """,
                """
                Start>Keuze Naar:Keuze>Links Keuze>Rechts Links>Samen Rechts>Samen Samen>Eind
                """),
            SCENARIO.formatted(
                """
                , 'flows': {'Naar': 0.5},
                'staff': {'kcc': {'count': 1, 'otherWork': {'overig':
                  {'arrivals': {'perHour': 1}, 'handling': 'PT5M'}}}}
                """));
    Replication.Facts facts = run.observe(0, new EventLog());
    assertThat(facts.stopped()).isFalse();
    assertThat(facts.stuck()[run.plan().shape().elements().indexOf("Samen")]).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<serviceTask id=\"Draai\"/>", "<exclusiveGateway id=\"Draai\"/>"})
  void aLoopWithoutTimeIsAnErrorThatNamesIt(String node) {
    TestRun run =
        TestRun.of(
            Bpmn.process(
                "<startEvent id=\"Start\"/>"
                    + node
                    + "<exclusiveGateway id=\"Nogmaals\"/><endEvent id=\"Eind\"/>",
                "Start>Draai Draai>Nogmaals Terug:Nogmaals>Draai Nogmaals>Eind"),
            SCENARIO.formatted(", 'flows': {'Terug': 1}"));
    assertThatExceptionOfType(EndlessLoopException.class)
        .isThrownBy(() -> run.observe(0, new EventLog()))
        .satisfies(e -> assertThat(e.element()).isIn("Draai", "Nogmaals"))
        .withMessageContaining("10,000");
  }

  @Test
  void aRetryWithoutTimeIsSuchALoopToo() {
    TestRun run =
        TestRun.of(
            Bpmn.process(
                "<startEvent id=\"Start\"/><task id=\"Formulier\"/><endEvent id=\"Eind\"/>",
                "Start>Formulier Formulier>Eind"),
            SCENARIO.formatted(
                ", 'elements': {'Formulier': {'*': {'handling': 'PT1M', 'dropOff': 1,"
                    + " 'afterDropOff': {'retry': 1}}}}"));
    assertThatExceptionOfType(EndlessLoopException.class)
        .isThrownBy(() -> run.observe(0, new EventLog()))
        .satisfies(e -> assertThat(e.element()).isEqualTo("Formulier"));
  }

  @Test
  void anAppointmentForWhichTheDoorNeverOpensIsTooLate() {
    TestRun run =
        TestRun.of(
            SingleQueueTest.QUEUE,
            SCENARIO
                .replace("'web'", "'phone'")
                .formatted(
                    """
                    , 'staff': {'kcc': {'count': 1, 'hours': 'Mo-Fr 09:00-17:00'}},
                    'elements': {'Balie': {'*': {'staff': 'kcc', 'hours': 'Mo-Fr 18:00-20:00',
                      'handling': 'PT5M', 'appointment': {'lead': 'PT1H'}}}}
                    """));
    EventLog log = new EventLog();
    run.observe(0, log);
    ResidentLaws residents = new ResidentLaws(log);
    assertThat(residents.residents.values())
        .hasSize(20)
        .allMatch(r -> r.kind == DropOffKind.APPOINTMENT_TOO_LATE);
  }
}
