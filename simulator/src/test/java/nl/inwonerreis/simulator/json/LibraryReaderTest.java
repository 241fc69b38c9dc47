package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library of the product, and how a folder changes it. */
class LibraryReaderTest {

  @TempDir Path folder;

  @Test
  void productHasTheEightGroups() throws IOException {
    Library library = Readings.library();
    assertThat(library.groups().keySet())
        .containsExactly(
            "zelfredzaam",
            "onzeker",
            "basis",
            "anderstalig",
            "gemachtigd",
            "expert",
            "ondernemer",
            "collectief");
    double sum =
        library.groups().values().stream()
            .mapToDouble(group -> group.share() == null ? 0 : group.share())
            .sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
    Library.UserGroup basis = library.groups().get("basis");
    assertThat(basis.share()).isEqualTo(0.17);
    assertThat(basis.traits()).containsEntry("digital", 0.2).hasSize(7);
    assertThat(basis.words()).containsEntry("habit", "phone").containsEntry("language", "A2");
  }

  @Test
  void productHasAllChannels() throws IOException {
    Library library = Readings.library();
    assertThat(library.channels().keySet())
        .containsExactly(
            "phone",
            "counter",
            "neighbourhoodDesk",
            "homeVisit",
            "video",
            "chat",
            "web",
            "form",
            "portal",
            "app",
            "chatbot",
            "whatsapp",
            "email",
            "post",
            "callback",
            "partner",
            "informal");
    assertThat(library.channels().values().stream().filter(Library.Channel::live)).hasSize(6);
    assertThat(library.channels().get("phone").hours()).isEqualTo("Mo-Fr 08:00-17:00; PH off");
    assertThat(library.channels().get("web").hours()).isNull();
    assertThat(library.channels().get("video").capabilities()).contains("samenBekijken");
    assertThat(library.channels().values())
        .allSatisfy(
            channel -> {
              if (channel.hours() != null) {
                OpeningHours.parse(channel.hours());
              }
            });
  }

  @Test
  void everyNormHasASourceAndAnAddress() throws IOException {
    Library library = Readings.library();
    assertThat(library.norms()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(library.norms().values())
        .allSatisfy(
            norm -> {
              assertThat(norm.source()).isNotBlank();
              assertThat(norm.values()).containsKeys("measure", "url");
            });
  }

  @ParameterizedTest
  @CsvSource({"user-groups", "channels", "norms"})
  void shippedFilesFitTheirSchema(String name) throws IOException {
    try (InputStream in =
        LibraryReaderTest.class.getResourceAsStream("/nl/inwonerreis/library/" + name + ".json")) {
      assertThat(in).isNotNull();
      Json.Obj object = StrictJson.read(name, in.readAllBytes()).object();
      assertThat(object).isNotNull();
      assertThat(SchemaCheck.check(name, object)).isEmpty();
    }
  }

  @Test
  void everyTraitShareAndMixOfTheProductHasASource() throws IOException {
    try (InputStream in =
        LibraryReaderTest.class.getResourceAsStream("/nl/inwonerreis/library/user-groups.json")) {
      Json.Obj file = StrictJson.read("user-groups", in.readAllBytes()).object();
      Json.Obj groups = (Json.Obj) file.members().get("groups");
      groups
          .members()
          .forEach(
              (id, group) -> {
                Json.Obj traits = (Json.Obj) Values.find(group, "/traits");
                traits
                    .members()
                    .keySet()
                    .forEach(
                        trait ->
                            assertThat(Values.find(group, "/sources/~1traits~1" + trait))
                                .isNotNull());
                assertThat(Values.find(group, "/sources/~1channels")).isNotNull();
              });
    }
  }

  @Test
  void folderReplacesAndAddsById() throws IOException {
    Readings.write(
        folder,
        "user-groups.json",
        """
        {"format": 1, "groups": {
          "basis": {"name": {"nl": "Anders", "en": "Other"}, "share": 0.2, "channels": {"fax": 1}},
          "wijkraad": {"name": {"nl": "Wijkraad", "en": "Council"}}}}
        """);
    Readings.write(
        folder,
        "channels.json",
        """
        {"format": 1, "channels": {"fax": {"name": {"nl": "Fax", "en": "Fax"}, "live": false}}}
        """);
    LibraryReading reading = LibraryReader.read(folder);
    assertThat(reading.findings()).isEmpty();
    Library library = reading.library();
    assertThat(library).isNotNull();
    assertThat(library.groups()).hasSize(9).containsKey("wijkraad");
    assertThat(library.groups().get("basis").name().nl()).isEqualTo("Anders");
    assertThat(library.channels()).hasSize(18);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'groups': {}} | missing-key |
          {'format': 2, 'groups': {}} | wrong-format | /format
          {'format': 1, 'group': {}} | unknown-key | /group
          {'format': 1, 'groups': {'a': {}}} | missing-key | /groups/a
          {'format': 1, 'groups': {'a': {'name': {'nl': 'A', 'en': 'A'}, 'channels': {'fone': 1}}}} | unknown-channel | /groups/a/channels/fone
          {'format': 1, 'groups': {'a': {'name': {'nl': 'A', 'en': 'A'}, 'traits': {'digital': 3}}}} | out-of-range | /groups/a/traits/digital
          {'format': 1, 'groups': {'a': {'name': {'nl': 'A', 'en': 'A'}, 'traits': {'digitaal': 0.3}}}} | unknown-key | /groups/a/traits/digitaal
          """)
  void faultyFolderIsRefused(String json, String rule, String pointer) throws IOException {
    Readings.write(folder, "user-groups.json", json.replace('\'', '"'));
    LibraryReading reading = LibraryReader.read(folder);
    assertThat(reading.library()).isNull();
    assertThat(reading.findings())
        .extracting(Finding::rule, f -> f.pointer())
        .contains(org.assertj.core.api.Assertions.tuple(rule, pointer == null ? "" : pointer));
  }
}
