package nl.inwonerreis.web.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.run.LiveRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the journeys that were never run, so that whoever opens the viewer finds figures. */
final class FirstRuns {

  private static final Logger LOG = LoggerFactory.getLogger(FirstRuns.class);

  private final Journeys journeys;

  FirstRuns(Journeys journeys) {
    this.journeys = journeys;
  }

  /**
   * Starts a run of the first situation of each journey that can run and has no result, as far as
   * there is room; returns how many.
   */
  int start() throws IOException {
    LiveRuns runs = journeys.runs();
    int started = 0;
    for (String id : journeys.folder().ids()) {
      Path journey = journeys.folder().find(id).orElse(null);
      try {
        if (journey != null && isNew(journey)) {
          started += runs.start(journey, first(journey), List.of()).isNew() ? 1 : 0;
        }
      } catch (RejectedExecutionException full) {
        return started;
      } catch (IOException trouble) {
        LOG.warn("A journey could not be read: {}", trouble.getClass().getSimpleName());
      }
    }
    return started;
  }

  private boolean isNew(Path journey) throws IOException {
    PageData page = journeys.bare(journey, first(journey));
    return page.state() == ResultState.NONE && page.canRun();
  }

  private static Situation first(Path journey) throws IOException {
    return Situation.list(journey).get(0);
  }
}
