package nl.inwonerreis.web.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.library.JourneyNotFound.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyFinderTest {

  @TempDir Path root;
  private Path journey = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    journey = Files.createDirectory(root.resolve("reis"));
  }

  private Path file(String name, String content) throws IOException {
    Path file = journey.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void aFolderHasItsBpmnScenarioScenariosAndTheLibraryBesideIt() throws Exception {
    file("journey.bpmn", "<x/>");
    file("anders.bpmn", "<x/>");
    file("scenario.json", "{}");
    file("scenarios/b.json", "{}");
    file("scenarios/a.json", "{}");
    Files.createDirectory(root.resolve("library"));
    JourneyFiles files = JourneyFinder.find(journey, null);
    assertThat(files.bpmn()).isEqualTo(journey.resolve("journey.bpmn"));
    assertThat(files.scenario()).isEqualTo(journey.resolve("scenario.json"));
    assertThat(files.scenarios())
        .extracting(p -> p.getFileName().toString())
        .containsExactly("a.json", "b.json");
    assertThat(files.library()).isEqualTo(root.resolve("library"));
  }

  @Test
  void aLibraryInTheFolderGoesBeforeTheOneBesideIt() throws Exception {
    file("journey.bpmn", "<x/>");
    Files.createDirectory(root.resolve("library"));
    file("library/norms.json", "{}");
    assertThat(JourneyFinder.find(journey, null).library()).isEqualTo(journey.resolve("library"));
  }

  @Test
  void theOnlyBpmnOfAFolderWillDo() throws Exception {
    Path only = file("proces.bpmn", "<x/>");
    JourneyFiles files = JourneyFinder.find(journey, null);
    assertThat(files.bpmn()).isEqualTo(only);
    assertThat(files.scenario()).isNull();
    assertThat(files.library()).isNull();
  }

  @Test
  void aScenarioMayNameAnotherBpmnInTheFolder() throws Exception {
    file("journey.bpmn", "<x/>");
    Path other = file("nieuw.bpmn", "<x/>");
    Path scenario = file("scenarios/nieuw.json", "{\"format\": 1, \"journey\": \"nieuw.bpmn\"}");
    assertThat(JourneyFinder.find(journey, scenario).bpmn()).isEqualTo(other);
  }

  @Test
  void aScenarioMayNotNameABpmnOutsideTheFolder() throws Exception {
    file("journey.bpmn", "<x/>");
    Files.writeString(root.resolve("elders.bpmn"), "<x/>");
    Path scenario = file("scenario.json", "{\"format\": 1, \"journey\": \"../elders.bpmn\"}");
    assertThatThrownBy(() -> JourneyFinder.find(journey, scenario))
        .asInstanceOf(type(JourneyNotFound.class))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_BPMN_MISSING));
  }

  @Test
  void severalBpmnFilesWithoutTheUsualNameAreNotChosenFrom() throws Exception {
    file("a.bpmn", "<x/>");
    file("b.bpmn", "<x/>");
    assertThatThrownBy(() -> JourneyFinder.find(journey, null))
        .asInstanceOf(type(JourneyNotFound.class))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.SEVERAL_BPMN));
  }

  @Test
  void aMistypedScenarioGetsASuggestion() throws Exception {
    file("journey.bpmn", "<x/>");
    file("scenario.json", "{}");
    assertThatThrownBy(() -> JourneyFinder.find(journey, journey.resolve("scenaro.json")))
        .asInstanceOf(type(JourneyNotFound.class))
        .satisfies(e -> assertThat(e.suggestion().orElse("")).endsWith("scenario.json"));
  }
}
