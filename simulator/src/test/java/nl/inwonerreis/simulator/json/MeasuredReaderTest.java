package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of measured numbers: what they may hold, and what is told of what they may not. */
class MeasuredReaderTest {

  private static final String HEAD =
      "from,to,metric,kind,element,group,channel,statistic,value,n,source\n";
  private static final String GOOD =
      "2022-01-01,2022-12-31,abandoned,,,,phone,share,0.19,24000,Jaarverslag\n";

  @TempDir Path folder;

  private MeasuredReading read(String text) throws IOException {
    Readings.write(folder, "measured/reeks.csv", text);
    return read();
  }

  private MeasuredReading read() throws IOException {
    return MeasuredReader.read(
        folder, MeasuredNames.of(Readings.library(), Set.of("Melden", "reactie")));
  }

  private static MeasuredPoint only(MeasuredReading reading) {
    assertThat(reading.measured().faults()).isEmpty();
    assertThat(reading.points()).hasSize(1);
    return reading.points().get(0);
  }

  private static Finding fault(MeasuredReading reading) {
    List<Finding> all = reading.findings().values().stream().flatMap(List::stream).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aLineIsReadAndWhatIsLeftEmptyMeansAll() throws IOException {
    assertThat(only(read(HEAD + GOOD)))
        .isEqualTo(
            new MeasuredPoint(
                "2022-01-01",
                "2022-12-31",
                "abandoned",
                "",
                "*",
                "*",
                "phone",
                "share",
                0.19,
                24_000L,
                "Jaarverslag",
                "measured/reeks.csv"));
  }

  @Test
  void withoutTheFolderThereIsNothingToTell() throws IOException {
    assertThat(read().measured().isEmpty()).isTrue();
  }

  @Test
  void dutchExcelWritesSemicolonsAndDecimalCommas() throws IOException {
    String text =
        "\uFEFFfrom;metric;statistic;value;source\r\n2022-03-01;leadTime;mean;1,5;\"a; b\"\r\n";
    MeasuredPoint point = only(read(text));
    assertThat(point.value()).isEqualTo(1.5);
    assertThat(point.to()).isEqualTo("2022-03-01");
    assertThat(point.source()).isEqualTo("a; b");
  }

  @ParameterizedTest
  @CsvSource({
    "leadTime, mean, P16DT7H12M, 1408320",
    "normMet, share, 73.4%, 0.734",
    "contacts, share, 1.2, 1.2",
    "helped, count, 1200, 1200"
  })
  void aValueMayBeADurationOrAPercentage(
      String metric, String statistic, String written, double value) throws IOException {
    String line = "2022-01-01,%s,%s,%s,bron\n".formatted(metric, statistic, written);
    assertThat(only(read("from,metric,statistic,value,source\n" + line)).value())
        .isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-13-01, , abandoned, , share, 0.1, 9, s, from",
    "2022-01-01, 2021-01-01, abandoned, , share, 0.1, 9, s, 2021-01-01",
    "2022-01-01, , wachttijd, , mean, 1, 9, s, wachttijd",
    "2022-01-01, , leadTime, Meldn, mean, 1, 9, s, Meldn",
    "2022-01-01, , leadTime, , gemiddeld, 1, 9, s, gemiddeld",
    "2022-01-01, , abandoned, , share, 19, 9, s, 19",
    "2022-01-01, , leadTime, , mean, -3, 9, s, -3",
    "2022-01-01, , leadTime, , mean, 1e9, 9, s, 1e9",
    "2022-01-01, , abandoned, , share, 0.1, veel, s, veel",
    "2022-01-01, , abandoned, , share, 0.1, 9, , bron"
  })
  void aWrongCellIsToldWithItsLineAndTheOthersAreKept(
      String from,
      String to,
      String metric,
      String element,
      String statistic,
      String value,
      String n,
      String source,
      String told)
      throws IOException {
    String wrong =
        java.util.stream.Stream.of(
                from, to, metric, "", element, "", "", statistic, value, n, source)
            .map(cell -> cell == null ? "" : cell)
            .collect(java.util.stream.Collectors.joining(","));
    MeasuredReading reading = read(HEAD + GOOD + wrong + "\n" + GOOD);
    assertThat(fault(reading).line()).isEqualTo(3);
    assertThat(fault(reading).message().nl()).contains(told);
    assertThat(fault(reading).remedy().nl()).isNotBlank();
    assertThat(reading.points()).hasSize(2);
    assertThat(reading.measured().faults()).containsEntry("measured/reeks.csv", 1);
  }

  @Test
  void aPointForThousandsIsRefusedWhereItCouldBeAnother() throws IOException {
    String text = "from;metric;statistic;value;source\n2022-01-01;helped;count;1.200;s\n";
    assertThat(fault(read(text)).message().nl()).contains("1.200");
  }

  @Test
  void wrongColumnsMissingCellsAndControlCharactersAreTold() throws IOException {
    assertThat(fault(read("datum,waarde\n1,2\n")).remedy().nl()).contains("from, metric");
    assertThat(fault(read("")).line()).isEqualTo(1);
    assertThat(fault(read(HEAD + "2022-01-01,1\n")).message().nl()).contains("2 waarden voor 11");
    assertThat(fault(read(HEAD + GOOD.replace("Jaar", "\u001b[31m"))).message().nl())
        .contains("stuurteken");
  }

  @Test
  void otherEncodingsAndHugeFilesAreRefused() throws IOException {
    Path file = Readings.write(folder, "measured/reeks.csv", "");
    Files.write(file, (HEAD + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault(read()).remedy().nl()).contains("UTF-8");
    Files.write(file, new byte[1_000_001]);
    assertThat(fault(read()).message().nl()).contains("1 MB");
  }

  @Test
  void linesAndFaultsAreBounded() throws IOException {
    MeasuredReading many = read(HEAD + GOOD.repeat(501));
    assertThat(many.points()).hasSize(500);
    assertThat(fault(many).line()).isEqualTo(502);
    assertThat(read(HEAD + "x\n".repeat(5000)).measured().faults())
        .containsEntry("measured/reeks.csv", 21);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("geheim.csv"), HEAD + GOOD);
    Files.createDirectories(folder.resolve("measured"));
    Files.createSymbolicLink(folder.resolve("measured/link.csv"), secret);
    MeasuredReading reading = read();
    assertThat(reading.points()).isEmpty();
    assertThat(fault(reading).message().nl()).contains("buiten de map");
  }

  @Test
  void aNumberOfFewerThanFiveKeepsNeitherValueNorSample() throws IOException {
    MeasuredPoint few = only(read(HEAD + GOOD.replace("24000", "4")));
    assertThat(few.isTooFew()).isTrue();
    assertThat(few.n()).isNull();
    assertThat(only(read(HEAD + "2022-01-01,,helped,,,,,count,3,,s\n")).isTooFew()).isTrue();
    assertThat(only(read(HEAD + "2022-01-01,,cost,,,,,count,3,,s\n")).isTooFew()).isFalse();
  }
}
