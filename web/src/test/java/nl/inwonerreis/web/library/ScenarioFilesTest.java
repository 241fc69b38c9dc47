package nl.inwonerreis.web.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios on disk: nobody overwrites what he has not seen, and nothing leaves the folder. */
class ScenarioFilesTest {

  @TempDir Path root;
  private Path folder;
  private ScenarioFiles files;

  @BeforeEach
  void makeJourney() throws IOException {
    folder = Files.createDirectories(root.resolve("reis"));
    Files.writeString(folder.resolve("journey.bpmn"), "<x/>");
    files = new ScenarioFiles(folder);
  }

  @Test
  void journeyWithoutScenarioBeginsWithOneThatSaysNothing() throws Exception {
    SavedScenario silent = files.find("").orElseThrow();
    assertThat(silent.exists()).isFalse();
    SavedScenario saved = files.save(silent, "", silent.text());
    assertThat(saved.id()).isEqualTo("scenario");
    assertThat(folder.resolve("scenario.json")).hasContent(silent.text());
    assertThatThrownBy(() -> files.save(silent, "", "{}"))
        .as("somebody made it meanwhile")
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void fileChangedByAnEditorIsNotOverwritten() throws Exception {
    Files.writeString(folder.resolve("scenario.json"), "{\"format\": 1}");
    SavedScenario seen = files.find("scenario").orElseThrow();
    Files.writeString(folder.resolve("scenario.json"), "{\"format\": 1, \"seed\": 2}");
    assertThatThrownBy(() -> files.save(seen, seen.etag(), "{}"))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(folder.resolve("scenario.json")).hasContent("{\"format\": 1, \"seed\": 2}");
    SavedScenario now = files.find("scenario").orElseThrow();
    assertThat(files.save(now, now.etag(), "{\"format\": 1}").etag()).isEqualTo(seen.etag());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("no half-written file").hasSize(2);
    }
  }

  @Test
  void namesBecomeSafeFilesThatAreNew() throws Exception {
    assertThat(files.place("Één balie, méér tijd!").id()).isEqualTo("een-balie-meer-tijd");
    assertThat(files.place("../../etc/passwd").id()).isEqualTo("etc-passwd");
    assertThat(files.place("Scenario").id()).isEqualTo("scenario-2");
    assertThat(files.place("CON").id()).isEqualTo("situatie-con");
    assertThat(files.place("日本").id()).isEqualTo("situatie");
    files.create(files.place("Nieuw"), "{\"name\": \"Nieuw\"}");
    assertThat(files.place("nieuw").id()).isEqualTo("nieuw-2");
    assertThat(files.find("nieuw")).isPresent();
  }

  @Test
  void situationThatOthersRestOnStays() throws Exception {
    Files.writeString(folder.resolve("scenario.json"), "{\"format\": 1}");
    files.create(files.place("a"), "{}");
    files.create(files.place("b"), "{\"extends\": \"a.json\"}");
    SavedScenario base = files.find("scenario").orElseThrow();
    SavedScenario a = files.find("a").orElseThrow();
    SavedScenario b = files.find("b").orElseThrow();
    assertThat(files.canDelete(base)).isFalse();
    assertThat(files.canDelete(a)).isFalse();
    assertThatThrownBy(() -> files.delete(base)).isInstanceOf(SituationInUse.class);
    assertThatThrownBy(() -> files.delete(a))
        .isInstanceOfSatisfying(
            SituationInUse.class, used -> assertThat(used.users()).containsExactly("b"));
    files.delete(b);
    files.delete(a);
    assertThat(files.find("a")).isEmpty();
  }

  @Test
  void pathsAreNoSituations() throws IOException {
    Files.writeString(root.resolve("secret.json"), "{}");
    assertThat(files.find("../secret")).isEmpty();
    assertThat(files.find("../../secret")).isEmpty();
    assertThat(files.find("/etc/passwd")).isEmpty();
  }
}
