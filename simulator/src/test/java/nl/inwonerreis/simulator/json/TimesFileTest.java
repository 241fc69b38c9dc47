package nl.inwonerreis.simulator.json;

import static nl.inwonerreis.simulator.json.Readings.good;
import static nl.inwonerreis.simulator.json.Readings.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.ArrivalProcess.TimedArrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrivals from a CSV file. */
class TimesFileTest {

  @TempDir Path folder;

  @Test
  void arrivalsComeInOrderOfTime() throws IOException {
    ScenarioReading reading =
        read(
            "time,start,group,channel,caseType\r\n2026-01-05T10:00:00,Start,basis,phone,spoed\r\n"
                + "\"2026-01-05 09:30\",,,,\r\n");
    assertThat(good(reading).arrivals().shared())
        .isEqualTo(
            new ArrivalProcess.Times(
                List.of(
                    new TimedArrival(LocalDateTime.of(2026, 1, 5, 9, 30), null, null, null, null),
                    new TimedArrival(
                        LocalDateTime.of(2026, 1, 5, 10, 0), "Start", "basis", "phone", "spoed"))));
  }

  @Test
  void onlyTimeMustBeThere() throws IOException {
    assertThat(good(read("time\n2026-01-05T10:00:00\n")).arrivals().shared())
        .isInstanceOf(ArrivalProcess.Times.class);
  }

  @Test
  void faultsNameTheLine() throws IOException {
    ScenarioReading reading =
        read("time,group\n2026-01-05T10:00:00,bassis\nmorgen,basis\n2026-01-05T11:00:00\n");
    assertThat(reading.findings()).extracting(Finding::line).containsExactly(2, 3, 4);
    assertThat(reading.findings()).extracting(Finding::rule).containsOnly("wrong-times");
    assertThat(reading.findings().get(0).remedy().en()).contains("'basis'");
  }

  @Test
  void unknownColumnsAreNamed() throws IOException {
    assertThat(read("tijd\n2026-01-05T10:00:00\n").findings().get(0).remedy().en())
        .contains("'time'");
  }

  @Test
  void fileMayStandBesideTheBaseOfAPatch() throws IOException {
    read("time\n2026-01-05T10:00:00\n");
    Path patch = write(folder, "scenarios/x.json", "{\"seed\": 2}");
    assertThat(good(Readings.read(patch)).arrivals().shared())
        .isInstanceOf(ArrivalProcess.Times.class);
  }

  private ScenarioReading read(String csv) throws IOException {
    write(folder, "data/tijden.csv", csv);
    return Readings.text(
        folder,
        "{\"format\": 1, \"caseTypes\": {\"spoed\": 1},"
            + " \"arrivals\": {\"times\": \"data/tijden.csv\"}}");
  }
}
