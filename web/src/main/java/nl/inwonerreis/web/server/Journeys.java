package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.run.ComparisonDesk;
import nl.inwonerreis.web.run.LiveRun;
import nl.inwonerreis.web.run.LiveRuns;
import nl.inwonerreis.web.run.OpenJourneys;
import nl.inwonerreis.web.run.StoredResults;
import nl.inwonerreis.web.run.StoredResults.Stored;

/** The journeys that the server shows, and which of them a request is about. */
record Journeys(
    JourneysFolder folder,
    OpenJourneys open,
    StoredResults results,
    ComparisonDesk comparisons,
    LiveRuns runs) {

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
   * Returns the situations {@code ?a=}, {@code b}, {@code c}, {@code d} of a journey, in order and
   * each once; none where all are absent.
   */
  List<Situation> compared(Context context, Path journey) throws IOException {
    Set<Situation> found = new LinkedHashSet<>();
    for (String name : List.of("a", "b", "c", "d")) {
      String id = Answers.query(context, name);
      if (!id.isEmpty()) {
        found.add(Situation.find(journey, id).orElseThrow(Problems::noSituation));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns what a page is made from: with what run {@code ?run=} knows so far, with the result
   * {@code ?uitkomst=}, or with the newest.
   */
  PageData page(Context context) throws IOException {
    Path journey = journey(context);
    Situation situation = situation(context, journey);
    String run = Answers.query(context, "run");
    String result = Answers.query(context, "uitkomst");
    if (!run.isEmpty()) {
      LiveRun live = runs.find(run).orElseThrow(Problems::noRun);
      requireOf(live, journey, situation);
      Optional<Result> soFar = live.findProvisional();
      if (soFar.isPresent()) {
        return open.page(journey, situation, soFar.get(), ResultState.PROVISIONAL);
      }
      result = Objects.requireNonNullElse(runs.status(live).result(), "");
    }
    if (result.isEmpty()) {
      return newest(journey, situation);
    }
    Stored stored = results.find(journey, situation, result).orElseThrow(Problems::noResult);
    return open.page(journey, situation, stored.result(), stored.state());
  }

  private static void requireOf(LiveRun run, Path journey, Situation situation) {
    boolean same =
        run.journey().equals(String.valueOf(journey.getFileName()))
            && run.subject().id().equals(situation.id());
    if (!same) {
      throw Problems.noRun();
    }
  }

  /** Returns a journey in a situation with its newest result. */
  PageData newest(Path journey, Situation situation) throws IOException {
    Optional<Stored> newest = results.findNewest(journey, situation);
    return newest.isPresent()
        ? open.page(journey, situation, newest.get().result(), newest.get().state())
        : open.page(journey, situation, null, ResultState.NONE);
  }

  /** Returns a journey in a situation with the summary of its newest result. */
  PageData summary(Path journey, Situation situation) throws IOException {
    Optional<Stored> newest = results.findNewestSummary(journey, situation);
    return newest.isPresent()
        ? open.page(journey, situation, newest.get().result(), newest.get().state())
        : open.page(journey, situation, null, ResultState.NONE);
  }

  /** Returns a journey in a situation, and whether it has a result, but not the result itself. */
  PageData bare(Path journey, Situation situation) throws IOException {
    return open.page(journey, situation, null, results.state(journey, situation));
  }

  /** Returns the BPMN file of a journey in a situation. */
  Path bpmn(Path journey, Situation situation) throws IOException {
    return open.findBpmn(journey, situation).orElseThrow(Problems::noJourney);
  }
}
