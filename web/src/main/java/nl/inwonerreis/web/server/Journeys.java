package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.run.LiveRun;
import nl.inwonerreis.web.run.LiveRuns;
import nl.inwonerreis.web.run.OpenJourneys;
import nl.inwonerreis.web.run.StoredResults;

/** The journeys that the server shows, and which of them a request is about. */
record Journeys(JourneysFolder folder, OpenJourneys open, StoredResults results, LiveRuns runs) {

  /** Returns the folder of the journey {@code id} in the path. */
  Path journey(Context context) {
    return folder.find(context.pathParam("id")).orElseThrow(Problems::noJourney);
  }

  /** Returns the situation {@code ?situatie=} of a journey; the base where it is absent. */
  Situation situation(Context context, Path journey) throws IOException {
    return Situation.find(journey, Answers.query(context, "situatie"))
        .orElseThrow(Problems::noSituation);
  }

  /**
   * Returns what a page is made from: with what run {@code ?run=} knows so far, with the result
   * {@code ?uitkomst=}, or with the newest.
   */
  PageData page(Context context) throws IOException {
    Path journey = journey(context);
    Situation situation = situation(context, journey);
    String run = Answers.query(context, "run");
    if (!run.isEmpty()) {
      LiveRun live = runs.find(run).orElseThrow(Problems::noRun);
      Optional<Result> soFar = live.findProvisional();
      if (soFar.isPresent()) {
        return open.page(journey, situation, soFar.get(), ResultState.PROVISIONAL);
      }
    }
    return newest(journey, situation);
  }

  /** Returns a journey in a situation with its newest result. */
  PageData newest(Path journey, Situation situation) throws IOException {
    Optional<Result> result = results.findNewest(journey, situation);
    return result.isPresent()
        ? open.page(journey, situation, result.get(), ResultState.CURRENT)
        : open.page(journey, situation, null, ResultState.NONE);
  }

  /** Returns the BPMN file of a journey in a situation. */
  Path bpmn(Path journey, Situation situation) throws IOException {
    return open.findBpmn(journey, situation).orElseThrow(Problems::noJourney);
  }
}
