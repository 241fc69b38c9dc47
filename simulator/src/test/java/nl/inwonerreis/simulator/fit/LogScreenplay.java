package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.json.EventLogReader;
import nl.inwonerreis.simulator.json.FittedScenario;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.EventLogFile;
import nl.inwonerreis.simulator.log.EventLogReading;
import nl.inwonerreis.simulator.log.LogForm;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Logs through the whole front door: from a run to a log, and from a log to a scenario. */
final class LogScreenplay {

  private LogScreenplay() {}

  /** Writes the log of replications from 0. */
  static Path logOf(TestRun run, int replications, Path file, LogForm form) throws IOException {
    try (EventLogFile log =
        new EventLogFile(file, form, "nu", run.scenario().run().start(), run.plan().shape())) {
      for (int r = 0; r < replications; r++) {
        run.observe(r, log.replication(r));
      }
      log.commit();
    }
    return file;
  }

  static EventLog read(Path file) throws IOException {
    EventLogReading reading = EventLogReader.read(file, Map.of());
    assertThat(reading.findings()).isEmpty();
    EventLog log = reading.log();
    assertThat(log).isNotNull();
    return log;
  }

  static LogFit fit(EventLog log, CheckedJourney journey, Map<String, String> told) {
    LogNames names = LogNames.of(log, journey.journey(), TestRun.library(), told);
    assertThat(names.findings()).isEmpty();
    return LogFit.of(log, journey.journey(), names);
  }

  /** Writes a fit as a scenario on its own or on a base, and reads it back. */
  static Scenario scenario(LogFit fit, CheckedJourney journey, String base, Path folder)
      throws IOException {
    Path from = folder.resolve("basis.json");
    Files.writeString(from, base.replace('\'', '"'));
    Path out = folder.resolve("gemeten.json");
    String text =
        FittedScenario.write(out, "Gemeten", "log.csv", fit, TestRun.library(), from).text();
    Files.writeString(out, text);
    ScenarioReading reading =
        ScenarioReader.read(out, journey.journey(), TestRun.library(), List.of());
    assertThat(reading.scenario()).as("%s%n%s", reading.findings(), text).isNotNull();
    return reading.scenario();
  }
}
