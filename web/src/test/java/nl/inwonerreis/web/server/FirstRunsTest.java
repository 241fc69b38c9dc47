package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.run.LiveRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys are run at the start of the viewer when they never were. */
class FirstRunsTest {

  private static final String NOWHERE =
      Visit.BPMN.replace("targetRef=\"Klaar\"", "targetRef=\"Weg\"");

  @TempDir Path folder;

  @Test
  void aJourneyWithoutAResultIsRunOnce() throws Exception {
    try (Visit visit = Visit.start(folder)) {
      assertThat(visit.viewer().runNew()).isEqualTo(1);
      LiveRun run = visit.viewer().runs().findGoing("reis", "scenario").orElseThrow();
      assertThat(visit.finish(run.id())).contains("\"state\":\"done\"");
      assertThat(visit.get("/api/journeys").body()).contains("\"state\":\"current\"");
      assertThat(visit.viewer().runNew()).isZero();
    }
  }

  @Test
  void aJourneyWhoseModelChangedIsNotRunUnasked() throws Exception {
    try (Visit visit = Visit.start(folder)) {
      visit.finish(visit.start(""));
      Path scenario = visit.journey().resolve("scenario.json");
      Files.writeString(scenario, Files.readString(scenario).replace("20", "30"));
      assertThat(visit.viewer().runNew()).isZero();
    }
  }

  @Test
  void whatCannotRunIsLeftAlone() throws Exception {
    try (Visit visit = Visit.start(folder)) {
      Files.writeString(visit.journey().resolve("journey.bpmn"), NOWHERE);
      Files.createDirectories(folder.resolve("leeg"));
      assertThat(visit.viewer().runNew()).isZero();
      assertThat(visit.get("/api/runs").body()).isEqualTo("{\"runs\":[]}");
    }
  }
}
