package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be known of a scenario before its journey can be read: which BPMN file it is about.
 * Faults are left to the reader of scenarios, which tells them all.
 */
final class ScenarioHead {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScenarioHead() {}

  /** Finds the {@code journey} key of a scenario or, where silent, of what it extends. */
  static Optional<String> findJourney(Path scenario) throws IOException {
    Set<Path> seen = new HashSet<>();
    Path file = scenario;
    while (Files.isRegularFile(file) && seen.add(file.toAbsolutePath().normalize())) {
      JsonNode root = read(file);
      JsonNode journey = root.path("journey");
      if (!journey.isMissingNode()) {
        return journey.isString() ? Optional.of(journey.stringValue()) : Optional.empty();
      }
      JsonNode base = root.path("extends");
      if (!base.isString()) {
        return Optional.empty();
      }
      file = file.resolveSibling(base.stringValue());
    }
    return Optional.empty();
  }

  private static JsonNode read(Path file) throws IOException {
    byte[] text = Files.readAllBytes(file);
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException broken) {
      return MAPPER.createObjectNode();
    }
  }
}
