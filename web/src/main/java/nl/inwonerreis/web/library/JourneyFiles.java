package nl.inwonerreis.web.library;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that make a journey.
 *
 * @param folder the journey folder
 * @param bpmn the BPMN file
 * @param scenario the scenario to use; null: named defaults
 * @param scenarios the what-ifs in {@code scenarios/}, sorted by name
 * @param library the library folder in the journey's folder, else beside it; null: the library that
 *     ships
 */
public record JourneyFiles(
    Path folder, Path bpmn, @Nullable Path scenario, List<Path> scenarios, @Nullable Path library) {

  public JourneyFiles {
    scenarios = List.copyOf(scenarios);
  }

  /** Returns the same journey without its scenarios. */
  public JourneyFiles withoutScenarios() {
    return new JourneyFiles(folder, bpmn, null, List.of(), library);
  }
}
