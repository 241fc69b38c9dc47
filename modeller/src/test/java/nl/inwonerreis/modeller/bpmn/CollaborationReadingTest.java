package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.definitions;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.finding;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.journeyOf;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.processOf;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.read;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.readProcess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;

final class CollaborationReadingTest {

  private static final String PARTY = "<extensionElements><j:party is=\"%s\"/></extensionElements>";

  private static final String TWO_POOLS =
      """
      <collaboration id="C">
        <participant id="A" name="Gemeente" processRef="P"/>
        <participant id="B" name="Inwoner" processRef="tns:Q">%s</participant>
        <participant id="X" name="Bank"/>
        <messageFlow id="M" name="brief" sourceRef="T" targetRef="X"/>
      </collaboration>
      <process id="P" name="Zaak"><task id="T"/></process><process id="Q" name="Reis"/>
      """;

  @Test
  void poolsBlackBoxesAndMessageFlowsAreRead() {
    Journey journey = journeyOf(read(definitions(TWO_POOLS.formatted(PARTY.formatted("chain")))));
    assertThat(journey.pools())
        .containsExactly(
            new Pool("A", "Gemeente", "P", null),
            new Pool("B", "Inwoner", "Q", Party.CHAIN),
            new Pool("X", "Bank", null, null));
    assertThat(journey.messageFlows()).containsExactly(new MessageFlow("M", "brief", "T", "X"));
    assertThat(journey.findPoolOf("Q")).map(Pool::id).contains("B");
  }

  @Test
  void theResidentsProcessIsTheOnlyOne() {
    assertThat(journeyOf(readProcess("")).residentProcess()).isEqualTo("P");
  }

  @Test
  void theResidentsProcessIsThatOfThePoolOfTheResident() {
    Journey journey =
        journeyOf(read(definitions(TWO_POOLS.formatted(PARTY.formatted("resident")))));
    assertThat(journey.residentProcess()).isEqualTo("Q");
    assertThat(journey.name()).isEqualTo("Reis");
  }

  @Test
  void theResidentsProcessIsTheOneWithTheCardEvenAgainstTheParty() {
    String card = "<extensionElements><j:journey/></extensionElements>";
    String xml = TWO_POOLS.replace("<task id=\"T\"/>", card + "<task id=\"T\"/>");
    Journey journey = journeyOf(read(definitions(xml.formatted(PARTY.formatted("resident")))));
    assertThat(journey.residentProcess()).isEqualTo("P");
  }

  @Test
  void withoutASignTheResidentsProcessIsUnknown() {
    Journey journey = journeyOf(read(definitions(TWO_POOLS.formatted(""))));
    assertThat(journey.residentProcess()).isNull();
    assertThat(journey.name()).isEqualTo("Zaak");
  }

  @Test
  void theJourneyIsNamedByItsIdWhereTheProcessHasNoName() {
    assertThat(journeyOf(readProcess("")).name()).isEqualTo("P");
  }

  @Test
  void aPoolOfAMissingProcessIsABlackBoxWithAWarning() {
    BpmnReading reading =
        read(
            definitions(
                "<collaboration id=\"C\"><participant id=\"A\" processRef=\"Gone\"/>"
                    + "</collaboration><process id=\"P\"/>"));
    assertThat(journeyOf(reading).pools()).containsExactly(new Pool("A", "", null, null));
    assertThat(finding(reading, "unknown-process").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aMessageFlowWithoutEndsIsAnErrorAndLeftOut() {
    BpmnReading reading =
        read(
            definitions(
                "<collaboration id=\"C\"><participant id=\"A\"/>"
                    + "<messageFlow id=\"M\" sourceRef=\"A\" targetRef=\"Gone\"/>"
                    + "</collaboration><process id=\"P\"/>"));
    assertThat(journeyOf(reading).messageFlows()).isEmpty();
    assertThat(finding(reading, "dangling-message-flow").message().nl()).contains("'Gone'");
  }

  @Test
  void lanesAreReadFlatWithTheirParent() {
    BpmnReading reading =
        readProcess(
            """
            <laneSet><lane id="L" name="KCC"><extensionElements><j:party is="municipality"/>\
            </extensionElements><flowNodeRef> T </flowNodeRef><flowNodeRef>Gone</flowNodeRef>
              <childLaneSet><lane id="K"/></childLaneSet></lane></laneSet><task id="T"/>
            """);
    assertThat(processOf(reading).lanes())
        .containsExactly(
            new Lane("L", "KCC", Party.MUNICIPALITY, null, List.of("T")),
            new Lane("K", "", null, "L", List.of()));
    assertThat(finding(reading, "unknown-lane-node").message().en()).contains("'Gone'");
  }

  @Test
  void aFileWithoutProcessIsRefusedWithWhatIsThere() {
    BpmnReading reading =
        read(definitions("<choreography id=\"H\"><startEvent id=\"S\"/></choreography>"));
    Finding found = finding(reading, "no-process");
    assertThat(reading.journey()).isNull();
    assertThat(reading.document()).isNull();
    assertThat(found.element()).isEqualTo("H");
    assertThat(found.line()).isEqualTo(2);
  }

  @Test
  void aChoreographyBesideAProcessIsAnErrorAndAConversationAWarning() {
    BpmnReading reading =
        read(
            definitions(
                "<collaboration id=\"C\"><conversation id=\"V\"/></collaboration>"
                    + "<process id=\"P\"/><choreography id=\"H\"/>"));
    assertThat(reading.findings())
        .filteredOn(f -> f.rule().equals("unknown-element"))
        .extracting(Finding::element, Finding::severity)
        .containsExactly(tuple("H", Severity.ERROR), tuple("V", Severity.WARNING));
  }

  @Test
  void whatTheSchemaSaysIsAWarningWithElementAndLine() {
    BpmnReading reading = readProcess("<task id=\"T\" colour=\"red\"/>");
    Finding found = finding(reading, "schema");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.element()).isEqualTo("T");
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.message().nl()).contains("colour");
  }

  @Test
  void manyWarningsOfTheSchemaAreCounted() {
    BpmnReading many = readProcess("<task colour=\"red\"/>".repeat(60));
    assertThat(many.findings()).filteredOn(f -> f.rule().equals("schema")).hasSize(51);
    assertThat(many.findings()).anyMatch(f -> f.message().en().contains("10 more"));
  }
}
