package nl.inwonerreis.simulator.log;

import static nl.inwonerreis.simulator.observe.Shapes.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import nl.inwonerreis.simulator.observe.RandomRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogFileTest {

  @TempDir Path folder;

  @Test
  void partsAreJoinedInOrderOfReplication() throws IOException {
    Path file = folder.resolve("log.csv");
    write(file, 2, 0, 1);
    assertThat(Files.readAllLines(file)).first().isEqualTo(CsvLog.HEADER.strip());
    assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[1]).distinct())
        .containsExactly("1", "2", "3");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aCompressedLogHoldsTheSame() throws IOException {
    Path plain = folder.resolve("log.csv");
    Path packed = folder.resolve("log.csv.gz");
    write(plain, 0, 1);
    write(packed, 1, 0);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(plain));
    }
  }

  @Test
  void withoutACommitNothingIsLeftAndTheOldLogStays() throws IOException {
    Path file = folder.resolve("log.csv");
    Files.writeString(file, "old");
    try (EventLogFile log =
        new EventLogFile(file, LogForm.CSV, "nu", LocalDate.of(2026, 1, 5), SMALL)) {
      RandomRun.tell(1, log.replication(0), 1000);
    }
    assertThat(Files.readString(file)).isEqualTo("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private static void write(Path file, int... order) throws IOException {
    try (EventLogFile log =
        new EventLogFile(file, LogForm.CSV, "nu", LocalDate.of(2026, 1, 5), SMALL)) {
      for (int replication : order) {
        RandomRun.tell(replication, log.replication(replication), 2000);
      }
      log.commit();
    }
  }
}
