package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.Checks.findings;
import static nl.inwonerreis.modeller.check.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files within all limits whose structure makes a careless rule quadratic. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileStructureTest {

  private static String times(int n, IntFunction<String> part) {
    return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining());
  }

  @Test
  void manyBoundaryEventsOnASubprocessOfManyNodes() {
    String xml =
        "<subProcess id=\"U\">"
            + times(10_000, i -> "<task id=\"T%d\"/>".formatted(i))
            + "</subProcess>"
            + times(10_000, i -> "<boundaryEvent id=\"B%d\" attachedToRef=\"U\"/>".formatted(i));
    assertThat(found(xml)).contains("boundary-without-flow(B1)");
  }

  @Test
  void manyJoinsAndSplits() {
    String xml =
        "<startEvent id=\"S\"/>"
            + times(
                1_000,
                i ->
                    """
                    <exclusiveGateway id="X%1$d"/><parallelGateway id="J%1$d"/>
                    <sequenceFlow id="A%1$d" sourceRef="X%1$d" targetRef="J%1$d"/>
                    <sequenceFlow id="B%1$d" sourceRef="X%1$d" targetRef="J%1$d"/>
                    """
                        .formatted(i));
    assertThat(found(xml)).contains("joins-not-checked(P)");
  }

  @Test
  void manyBranchesOfOneSplit() {
    String xml =
        "<startEvent id=\"S\"/><exclusiveGateway id=\"X\"/><parallelGateway id=\"J\"/>"
            + Checks.flows("S-X")
            + times(
                10_000,
                i ->
                    "<task id=\"T%1$d\"/>".formatted(i)
                        + Checks.flows("X-T%1$d T%1$d-J".formatted(i)));
    assertThat(found(xml)).contains("joins-not-checked(P)");
  }

  @Test
  void manyGroupsAtManyTouchpoints() {
    String card = times(5_000, i -> "<j:group ref=\"g%d\"/>".formatted(i));
    String tasks =
        times(
            5_000,
            i ->
                "<task id=\"T%d\"><extensionElements><j:touchpoint stage=\"x\"><j:offer channel=\"phone\" groups=\"x\"/></j:touchpoint></extensionElements></task>"
                    .formatted(i));
    String xml =
        InlineBpmn.process(
            "<extensionElements><j:journey>" + card + "</j:journey></extensionElements>" + tasks);
    assertThat(findings(xml)).anyMatch(f -> f.rule().equals("group-without-channel"));
  }
}
