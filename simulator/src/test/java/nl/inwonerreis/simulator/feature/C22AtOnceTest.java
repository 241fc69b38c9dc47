package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Constructs that meet: events at one instant, and what ends or interrupts while an activity is
 * done several times. What must happen was worked out by hand from BPMN 2.0, chapter 13.
 */
class C22AtOnceTest {

  private static final String MANY = "<multiInstanceLoopCharacteristics/>";

  private static String timer(String duration) {
    return Nodes.timerDefinition("timeDuration", duration);
  }

  /** A subprocess with its inside, such as {@code transaction}. */
  private static String subprocess(String kind, String id, String nodes, String flows) {
    return "<%s id='%s'>%s%s</%1$s>".formatted(kind, id, nodes, Bpmn.flows(flows));
  }

  private static String works(String... idsAndTimes) {
    StringBuilder json = new StringBuilder();
    for (String one : idsAndTimes) {
      String[] parts = one.split(" ");
      json.append(json.isEmpty() ? "" : ", ")
          .append("'%s': {'*': {'handling': '%s'}}".formatted(parts[0], parts[1]));
    }
    return json.toString();
  }

  private static Story run(String nodes, String flows, String elements) {
    return Story.of(
        Bpmn.process(Nodes.START + nodes + Nodes.END, flows),
        "'elements': {" + elements + "}",
        "09:00");
  }

  @Test
  void ofTwoInterruptingEventsAtOneInstantTheFirstInTheFileHappens() {
    Story story =
        run(
            Nodes.task("Balie")
                + Nodes.boundary("Een", "Balie", true, timer("PT10M"))
                + Nodes.boundary("Twee", "Balie", true, timer("PT10M"))
                + Nodes.end("Weg", "elsewhere", "")
                + Nodes.end("Anders", "refused", ""),
            "Start>Balie Balie>Eind Een>Weg Twee>Anders",
            works("Balie PT1H"));
    assertThat(story.lines("start", "end"))
        .containsExactly("09:00 start Balie #1", "09:10 start Een #1", "09:10 end elsewhere #1");
  }

  @Test
  void anActivityThatIsCompleteAtThatInstantIsNotInterrupted() {
    Story story =
        run(
            Nodes.task("Balie")
                + Nodes.boundary("Een", "Balie", true, timer("PT10M"))
                + Nodes.end("Weg", "elsewhere", ""),
            "Start>Balie Balie>Eind Een>Weg",
            works("Balie PT10M"));
    assertThat(story.lines("end")).containsExactly("09:10 end helped #1");
  }

  @Test
  void anInterruptingEventSubprocessStopsAllInstancesAndTakesOver() {
    String inside =
        "<startEvent id='S'/><userTask id='Advies'>"
            + MANY
            + "</userTask><endEvent id='E'/>"
            + "<subProcess id='Op' triggeredByEvent='true'><startEvent id='Tijd'>"
            + timer("PT15M")
            + "</startEvent>"
            + Nodes.task("Afsluiten")
            + Bpmn.flows("Tijd>Afsluiten")
            + "</subProcess>";
    Story story =
        run(
            subprocess("subProcess", "Vak", inside, "S>Advies Advies>E") + Nodes.task("Na"),
            "Start>Vak Vak>Na Na>Eind",
            "'Advies': {'*': {'handling': 'PT1H', 'instances': 3}}, "
                + works("Afsluiten PT5M", "Na PT1M"));
    assertThat(story.lines("withdraw")).hasSize(3).allMatch(l -> l.startsWith("09:15"));
    assertThat(story.lines("start", "end"))
        .endsWith(
            "09:15 start Tijd #1",
            "09:15 start Afsluiten #1",
            "09:20 start Na #1",
            "09:21 end helped #1");
  }

  @Test
  void aTerminateEndEndsItsOwnInstanceOnly() {
    String inside =
        "<startEvent id='S'/><parallelGateway id='P'/>"
            + Nodes.task("Kort")
            + Nodes.task("Lang")
            + "<endEvent id='T'><terminateEventDefinition/></endEvent><endEvent id='E'/>";
    Story story =
        run(
            "<subProcess id='Vak'><multiInstanceLoopCharacteristics isSequential='true'/>"
                + inside
                + Bpmn.flows("S>P P>Kort P>Lang Kort>T Lang>E")
                + "</subProcess>"
                + Nodes.task("Na"),
            "Start>Vak Vak>Na Na>Eind",
            "'Vak': {'*': {'instances': 2}}, " + works("Kort PT10M", "Lang PT2H", "Na PT1M"));
    assertThat(story.linesOf("Lang", "start", "withdraw"))
        .containsExactly(
            "09:00 start Lang #1",
            "09:10 withdraw Lang #1",
            "09:10 start Lang #1",
            "09:20 withdraw Lang #1");
    assertThat(story.lines("end")).containsExactly("09:21 end helped #1");
  }

  @Test
  void aTerminateEndOnASideLineEndsTheSubprocessThereAndNoMore() {
    String inside =
        "<startEvent id='S'/><parallelGateway id='P'/>"
            + Nodes.task("Kort")
            + Nodes.task("Lang")
            + "<endEvent id='T'><terminateEventDefinition/></endEvent><endEvent id='E'/>";
    Story story =
        run(
            Nodes.task("Balie")
                + Nodes.boundary("Naast", "Balie", false, timer("PT5M"))
                + subprocess("subProcess", "Vak", inside, "S>P P>Kort P>Lang Kort>T Lang>E")
                + Nodes.task("Na")
                + "<endEvent id='Klaar'/>",
            "Start>Balie Balie>Eind Naast>Vak Vak>Na Na>Klaar",
            works("Balie PT3H", "Kort PT10M", "Lang PT2H", "Na PT1M"));
    assertThat(story.linesOf("Lang", "withdraw")).containsExactly("09:15 withdraw Lang side #1");
    assertThat(story.linesOf("Na", "start")).containsExactly("09:15 start Na side #1");
    assertThat(story.lines("end")).containsExactly("12:00 end helped #1");
  }

  @Test
  void cancellingOneOfSeveralTransactionsGoesOnOnceFromTheCancelEvent() {
    String inside =
        "<startEvent id='S'/>"
            + Nodes.task("Zaal")
            + "<endEvent id='Af'><cancelEventDefinition/></endEvent>";
    Story story =
        run(
            "<transaction id='Boeken'>"
                + MANY
                + inside
                + Bpmn.flows("S>Zaal Zaal>Af")
                + "</transaction>"
                + Nodes.boundary("Afgezegd", "Boeken", true, "<cancelEventDefinition/>")
                + Nodes.task("Spijt")
                + Nodes.end("Weg", "referred", ""),
            "Start>Boeken Boeken>Eind Afgezegd>Spijt Spijt>Weg",
            "'Boeken': {'*': {'instances': 3}}, " + works("Zaal PT10M", "Spijt PT1M"));
    assertThat(story.linesOf("Afgezegd", "start")).containsExactly("09:10 start Afgezegd #1");
    assertThat(story.linesOf("Spijt", "start")).containsExactly("09:10 start Spijt #1");
    assertThat(story.lines("end")).containsExactly("09:11 end referred #1");
  }

  @Test
  void anErrorInOneInstanceStopsAllOfThem() {
    String inside =
        "<startEvent id='S'/>"
            + Nodes.task("Toets")
            + "<endEvent id='Mis'><errorEventDefinition/></endEvent>";
    Story story =
        run(
            "<subProcess id='Vak'>"
                + MANY
                + inside
                + Bpmn.flows("S>Toets Toets>Mis")
                + "</subProcess>"
                + Nodes.boundary("Fout", "Vak", true, "<errorEventDefinition/>")
                + Nodes.end("Weg", "refused", ""),
            "Start>Vak Vak>Eind Fout>Weg",
            """
            'Vak': {'*': {'instances': 3}},
            'Toets': {'*': {'handling': {'trace': {'values': ['PT10M', 'PT10M']}}}}
            """);
    assertThat(story.linesOf("Fout", "start")).containsExactly("09:10 start Fout #1");
    assertThat(story.lines("end")).containsExactly("09:10 end refused #1");
  }

  @Test
  void compensationTakesBackInReverseOrderOfCompletionAndAsOftenAsItWasDone() {
    String nodes =
        "<parallelGateway id='P'/><parallelGateway id='J'/>"
            + Nodes.task("Lang")
            + "<userTask id='Kort'><multiInstanceLoopCharacteristics isSequential='true'>"
            + "<loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>"
            + handler("Lang")
            + handler("Kort")
            + "<intermediateThrowEvent id='Terug'><compensateEventDefinition/>"
            + "</intermediateThrowEvent>";
    Story story =
        run(
            nodes,
            "Start>P P>Lang P>Kort Lang>J Kort>J J>Terug Terug>Eind",
            works("Lang PT1H", "Kort PT10M", "LangAf PT1M", "KortAf PT2M"));
    assertThat(story.lines("start", "end"))
        .endsWith(
            "10:00 start Terug #1",
            "10:00 start LangAf #1",
            "10:01 start KortAf #1",
            "10:03 start KortAf #1",
            "10:05 end helped #1");
  }

  private static String handler(String activity) {
    return Nodes.boundary("Om" + activity, activity, true, "<compensateEventDefinition/>")
        + "<userTask id='%sAf' isForCompensation='true'/>".formatted(activity)
        + "<association id='As%s' sourceRef='Om%1$s' targetRef='%1$sAf'/>".formatted(activity);
  }

  @Test
  void anInclusiveJoinInALoopWaitsForTheTokensOfItsOwnRound() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.gateway("inclusive", "Splits")
                + Nodes.task("A")
                + Nodes.task("B")
                + Nodes.gateway("inclusive", "Samen")
                + Nodes.gateway("exclusive", "Weer")
                + Nodes.END,
            "Start>Splits a:Splits>A b:Splits>B A>Samen B>Samen Samen>Weer terug:Weer>Splits"
                + " Weer>Eind");
    Story story =
        Story.of(
            bpmn,
            "'elements': {%s}, 'flows': {'a': 1, 'b': 1, 'terug': {'byVisit': {'2': 1, '*': 0}}}"
                .formatted(works("A PT10M", "B PT20M")),
            "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start A #1",
            "09:00 start B #1",
            "09:20 start A #1",
            "09:20 start B #1",
            "09:40 start A #1",
            "09:40 start B #1",
            "10:00 end helped #1");
  }

  @Test
  void aSignalThatInterruptsItsOwnThrowerStopsIt() {
    String inside =
        "<startEvent id='S'/><intermediateThrowEvent id='Roep'><signalEventDefinition signalRef='X'/>"
            + "</intermediateThrowEvent>"
            + Nodes.task("Nooit")
            + "<endEvent id='E'/>";
    String bpmn =
        Bpmn.file(
            "<signal id='X'/>",
            Bpmn.processElement(
                "Reis",
                Nodes.START
                    + subprocess("subProcess", "Vak", inside, "S>Roep Roep>Nooit Nooit>E")
                    + Nodes.boundary("Hoor", "Vak", true, "<signalEventDefinition signalRef='X'/>")
                    + Nodes.boundary("Ook", "Vak", false, "<signalEventDefinition signalRef='X'/>")
                    + Nodes.END
                    + Nodes.end("Weg", "elsewhere", ""),
                "Start>Vak Vak>Eind Hoor>Weg Ook>Eind"));
    Story story = Story.of(bpmn, "", "09:00");
    assertThat(story.linesOf("Nooit", "start")).isEmpty();
    assertThat(story.lines("end")).containsExactly("09:00 end elsewhere #1");
  }
}
