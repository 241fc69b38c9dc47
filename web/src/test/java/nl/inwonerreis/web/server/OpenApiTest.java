package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface, held to the routes that are there. */
class OpenApiTest {

  @Test
  void describedAndRegisteredRoutesAreTheSame(@TempDir Path folder) throws Exception {
    try (Visit visit = Visit.start(folder)) {
      JsonNode document =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(visit.get("/api/openapi.json").body());
      assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
      Set<String> described = new TreeSet<>();
      document
          .path("paths")
          .propertyStream()
          .forEach(
              path ->
                  path.getValue()
                      .propertyNames()
                      .forEach(
                          method ->
                              described.add(
                                  method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
      Set<String> registered = new TreeSet<>(visit.viewer().routes());
      registered.removeIf(route -> !route.contains(" /api/"));
      assertThat(described).isEqualTo(registered);
      for (JsonNode reference : document.findValues("$ref")) {
        String pointer = reference.asString().substring(1);
        assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
      }
    }
  }
}
