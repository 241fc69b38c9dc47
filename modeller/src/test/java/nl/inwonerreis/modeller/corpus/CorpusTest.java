package nl.inwonerreis.modeller.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.bpmn.BpmnWriter;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * Reads the BPMN files that others made, in the folder of the system property {@code
 * inwonerreis.data}: every {@code .bpmn}, {@code .bpmn2} and {@code .xml} under {@code
 * bpmn-corpus}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class CorpusTest {

  private static final double MAX_SECONDS = 2;

  private final List<CorpusFile> files = new ArrayList<>();
  private final Map<Path, Throwable> failed = new TreeMap<>();

  /** One file of the corpus with what became of it. */
  private record CorpusFile(
      Path path, BpmnReading reading, CheckResult result, double seconds, boolean invalid) {

    boolean isRead() {
      return reading.journey() != null;
    }

    boolean isAccepted() {
      return result.journey() != null;
    }
  }

  @BeforeAll
  void readAll() throws IOException {
    Path corpus = Path.of(System.getProperty("inwonerreis.data", "absent"), "bpmn-corpus");
    if (!Files.isDirectory(corpus)) {
      System.out.println("corpus: SKIPPED (no data folder)");
    }
    assumeTrue(Files.isDirectory(corpus), "no data folder");
    // Class loading is not the first file's fault.
    JourneyCheck.check(BpmnReader.read(list(corpus).get(0)));
    SchemaOracle oracle = new SchemaOracle();
    for (Path path : list(corpus)) {
      try {
        files.add(read(path, oracle));
      } catch (RuntimeException | StackOverflowError e) {
        failed.put(path, e);
      }
    }
    System.out.println("corpus: " + (files.size() + failed.size()) + " files");
    printTable();
  }

  private static CorpusFile read(Path path, SchemaOracle oracle) throws IOException {
    long start = cpuTime();
    BpmnReading reading = BpmnReader.read(path);
    CheckResult result = JourneyCheck.check(reading);
    double seconds = (cpuTime() - start) / 1e9;
    return new CorpusFile(path, reading, result, seconds, oracle.isInvalidBpmn(path));
  }

  @Test
  void noFileGivesAnException() {
    assertThat(failed).isEmpty();
  }

  @Test
  void everyFileIsThere() {
    assertThat(files).hasSize(1044);
  }

  @Test
  void noFileTakesLongerThanTwoSeconds() {
    assertThat(files).allMatch(file -> file.seconds < MAX_SECONDS);
  }

  @Test
  void everyErrorNamesAnElementOrALine() {
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(errors(file.result.findings()))
                    .allMatch(f -> f.element() != null || f.line() > 0));
  }

  @Test
  void everyFindingHasAMessageAndARemedyInBothLanguages() {
    assertThat(files)
        .flatMap(file -> file.result.findings())
        .allMatch(
            f ->
                Stream.of(f.message(), f.remedy())
                    .noneMatch(t -> t.nl().isBlank() || t.en().isBlank()));
  }

  @Test
  void aFileIsRefusedOnlyWithAnError() {
    assertThat(files)
        .allMatch(file -> file.isAccepted() == errors(file.result.findings()).isEmpty());
  }

  @Test
  void invalidFilesAreReadWithAWarning() {
    List<CorpusFile> invalid = files.stream().filter(CorpusFile::invalid).toList();
    List<CorpusFile> read =
        invalid.stream()
            .filter(CorpusFile::isRead)
            .filter(f -> f.reading.findings().stream().anyMatch(CorpusTest::isSchemaWarning))
            .toList();
    System.out.printf("  invalid and read with a warning: %d of %d%n", read.size(), invalid.size());
    assertThat(read.size()).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * invalid.size()));
  }

  @Test
  void writingTwiceGivesTheSameBytesAndTheSameJourney() throws IOException {
    for (CorpusFile file : files) {
      if (file.isRead()) {
        byte[] once = written(file.reading);
        BpmnReading again = BpmnReader.read(once, "again");
        assertThat(again.journey()).as("%s", file.path).isEqualTo(file.reading.journey());
        assertThat(written(again)).as("%s", file.path).isEqualTo(once);
      }
    }
  }

  /** Returns nanoseconds of this thread: other work on the machine is not the file's fault. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void printTable() {
    Map<String, Integer> reasons = new TreeMap<>();
    for (CorpusFile file : files) {
      errors(file.result.findings()).stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> reasons.merge(rule, 1, Integer::sum));
    }
    System.out.printf("  %-28s %5d%n", "accepted", count(files, true));
    System.out.printf("  %-28s %5d%n", "refused, by reason", count(files, false));
    reasons.forEach((rule, n) -> System.out.printf("    %-26s %5d%n", rule, n));
    System.out.printf("  %-28s %5d%n", "failed", failed.size());
    CorpusFile slowest =
        files.stream().max((a, b) -> Double.compare(a.seconds, b.seconds)).orElseThrow();
    System.out.printf("  slowest %.2f s: %s%n", slowest.seconds, slowest.path.getFileName());
  }

  private static long count(List<CorpusFile> files, boolean accepted) {
    return files.stream().filter(f -> f.isAccepted() == accepted).count();
  }

  private static List<Path> list(Path corpus) throws IOException {
    try (Stream<Path> paths = Files.walk(corpus)) {
      return paths
          .filter(p -> p.getFileName().toString().matches(".*\\.(bpmn2?|xml)"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static byte[] written(BpmnReading reading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BpmnWriter.write(reading.document(), out);
    return out.toByteArray();
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static boolean isSchemaWarning(Finding finding) {
    return finding.rule().equals("schema") && finding.severity() == Severity.WARNING;
  }
}
