package nl.inwonerreis.modeller.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.bpmn.BpmnWriter;
import nl.inwonerreis.modeller.bpmn.InlineBpmn;
import nl.inwonerreis.modeller.call.CalledJourney;
import nl.inwonerreis.modeller.check.BpmnSupport.Construct;
import nl.inwonerreis.modeller.check.BpmnSupport.Simulated;
import nl.inwonerreis.modeller.journey.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table on BPMN support says what the reader, the writer and the checks do. */
final class BpmnSupportTest {

  static Stream<Construct> constructs() {
    return BpmnSupport.constructs().stream();
  }

  private static String file(Construct construct) {
    return InlineBpmn.process("<startEvent id=\"Start_1\"/>" + construct.example())
        .replace(
            "</process>",
            "</process><process id=\"Other\"><startEvent id=\"O\"/></process><globalTask id=\"GlobalTask\"/>");
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void itIsReadAndKeptOnWrite(Construct construct) throws IOException {
    BpmnReading reading = InlineBpmn.read(file(construct));
    assertThat(reading.journey()).isNotNull();
    assertThat(new Structure(reading.journey()).findNode("T")).isPresent();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BpmnWriter.write(reading.document(), out);
    BpmnReading again = BpmnReader.read(out.toByteArray(), "again.bpmn");
    assertThat(again.journey()).isEqualTo(reading.journey());
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"T\"");
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void itIsCheckedAsTheTableSays(Construct construct) {
    Journey beside = InlineBpmn.readProcess("<startEvent id=\"B\"/>").journey();
    CalledJourney called = new CalledJourney("Beside", "beside", "P", beside);
    BpmnReading reading = InlineBpmn.read(file(construct));
    List<String> rules =
        JourneyCheck.check(reading, List.of(called), Set.of()).findings().stream()
            .filter(f -> "T".equals(f.element()))
            .map(f -> f.rule())
            .filter(r -> r.matches("unsupported|partly-simulated|called-process-missing"))
            .toList();
    if (construct.simulated() == Simulated.YES) {
      assertThat(rules).isEmpty();
    } else {
      assertThat(rules).hasSize(1).doesNotContain("unsupported");
    }
  }

  @Test
  void thePageHasTheTable() throws IOException {
    Path page =
        Path.of(System.getProperty("inwonerreis.root"), "docs", "reference", "bpmn-support.md");
    assertThat(Files.readString(page)).contains(BpmnSupport.table());
  }

  @Test
  void everyConstructHasASentence() {
    assertThat(BpmnSupport.constructs()).noneMatch(c -> c.meaning().isBlank());
  }
}
