package nl.inwonerreis.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the product is the journey of the repository, file by file. */
class ExampleJourneyTest {

  private static final Path ORIGINAL =
      Path.of(System.getProperty("inwonerreis.root"), "journeys", "melding-openbare-ruimte");

  @TempDir Path root;

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aCopyOfItIsAJourneyWithAllItsFilesAndASecondHasANameOfItsOwn() throws IOException {
    JourneysFolder folder = new JourneysFolder(root);
    assertThat(ExampleJourney.addTo(folder)).isEqualTo("melding-openbare-ruimte");
    assertThat(ExampleJourney.addTo(folder)).isEqualTo("melding-openbare-ruimte-2");
    assertThat(folder.ids()).hasSize(2);
    Path copy = root.resolve("melding-openbare-ruimte");
    List<String> shipped =
        files(ORIGINAL).stream()
            .filter(name -> !name.equals("README.md") && !name.equals("verwachting.json"))
            .filter(name -> !name.startsWith("results/"))
            .toList();
    assertThat(files(copy)).isEqualTo(shipped);
    for (String name : shipped) {
      assertThat(copy.resolve(name)).hasSameBinaryContentAs(ORIGINAL.resolve(name));
    }
  }
}
