package nl.inwonerreis.modeller.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.bpmn.BpmnDocument;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.XmlElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;

/** Every file of the corpus, its diagram taken away, gets one in which nothing is in the way. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LayoutCorpusTest {

  @Test
  void everyFileWithoutItsDiagramGetsOne() throws IOException {
    Path corpus = Path.of(System.getProperty("inwonerreis.data", "absent"), "bpmn-corpus");
    if (!Files.isDirectory(corpus)) {
      System.out.println("corpus: SKIPPED (no data folder)");
    }
    assumeTrue(Files.isDirectory(corpus), "no data folder");
    Map<Path, List<String>> faults = new TreeMap<>();
    int drawn = 0;
    int shapes = 0;
    int lines = 0;
    int through = 0;
    for (Path path : list(corpus)) {
      BpmnDocument document = BpmnReader.read(path).document();
      if (document == null) {
        continue;
      }
      Element root = document.copy().getDocumentElement();
      XmlElements.children(root).stream()
          .filter(DiagramWriter::isDiagram)
          .forEach(root::removeChild);
      Drawing drawing = DrawingReader.read(root);
      if (drawing.boxes().isEmpty()) {
        continue;
      }
      List<String> found = new ArrayList<>();
      try {
        if (drawing.layOut()) {
          found.addAll(DrawnChecks.faults(drawing));
        } else {
          found.add("too large");
        }
      } catch (RuntimeException e) {
        found.add(e + " at " + e.getStackTrace()[0]);
      }
      if (!found.isEmpty()) {
        faults.put(corpus.relativize(path), found);
      }
      drawn++;
      shapes += drawing.boxes().size();
      lines += drawing.lines().size();
      through += DrawnChecks.through(drawing.sheet());
    }
    System.out.printf(
        "proof: %d files laid out, %d shapes, %d lines, %d lines through a step, %d with faults%n",
        drawn, shapes, lines, through, faults.size());
    assertThat(faults).isEmpty();
    assertThat(through).isZero();
    assertThat(drawn).isGreaterThan(900);
  }

  private static List<Path> list(Path corpus) throws IOException {
    try (Stream<Path> paths = Files.walk(corpus)) {
      return paths
          .filter(p -> p.getFileName().toString().matches(".*\\.(bpmn2?|xml)"))
          .sorted()
          .toList();
    }
  }
}
