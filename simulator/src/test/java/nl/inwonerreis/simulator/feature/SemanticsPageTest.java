package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on semantics names a test for every construct, and every test it names is there. */
class SemanticsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("inwonerreis.root"));

  private static final Path TESTS =
      ROOT.resolve("simulator/src/test/java/nl/inwonerreis/simulator/feature");

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    String page = Files.readString(ROOT.resolve("docs/reference/semantics.md"));
    Matcher test = Pattern.compile("`([A-D]\\d\\d\\w+Test)`").matcher(page);
    while (test.find()) {
      named.add(test.group(1));
    }
    return named;
  }

  @Test
  void theTestsOfGatewaysEventsAndRepetitionAreAllNamedAndThere() throws IOException {
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(TESTS)) {
      files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.matches("[B-D]\\d\\d\\w+Test\\.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .forEach(there::add);
    }
    assertThat(named()).isEqualTo(there);
  }
}
