package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.finding;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.journeyOf;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.readProcess;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code journey:journey} with its stages, groups, data and norms. */
final class CardReadingTest {

  private static BpmnReading card(String inside) {
    return readProcess(
        "<extensionElements><j:journey>\n" + inside + "\n</j:journey></extensionElements>");
  }

  private static Norm norm(String attributes) {
    return journeyOf(card("<j:norm id=\"n\" " + attributes + "/>")).card().norms().get(0);
  }

  @Test
  void aFileWithoutCardHasAnEmptyOne() {
    assertThat(journeyOf(readProcess("")).card()).isEqualTo(JourneyCard.EMPTY);
  }

  @Test
  void theWholeCardIsRead() {
    BpmnReading reading =
        readProcess(
            """
            <extensionElements><j:journey question="Wat?" trigger="Afval" status="planned" owner="BO">
              <j:stage id="a" name="Melden"/><j:stage id="b"/>
              <j:group ref="basis"/><j:group ref="expert"/>
              <j:data id="bsn" name="BSN" known="BRP"/><j:data id="foto"/>
              <j:norm id="n" name="Tijdig" measure="leadTime" from="A" to="B" within="P10D"
                clock="openingHours" hours="kcc" share="0.8" pausedDuring="C D, E"
                extension="P6W" extendedBy="F" groups="basis" basis="legal" source="Awb 4:13"/>
            </j:journey></extensionElements>
            """);
    assertThat(reading.findings()).isEmpty();
    JourneyCard card = journeyOf(reading).card();
    assertThat(List.of(card.question(), card.trigger(), card.status(), card.owner()))
        .containsExactly("Wat?", "Afval", "planned", "BO");
    assertThat(card.stages()).containsExactly(new Stage("a", "Melden"), new Stage("b", "b"));
    assertThat(card.groups()).containsExactly("basis", "expert");
    assertThat(card.data())
        .containsExactly(new DataItem("bsn", "BSN", "BRP"), new DataItem("foto", "foto", "no"));
    assertThat(card.norms())
        .containsExactly(
            new Norm(
                "n",
                "Tijdig",
                "leadTime",
                "A",
                "B",
                "P10D",
                null,
                "openingHours",
                "kcc",
                0.8,
                List.of("C", "D", "E"),
                "P6W",
                "F",
                List.of("basis"),
                "legal",
                "Awb 4:13"));
  }

  @ParameterizedTest
  @CsvSource({
    "status, plannd, planned",
    "status, seen, desired",
  })
  void aWrongStatusIsAnErrorWithTheNearestValue(String name, String value, String nearest) {
    BpmnReading reading =
        readProcess(
            "<extensionElements><j:journey %s=\"%s\"/></extensionElements>".formatted(name, value));
    Finding found = finding(reading, "invalid-value");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.element()).isEqualTo("P");
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.message().nl()).contains(value);
    assertThat(found.remedy().nl()).contains(nearest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measure=\"leadtime\"",
        "within=\"P1M\"",
        "within=\"10\"",
        "extension=\"P1Y\"",
        "atMost=\"-1\"",
        "atMost=\"much\"",
        "atMost=\"NaN\"",
        "clock=\"days\"",
        "share=\"1.1\"",
        "share=\"80%\"",
        "basis=\"law\""
      })
  void aWrongAttributeOfANormIsAnErrorAndReadAsAbsent(String attribute) {
    BpmnReading reading = card("<j:norm id=\"n\" " + attribute + "/>");
    assertThat(finding(reading, "invalid-value").line()).isEqualTo(4);
    assertThat(journeyOf(reading).card().norms().get(0)).isEqualTo(norm(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"waiting", "answered", "leadTime", "abandoned", "contacts", "handovers"})
  void everyMeasureIsRead(String measure) {
    assertThat(norm("measure=\"" + measure + "\"").measure()).isEqualTo(measure);
  }

  @Test
  void atMostIsRead() {
    assertThat(norm("atMost=\"0.05\"").atMost()).isEqualTo(0.05);
  }

  @Test
  void whatLacksItsIdIsAnErrorAndLeftOut() {
    BpmnReading reading = card("<j:stage name=\"x\"/><j:group/><j:data/><j:norm/>");
    assertThat(rules(reading)).hasSize(4).containsOnly("missing-attribute");
    JourneyCard empty = journeyOf(reading).card();
    assertThat(empty).isEqualTo(JourneyCard.EMPTY);
  }

  @Test
  void aTwiceDeclaredStageIsAnError() {
    BpmnReading reading = card("<j:stage id=\"a\"/>\n<j:stage id=\"a\"/>");
    assertThat(finding(reading, "duplicate-id").line()).isEqualTo(5);
    assertThat(journeyOf(reading).card().stages()).hasSize(1);
  }

  @Test
  void unknownNamesAreWarningsWithTheNearestKnownName() {
    BpmnReading reading = card("<j:stge id=\"a\"/>\n<j:stage id=\"a\" nam=\"x\" j:id=\"b\"/>");
    assertThat(reading.findings())
        .filteredOn(f -> f.rule().equals("unknown-extension"))
        .hasSize(3)
        .allMatch(f -> f.severity() == Severity.WARNING)
        .anyMatch(f -> f.line() == 4 && f.remedy().nl().contains("'stage'"))
        .anyMatch(f -> f.line() == 5 && f.remedy().nl().contains("'name'"));
  }

  @Test
  void foreignAttributesAndElementsInsideTheCardAreKeptWithoutAWord() {
    BpmnReading reading = card("<j:stage id=\"a\" x:y=\"1\" xmlns:x=\"urn:x\"/><x xmlns=\"u\"/>");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void openingHoursAsClockNeedHours() {
    assertThat(rules(card("<j:norm id=\"n\" clock=\"openingHours\"/>")))
        .containsExactly("missing-attribute");
    assertThat(rules(card("<j:norm id=\"n\" hours=\"kcc\"/>"))).containsExactly("unused-hours");
  }

  @Test
  void aSecondCardIsAWarning() {
    BpmnReading reading =
        readProcess(
            "<extensionElements><j:journey owner=\"a\"/><j:journey"
                + " owner=\"b\"/></extensionElements>");
    assertThat(rules(reading)).containsExactly("second-card");
    assertThat(journeyOf(reading).card().owner()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P10D", "P6W", "PT4M52S", "P1DT2H", "PT0.5H", "P0D", "PT0S", "P1,5D"})
  void durationsWithoutYearsAndMonthsAreValid(String text) {
    assertThat(IsoDuration.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P", "PT", "P1M", "P1Y", "10D", "P1DT", "-P1D", "P1W2D", "pt1s", "PT1S1M", ""})
  void otherTextIsNoDuration(String text) {
    assertThat(IsoDuration.isValid(text)).isFalse();
  }
}
