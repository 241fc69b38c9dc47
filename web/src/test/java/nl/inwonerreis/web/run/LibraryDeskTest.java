package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.LibraryPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library tells of each item where it comes from, and which journeys use it. */
class LibraryDeskTest {

  private static final JourneysFolder JOURNEYS =
      new JourneysFolder(Path.of(System.getProperty("inwonerreis.root"), "journeys"));

  private static JsonNode page() throws Exception {
    String json = LibraryPage.json(LibraryDesk.read(JOURNEYS, new OpenJourneys("0")), Language.NL);
    return JsonMapper.builder().build().readTree(json);
  }

  private static JsonNode item(JsonNode list, String id) {
    return list.values().stream()
        .filter(node -> node.path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode value(JsonNode item, String label) {
    return item.path("values").values().stream()
        .filter(node -> node.path("label").asString("").equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGroupHasItsValuesWithSourcesAndTheJourneysWithThatGroup() throws Exception {
    JsonNode group = item(page().path("groups"), "zelfredzaam");
    assertThat(value(group, "Aandeel").path("value").asString()).isEqualTo("50%");
    assertThat(value(group, "Aandeel").path("kind").asString()).isEqualTo("assumption");
    assertThat(group.path("used").findValuesAsString("id")).contains("melding-openbare-ruimte");
  }

  @Test
  void aChannelIsUsedWhereATouchpointOffersIt() throws Exception {
    JsonNode channels = page().path("channels");
    JsonNode phone = item(channels, "phone");
    assertThat(value(phone, "Open").path("value").asString())
        .isEqualTo("ma–vr 8.00–17.00; niet op feestdagen");
    assertThat(value(phone, "Open").path("url").asString()).startsWith("https://");
    assertThat(phone.path("used").findValuesAsString("id")).contains("bellen-14055");
    assertThat(item(channels, "video").path("used").findValuesAsString("id"))
        .doesNotContain("bellen-14055");
  }

  @Test
  void aNormSaysWhatItAsksAndWhichJourneysAskTheSame() throws Exception {
    JsonNode norm = item(page().path("norms"), "telefoon-baarn");
    assertThat(value(norm, "Binnen").path("value").asString()).isEqualTo("30 seconden");
    assertThat(norm.path("source").asString()).contains("Baarn");
    assertThat(norm.path("used").findValuesAsString("id")).contains("bellen-14055");
    assertThat(item(page().path("norms"), "telefoon-katwijk").path("used").isEmpty()).isTrue();
  }
}
