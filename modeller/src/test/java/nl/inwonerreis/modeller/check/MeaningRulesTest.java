package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.foundIn;
import static nl.inwonerreis.modeller.check.Checks.touchpoint;
import static nl.inwonerreis.modeller.check.Checks.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on the journey extension: what refers to what, and what is left out. */
final class MeaningRulesTest {

  private static final String CARD =
      "<j:stage id=\"a\"/><j:group ref=\"basis\"/><j:data id=\"bsn\"/>";

  private static List<String> norm(String attributes) {
    String norm = "<j:norm id=\"n\" " + attributes + "/>";
    return foundIn(withCard(CARD + norm, "<task id=\"T\"/>"));
  }

  private static List<String> task(String attributes, String inside) {
    return foundIn(withCard(CARD, touchpoint(attributes, inside)));
  }

  @Test
  void whatIsDeclaredMayBeUsed() {
    assertThat(
            task(
                "stage=\"a\"",
                "<j:asks data=\"bsn\"/><j:gives data=\"bsn\"/>"
                    + "<j:offer channel=\"phone\" groups=\"basis\"/>"
                    + "<j:promise within=\"P1D\" to=\"E\"/>"))
        .isEmpty();
  }

  @Test
  void whatIsNotDeclaredIsAWarning() {
    assertThat(task("stage=\"b\"", "")).containsExactly("unknown-stage(T)");
    assertThat(task("", "<j:asks data=\"x\"/>")).containsExactly("unknown-data(T)");
    assertThat(task("", "<j:gives data=\"x\"/>")).containsExactly("unknown-data(T)");
    assertThat(task("", "<j:offer channel=\"phone\" groups=\"basis x\"/>"))
        .containsExactly("unknown-group(T)");
  }

  @Test
  void aPromiseToNowhereIsRefused() {
    assertThat(task("", "<j:promise within=\"P1D\" to=\"Gone\"/>"))
        .containsExactly("unknown-element-reference(T)");
  }

  @Test
  void aNormOnKnownStepsIsTaken() {
    assertThat(
            norm(
                "measure=\"leadTime\" within=\"P10D\" from=\"S\" to=\"E\" pausedDuring=\"T\""
                    + " extendedBy=\"T\" groups=\"basis\""))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "to", "pausedDuring", "extendedBy"})
  void aNormThatPointsNowhereIsRefused(String attribute) {
    assertThat(norm("measure=\"leadTime\" within=\"P1D\" " + attribute + "=\"Gone\""))
        .containsExactly("unknown-element-reference(P)");
  }

  @Test
  void aNormForAnUndeclaredGroupIsAWarning() {
    assertThat(norm("measure=\"leadTime\" within=\"P1D\" groups=\"x\""))
        .containsExactly("unknown-group(P)");
  }

  @Test
  void aNormNeedsAMeasureAndItsBound() {
    assertThat(norm("within=\"P1D\"")).containsExactly("norm-without-measure(P)");
    assertThat(norm("measure=\"waiting\"")).containsExactly("norm-without-bound(P)");
    assertThat(norm("measure=\"abandoned\"")).containsExactly("norm-without-bound(P)");
    assertThat(norm("measure=\"contacts\" atMost=\"2\"")).isEmpty();
    assertThat(norm("measure=\"firstContactResolved\" share=\"0.8\"")).isEmpty();
    assertThat(norm("measure=\"waiting\" within=\"PT1M\" atMost=\"1\""))
        .containsExactly("norm-unused-bound(P)");
    assertThat(norm("measure=\"contacts\" atMost=\"1\" within=\"PT1M\""))
        .containsExactly("norm-unused-bound(P)");
  }

  @Test
  void aGroupWithoutChannelIsAWarning() {
    String card = "<j:group ref=\"basis\"/><j:group ref=\"expert\"/>";
    String offers = "<j:offer channel=\"phone\" groups=\"basis\"/>";
    assertThat(foundIn(withCard(card, touchpoint("", offers))))
        .containsExactly("group-without-channel(T)");
    String all = offers + "<j:offer channel=\"counter\"/>";
    assertThat(foundIn(withCard(card, touchpoint("", all)))).isEmpty();
  }

  @Test
  void aJourneyWithoutGroupsIsToldSo() {
    List<Finding> findings = Checks.findings(withCard("", "<task id=\"T\"/>"));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).rule()).isEqualTo("no-groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "form", "portal", "app", "email", "post"})
  void anOfferThatShowsSomethingNeedsAText(String channel) {
    String offer = "<j:offer channel=\"" + channel + "\"%s/>";
    assertThat(task("", offer.formatted(""))).containsExactly("offer-without-text(T)");
    assertThat(task("", offer.formatted(" text=\"texts/a.md\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "counter", "video", "chat", "homeVisit", "callback"})
  void anOfferThatShowsNothingNeedsNoText(String channel) {
    assertThat(task("", "<j:offer channel=\"" + channel + "\"/>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../a.md",
        "texts/../../a.md",
        "texts/..",
        "C:/a.md",
        "texts\\..\\a.md",
        "http://example.org/a.md",
        "file:a.md"
      })
  void aTextOutsideTheFolderIsRefused(String path) {
    assertThat(task("", "<j:offer channel=\"web\" text=\"" + path + "\"/>"))
        .containsExactly("unsafe-text-path(T)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "texts/brief..md", "texts/sub map/b.md", "./texts/a.md"})
  void aTextInsideTheFolderIsTaken(String path) {
    assertThat(task("", "<j:offer channel=\"web\" text=\"" + path + "\"/>")).isEmpty();
  }

  @Test
  void anEndingOutsideTheResidentsProcessIsAWarning() {
    String end = "<endEvent id=\"%s\"><extensionElements><j:end/></extensionElements></endEvent>";
    String card = "<extensionElements><j:journey/></extensionElements>";
    assertThat(
            foundIn(
                InlineBpmn.definitions(
                    "<process id=\"P\">"
                        + card
                        + "<startEvent id=\"S\"/>"
                        + Checks.flows("S-E")
                        + end.formatted("E")
                        + "</process><process id=\"Q\"><startEvent id=\"U\"/>"
                        + Checks.flows("U-F")
                        + end.formatted("F")
                        + "</process>")))
        .containsExactly("ending-outside-resident(F)");
  }
}
