package nl.inwonerreis.modeller.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.inwonerreis.modeller.bpmn.BpmnDocument;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a diagram that is made here puts shapes and lines. */
class DiagramLayoutTest {

  private static final String TWO_POOLS =
      """
      <collaboration id="C">
        <participant id="Inwoner" name="Inwoner" processRef="P"/>
        <participant id="Gemeente" name="Gemeente" processRef="Q"/>
        <participant id="Aannemer" name="Aannemer"/>
        <messageFlow id="m1" sourceRef="Melden" targetRef="Binnen"/>
        <messageFlow id="m2" sourceRef="Maken" targetRef="Aannemer"/>
      </collaboration>
      <process id="P">
        <startEvent id="Start"/><task id="Melden" name="Melden"/>
        <exclusiveGateway id="Goed" name="Goed?"/><endEvent id="Klaar" name="Geholpen"/>
        <boundaryEvent id="Moe" attachedToRef="Melden" name="Duurt te lang"/><endEvent id="Weg"/>
        <textAnnotation id="Noot"><text>Let op de taal</text></textAnnotation>
        <association id="a" sourceRef="Noot" targetRef="Melden"/>
        <sequenceFlow id="f1" sourceRef="Start" targetRef="Melden"/>
        <sequenceFlow id="f2" sourceRef="Melden" targetRef="Goed"/>
        <sequenceFlow id="f3" name="ja" sourceRef="Goed" targetRef="Klaar"/>
        <sequenceFlow id="f4" name="nee, nog een keer" sourceRef="Goed" targetRef="Melden"/>
        <sequenceFlow id="f5" sourceRef="Moe" targetRef="Weg"/>
      </process>
      <process id="Q">
        <laneSet><lane id="KCC"><flowNodeRef>Binnen</flowNodeRef></lane>
          <lane id="Buiten"><flowNodeRef>Maken</flowNodeRef><flowNodeRef>Deel</flowNodeRef></lane>
        </laneSet>
        <startEvent id="Binnen"/><task id="Maken" name="Maken"/>
        <subProcess id="Deel" name="Nazorg"><task id="Bellen"/><task id="Noteren"/>
          <sequenceFlow id="f8" sourceRef="Bellen" targetRef="Noteren"/></subProcess>
        <sequenceFlow id="f6" sourceRef="Binnen" targetRef="Maken"/>
        <sequenceFlow id="f7" sourceRef="Maken" targetRef="Deel"/>
      </process>
      """;

  private static BpmnDocument document(String body) {
    String xml =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'"
            + " targetNamespace='t'>"
            + body
            + "</definitions>";
    return Objects.requireNonNull(
        BpmnReader.read(xml.getBytes(StandardCharsets.UTF_8), "reis.bpmn").document());
  }

  private static Drawing drawing(String body) {
    Drawing drawing = DrawingReader.read(document(body).copy().getDocumentElement());
    assertThat(drawing.layOut()).isTrue();
    return drawing;
  }

  private static Rect at(Drawing drawing, String id) {
    return Objects.requireNonNull(drawing.boxes().get(id), id).at;
  }

  @Test
  void everythingHasAPlaceOfItsOwnInsideItsPoolAndLane() {
    Drawing drawing = drawing(TWO_POOLS);
    assertThat(DrawnChecks.faults(drawing)).isEmpty();
    assertThat(DrawnChecks.through(drawing.sheet())).isZero();
    assertThat(drawing.boxes())
        .containsKeys("Inwoner", "Aannemer", "KCC", "Deel", "Bellen", "Moe", "Noot");
  }

  @Test
  void stepsStandFromLeftToRightAndTheMainPathIsStraight() {
    Drawing drawing = drawing(TWO_POOLS);
    assertThat(at(drawing, "Start").right()).isLessThan(at(drawing, "Melden").x);
    assertThat(at(drawing, "Melden").right()).isLessThan(at(drawing, "Goed").x);
    assertThat(at(drawing, "Goed").cy()).isEqualTo(at(drawing, "Klaar").cy());
    assertThat(at(drawing, "Weg").y).isGreaterThan(at(drawing, "Melden").bottom());
  }

  @Test
  void aMessageGoesToTheSameColumnOrFurther() {
    Drawing drawing = drawing(TWO_POOLS);
    assertThat(at(drawing, "Binnen").cx()).isGreaterThanOrEqualTo(at(drawing, "Melden").x);
  }

  @Test
  void namesOfLinesCoverNoStepAndNoOtherName() {
    Drawing drawing = drawing(TWO_POOLS);
    for (Line line : drawing.lines()) {
      Rect label = line.label;
      if (label == null) {
        continue;
      }
      for (Box box : drawing.sheet().boxes) {
        assertThat(label.overlaps(box.at)).as("%s over %s", line.id, box.id).isFalse();
      }
      for (Line other : drawing.lines()) {
        assertThat(other != line && other.label != null && label.overlaps(other.label)).isFalse();
      }
    }
  }

  @Test
  void aBoundaryEventSitsOnTheEdgeOfItsHost() {
    Drawing drawing = drawing(TWO_POOLS);
    assertThat(at(drawing, "Moe").cy()).isEqualTo(at(drawing, "Melden").bottom());
  }

  @Test
  void theFileItselfStaysAsItIs() {
    BpmnDocument document = document(TWO_POOLS);
    ShownDiagram shown = DiagramLayout.show(document);
    assertThat(shown.laidOut()).isTrue();
    assertThat(new String(shown.xml(), StandardCharsets.UTF_8)).contains("BPMNShape");
    assertThat(DiagramLayout.isDrawn(document.copy().getDocumentElement())).isFalse();
  }

  @Test
  void aDocumentLaidOutHereIsShownAsItIsTheNextTime() {
    byte[] xml = DiagramLayout.show(document(TWO_POOLS)).xml();
    BpmnDocument again = Objects.requireNonNull(BpmnReader.read(xml, "reis.bpmn").document());
    assertThat(DiagramLayout.show(again).laidOut()).isFalse();
  }

  @Test
  void processesWithoutAPoolAreAllShown() {
    Drawing drawing =
        drawing(
            "<process id='P' name='Een'><task id='A'/></process>"
                + "<process id='Q' name='Twee'><task id='B'/></process>");
    assertThat(drawing.sheet().pools).hasSize(2).allMatch(pool -> pool.framed);
    assertThat(DrawnChecks.faults(drawing)).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeSaysSo() {
    StringBuilder tasks = new StringBuilder("<process id='P'>");
    for (int i = 0; i <= DiagramLayout.MOST_SHAPES; i++) {
      tasks.append("<task id='t").append(i).append("'/>");
    }
    ShownDiagram shown = DiagramLayout.show(document(tasks + "</process>"));
    assertThat(shown.laidOut()).isFalse();
    assertThat(shown.findings()).extracting("rule").containsExactly("too-large-to-draw");
  }

  @Test
  void aFileWithoutStepsSaysSo() {
    assertThat(DiagramLayout.show(document("<process id='P'/>")).findings())
        .extracting("rule")
        .containsExactly("nothing-to-draw");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void randomProcessesWithLoopsAndLanesHoldTheSameRules(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 2 + random.nextInt(40);
    StringBuilder body = new StringBuilder("<process id='P'><laneSet>");
    for (int lane = 0; lane < 3; lane++) {
      body.append("<lane id='l").append(lane).append("'>");
      for (int i = lane; i < n; i += 3) {
        body.append("<flowNodeRef>n").append(i).append("</flowNodeRef>");
      }
      body.append("</lane>");
    }
    body.append("</laneSet>");
    for (int i = 0; i < n; i++) {
      String type =
          new String[] {"task", "exclusiveGateway", "intermediateThrowEvent"}[random.nextInt(3)];
      body.append("<%s id='n%d' name='Stap nummer %d'/>".formatted(type, i, i));
      if (type.equals("task") && random.nextBoolean()) {
        body.append("<boundaryEvent id='b%d' name='te laat' attachedToRef='n%d'/>".formatted(i, i));
        body.append(flow("g" + i, "b" + i, random.nextInt(n)));
      }
      body.append(flow("f" + i, "n" + i, random.nextInt(n)));
      body.append(flow("h" + i, "n" + i, Math.min(n - 1, i + 1)));
    }
    Drawing drawing = drawing(body + "</process>");
    assertThat(DrawnChecks.faults(drawing)).isEmpty();
    assertThat(DrawnChecks.through(drawing.sheet())).isZero();
  }

  private static String flow(String id, String source, int target) {
    return "<sequenceFlow id='%s' name='soms' sourceRef='%s' targetRef='n%d'/>"
        .formatted(id, source, target);
  }
}
