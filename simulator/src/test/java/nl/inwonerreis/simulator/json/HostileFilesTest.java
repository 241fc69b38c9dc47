package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.faults;
import static nl.inwonerreis.simulator.json.Readings.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or are broken: a finding, never a crash. */
class HostileFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"format\": 1,}",
        "{\"format\": 1 // remark\n}",
        "{\"format\": NaN}",
        "{\"format\": Infinity}",
        "{\"format\": 01}",
        "{\"format\": +1}",
        "{'format': 1}",
        "{\"format\": 1} {\"format\": 1}",
        "{\"format\": \"\t\"}"
      })
  void whatIsNotJsonIsAFindingWithALine(String text) throws IOException {
    ScenarioReading reading = Readings.text(folder, text);
    assertThat(faults(reading)).containsExactly("json-syntax ");
    assertThat(reading.findings().get(0).line()).isPositive();
    assertThat(reading.findings().get(0).message().nl()).contains("scenario.json");
  }

  @Test
  void lineAndColumnAreThoseOfTheFault() throws IOException {
    ScenarioReading reading = Readings.text(folder, "{\n  \"format\": 1,\n  \"seed\": x\n}");
    assertThat(reading.findings().get(0).line()).isEqualTo(3);
    assertThat(reading.findings().get(0).message().en()).startsWith("Line 3, column 11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"tekst\"", "null"})
  void whatIsNoObjectIsRefused(String text) throws IOException {
    assertThat(faults(Readings.text(folder, text))).containsExactly("json-no-object ");
  }

  @Test
  void namesThatComeTwiceAreAllNamed() throws IOException {
    assertThat(
            faults(
                Readings.text(
                    folder,
                    "{\"format\": 1, \"seed\": 1, \"seed\": 2,"
                        + " \"staff\": {\"kcc\": {\"count\": 1, \"count\": 2}}}")))
        .containsExactly("duplicate-key /seed", "duplicate-key /staff/kcc/count");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "{\"a\":".repeat(100_000);
    assertThat(faults(Readings.text(folder, deep))).containsExactly("json-too-deep ");
  }

  @Test
  void deepSelectorsAreReadWithoutOverflow() throws IOException {
    String open = "{\"byGroup\":{\"*\":".repeat(25);
    String json =
        "{\"format\":1,\"flows\":{\"Flow_Bekend\":%s0.5%s}}".formatted(open, "}}".repeat(25));
    assertThat(faults(Readings.text(folder, json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e999", "1e999999999"})
  void numbersThatAreTooLargeAreNamed(String number) throws IOException {
    assertThat(faults(Readings.text(folder, "{\"format\": 1, \"seed\": %s}".formatted(number))))
        .containsExactly("number-too-large /seed");
  }

  @Test
  void numbersWithManyDigitsAreBounded() throws IOException {
    String digits = "9".repeat(5_000);
    assertThat(faults(Readings.text(folder, "{\"format\": 1, \"seed\": %s}".formatted(digits))))
        .containsExactly("json-too-deep ");
    assertThat(faults(Readings.text(folder, "{\"format\": 1, \"seed\": 1e-999999999}"))).isEmpty();
  }

  @Test
  void brokenUtf8IsNamedWithItsPlace() throws IOException {
    byte[] bytes = "{\n \"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("scenario.json"), bytes);
    ScenarioReading reading = Readings.read(file);
    assertThat(faults(reading)).containsExactly("json-not-utf8 ");
    assertThat(reading.findings().get(0).line()).isEqualTo(2);
  }

  @Test
  void byteOrderMarkIsNoFault() throws IOException {
    assertThat(faults(Readings.text(folder, "\uFEFF{\"format\": 1}"))).isEmpty();
  }

  @Test
  void filesAreBounded() throws IOException {
    String large = "{\"format\": 1, \"x-a\": \"" + "a".repeat(StrictJson.LARGEST) + "\"}";
    assertThat(faults(Readings.text(folder, large))).containsExactly("json-too-large ");
  }

  @Test
  void missingFileIsAnIoError() {
    assertThatThrownBy(() -> Readings.read(folder.resolve("weg.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.csv",
        "/etc/passwd",
        "file:///etc/passwd",
        "..\\\\outside.csv",
        "link.csv",
        "",
        "a\\u0000b.csv"
      })
  void pathsThatLeaveTheJourneyAreRefused(String path) throws IOException {
    write(folder, "outside.csv", "time\n2026-01-05T09:00:00\n");
    Path journey = folder.resolve("reis");
    Files.createDirectories(journey);
    Files.createSymbolicLink(journey.resolve("link.csv"), folder.resolve("outside.csv"));
    Path file =
        write(
            journey,
            "scenario.json",
            "{\"format\": 1, \"arrivals\": {\"times\": \"%s\"}}".formatted(path));
    assertThat(faults(Readings.read(file))).containsExactly("unsafe-path /arrivals/times");
    Path other =
        write(journey, "ander.json", "{\"format\": 1, \"extends\": \"%s\"}".formatted(path));
    assertThat(faults(Readings.read(other))).containsExactly("unsafe-path /extends");
  }
}
