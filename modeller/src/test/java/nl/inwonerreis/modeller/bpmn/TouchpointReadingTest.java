package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.definitions;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.finding;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.node;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.read;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.readProcess;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Ending;
import nl.inwonerreis.modeller.journey.Feeling;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Note;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code journey:touchpoint}, {@code journey:end} and {@code journey:party}. */
final class TouchpointReadingTest {

  private static final Touchpoint EMPTY =
      new Touchpoint(
          null, null, null, false, null, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

  private static BpmnReading task(String touchpoint) {
    return readProcess(
        "<task id=\"T\"><extensionElements>\n" + touchpoint + "</extensionElements></task>");
  }

  private static BpmnReading end(String attributes) {
    return readProcess(
        "<endEvent id=\"E\"><extensionElements>\n<j:end "
            + attributes
            + "/></extensionElements></endEvent>");
  }

  @Test
  void theWholeTouchpointIsRead() {
    BpmnReading reading =
        task(
            """
            <j:touchpoint stage="melden" layer="frontstage" initiative="resident"
                momentOfTruth="true" owner="KCC" needs="samenBekijken sign">
              <j:offer channel="phone" context="kept" groups="basis expert"/>
              <j:offer channel="web" text="texts/formulier.md"/>
              <j:asks data="locatie"/><j:gives data="zaaknummer"/>
              <j:promise within="P3D" clock="workingDays" to="Terug"/>
              <j:barrier kind="language"/>
              <j:note kind="pain" source="workshop" date="2026-05-11" count="4">Kaart
                 werkt niet</j:note>
              <j:feeling score="-1.5" source="research" n="15"/>
            </j:touchpoint>
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(node(reading, "T").touchpoint())
        .isEqualTo(
            new Touchpoint(
                "melden",
                Layer.FRONTSTAGE,
                "resident",
                true,
                "KCC",
                List.of("samenBekijken", "sign"),
                List.of(
                    new Offer("phone", List.of("basis", "expert"), true, null),
                    new Offer("web", List.of(), false, "texts/formulier.md")),
                List.of("locatie"),
                List.of("zaaknummer"),
                List.of(new Promise("P3D", "workingDays", null, "Terug")),
                List.of("language"),
                List.of(new Note("pain", "workshop", "2026-05-11", 4, "Kaart werkt niet")),
                List.of(new Feeling(-1.5, "research", 15))));
  }

  @Test
  void anEmptyTouchpointIsATouchpoint() {
    assertThat(node(task("<j:touchpoint/>"), "T").touchpoint()).isEqualTo(EMPTY);
  }

  @Test
  void withoutExtensionThereIsNoTouchpoint() {
    assertThat(node(readProcess("<task id=\"T\"/>"), "T").touchpoint()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<j:touchpoint layer=\"frontstag\"/>",
        "<j:touchpoint initiative=\"citizen\"/>",
        "<j:touchpoint momentOfTruth=\"yes\"/>",
        "<j:touchpoint needs=\"samenbekijken\"/>",
        "<j:touchpoint><j:promise within=\"3 dagen\"/></j:touchpoint>",
        "<j:touchpoint><j:barrier kind=\"taal\"/></j:touchpoint>",
        "<j:touchpoint><j:note kind=\"remark\"/></j:touchpoint>",
        "<j:touchpoint><j:feeling score=\"3\"/></j:touchpoint>",
        "<j:touchpoint><j:feeling score=\"good\"/></j:touchpoint>"
      })
  void aWrongValueIsAnErrorWithElementLineValueAndRemedy(String touchpoint) {
    BpmnReading reading = task(touchpoint);
    assertThat(rules(reading)).containsExactly("invalid-value");
    Finding found = reading.findings().get(0);
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.element()).isEqualTo("T");
    assertThat(found.line()).isEqualTo(4);
    assertThat(found.message().nl()).contains("=\"");
    assertThat(found.remedy().nl()).contains("Geldig is");
    assertThat(node(reading, "T").touchpoint()).isEqualTo(EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<j:offer channel=\"web\" context=\"keep\"/>",
        "<j:note kind=\"pain\" date=\"11-05-2026\"/>",
        "<j:note kind=\"pain\" date=\"2026-02-30\"/>",
        "<j:note kind=\"pain\" count=\"-4\"/>",
        "<j:note kind=\"pain\" count=\"4.5\"/>",
        "<j:note kind=\"pain\" source=\"guess\"/>",
        "<j:feeling score=\"1\" n=\"many\"/>",
        "<j:promise within=\"P3D\" clock=\"werkdagen\"/>"
      })
  void aWrongOptionalValueIsAnErrorAndTheRestIsRead(String inside) {
    BpmnReading reading = task("<j:touchpoint>" + inside + "</j:touchpoint>");
    assertThat(rules(reading)).containsExactly("invalid-value");
    assertThat(node(reading, "T").touchpoint()).isNotEqualTo(EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"offer", "asks", "gives", "promise", "barrier", "note", "feeling"})
  void whatLacksItsAttributeIsAnErrorAndLeftOut(String name) {
    BpmnReading reading = task("<j:touchpoint><j:" + name + "/></j:touchpoint>");
    assertThat(rules(reading)).containsExactly("missing-attribute");
    assertThat(node(reading, "T").touchpoint()).isEqualTo(EMPTY);
  }

  @Test
  void unknownNamesAreWarningsWithTheNearestKnownName() {
    BpmnReading reading =
        task("<j:touchpoint stag=\"x\"><j:ofer channel=\"web\"/></j:touchpoint><j:touchpint/>");
    assertThat(reading.findings())
        .allMatch(f -> f.rule().equals("unknown-extension") && f.severity() == Severity.WARNING)
        .extracting(f -> f.remedy().en())
        .containsExactlyInAnyOrder(
            "Maybe 'stage' was meant.",
            "Maybe 'offer' was meant.",
            "Maybe 'touchpoint' was meant.");
  }

  @Test
  void aSecondTouchpointIsAWarning() {
    assertThat(rules(task("<j:touchpoint/><j:touchpoint/>"))).containsExactly("second-touchpoint");
  }

  @Test
  void extensionsInTheWrongPlaceAreWarnings() {
    assertThat(rules(task("<j:journey/>"))).containsExactly("misplaced-extension");
    assertThat(rules(task("<j:end/>"))).containsExactly("misplaced-extension");
    assertThat(rules(task("<j:party is=\"chain\"/>"))).containsExactly("misplaced-extension");
    assertThat(rules(readProcess("<task id=\"T\"><j:touchpoint/></task>")))
        .contains("misplaced-extension");
    assertThat(rules(readProcess("<task id=\"T\" j:stage=\"x\"/>"))).contains("unknown-extension");
    String gateway =
        "<parallelGateway id=\"G\"><extensionElements><j:touchpoint/></extensionElements>"
            + "</parallelGateway>";
    assertThat(rules(readProcess(gateway))).containsExactly("misplaced-extension");
  }

  @Test
  void anEndIsHelpedUnlessItSaysOtherwise() {
    assertThat(((EndEvent) node(end(""), "E")).ending())
        .isEqualTo(new Ending(Outcome.HELPED, null));
    assertThat(((EndEvent) node(readProcess("<endEvent id=\"E\"/>"), "E")).ending()).isNull();
  }

  @ParameterizedTest
  @EnumSource(DropOffKind.class)
  void everyKindOfDropOffIsRead(DropOffKind kind) {
    BpmnReading reading = end("outcome=\"dropOff\" kind=\"" + kind.id() + "\"");
    assertThat(((EndEvent) node(reading, "E")).ending())
        .isEqualTo(new Ending(Outcome.DROP_OFF, kind));
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"helped", "refused", "referred", "elsewhere"})
  void everyOtherOutcomeIsRead(String outcome) {
    Ending ending = ((EndEvent) node(end("outcome=\"" + outcome + "\""), "E")).ending();
    assertThat(ending).isNotNull();
    assertThat(ending.outcome().id()).isEqualTo(outcome);
  }

  @Test
  void outcomeAndKindMustFitEachOther() {
    assertThat(rules(end("outcome=\"dropOff\""))).containsExactly("drop-off-without-kind");
    assertThat(rules(end("outcome=\"refused\" kind=\"closed\""))).containsExactly("unused-kind");
    Finding wrong = finding(end("outcome=\"dropoff\""), "invalid-value");
    assertThat(wrong.remedy().en()).contains("'dropOff'");
  }

  @Test
  void aWrongPartyIsAnError() {
    BpmnReading reading =
        read(
            definitions(
                """
                <collaboration id="C"><participant id="A"><extensionElements>
                <j:party is="gemeente"/></extensionElements></participant></collaboration>
                <process id="P"/>
                """));
    Finding found = finding(reading, "invalid-value");
    assertThat(found.element()).isEqualTo("A");
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.remedy().nl()).contains("municipality");
  }
}
