package nl.inwonerreis.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journeys to walk through: those that ship with the product, and texts of BPMN. */
final class WalkJourneys {

  private static final Path JOURNEYS =
      Path.of(System.getProperty("inwonerreis.root", "..")).resolve("journeys");

  private static final String HEAD =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
          + " xmlns:journey='urn:inwonerreis:journey:1' id='d' targetNamespace='t'>";

  private WalkJourneys() {}

  /** Walks through a journey of the product, without numbers where there is no result. */
  static JsonNode walk(String id, @Nullable Result result, Language language) {
    Path folder = JOURNEYS.resolve(id);
    Journey journey = BpmnReader.read(folder.resolve("journey.bpmn")).journey();
    try {
      Library library = LibraryReader.read(JOURNEYS.resolve("library")).library();
      if (journey == null || library == null) {
        throw new IllegalStateException("cannot read " + folder);
      }
      Scenario scenario =
          ScenarioReader.read(folder.resolve("scenario.json"), journey, library, List.of())
              .scenario();
      return walk(data(id, folder, journey, library, scenario, result), language);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Walks through a process that is written here. */
  static JsonNode walkXml(String xml, Language language) {
    byte[] bytes = (HEAD + xml + "</definitions>").getBytes(StandardCharsets.UTF_8);
    Journey journey = BpmnReader.read(bytes, "test.bpmn").journey();
    return walk(data("test", JOURNEYS, journey, null, null, null), language);
  }

  static JsonNode walk(PageData data, Language language) {
    return JsonMapper.builder().build().readTree(WalkPage.json(data, language));
  }

  static PageData data(
      String id,
      Path folder,
      @Nullable Journey journey,
      @Nullable Library library,
      @Nullable Scenario scenario,
      @Nullable Result result) {
    return new PageData(
        id,
        folder,
        "scenario",
        journey,
        library,
        scenario,
        JourneyOutline.EMPTY,
        List.of(),
        result,
        result == null ? ResultState.NONE : ResultState.CURRENT);
  }

  /** Finds a step by its id. */
  static JsonNode step(JsonNode walk, String id) {
    for (JsonNode step : walk.get("steps")) {
      if (step.get("id").asString().equals(id)) {
        return step;
      }
    }
    throw new AssertionError("no step " + id);
  }
}
