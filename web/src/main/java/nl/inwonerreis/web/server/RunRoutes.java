package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.RunStatus;
import nl.inwonerreis.web.run.LiveRun;
import nl.inwonerreis.web.run.LiveRuns;
import nl.inwonerreis.web.run.RunSubject;
import nl.inwonerreis.web.run.SimulationOrder.Setting;

/** Runs: started, followed and stopped. */
final class RunRoutes implements AutoCloseable {

  private static final int MOST_FOLLOWERS = 64;
  private static final long BETWEEN_EVENTS = 250;
  private static final long BETWEEN_SIGNS = 10_000;

  private final Journeys journeys;
  private final LiveRuns runs;
  private final SseHandler events = new SseHandler(0, this::follow);
  private final ExecutorService followers =
      new ThreadPoolExecutor(
          0,
          MOST_FOLLOWERS,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> new Thread(task, "follower"));

  RunRoutes(Journeys journeys) {
    this.journeys = journeys;
    this.runs = journeys.runs();
  }

  void addTo(Endpoints endpoints) {
    endpoints.post("/api/journeys/{id}/runs", this::start);
    endpoints.post("/api/journeys/{id}/comparison/runs", this::compare);
    endpoints.get("/api/runs", this::list);
    endpoints.get("/api/runs/{run}", this::show);
    endpoints.get("/api/runs/{run}/events", this::events);
    endpoints.delete("/api/runs/{run}", this::stop);
  }

  private void start(Context context) throws IOException {
    Path journey = journeys.journey(context);
    Situation situation = journeys.situation(context, journey);
    List<Setting> settings = new ArrayList<>();
    String seed = number(context, "seed", Long.MIN_VALUE, Long.MAX_VALUE);
    if (!seed.isEmpty()) {
      settings.add(new Setting("/seed", seed));
    }
    String replications = number(context, "replications", 1, 10_000);
    if (!replications.isEmpty()) {
      settings.add(new Setting("/replications", replications));
    }
    start(context, journey, RunSubject.of(situation), settings);
  }

  private void compare(Context context) throws IOException {
    Path journey = journeys.journey(context);
    List<Situation> situations = journeys.compared(context, journey);
    if (situations.size() < 2) {
      throw Problems.badValue("b", "een tweede situatie", "a second situation");
    }
    start(context, journey, new RunSubject(situations), List.of());
  }

  private void start(Context context, Path journey, RunSubject subject, List<Setting> settings) {
    try {
      LiveRuns.Started started = runs.start(journey, subject, settings);
      RunStatus status = runs.status(started.run());
      Answers.json(context, started.isNew() ? 202 : 409, status.json(Answers.language(context)));
    } catch (RejectedExecutionException full) {
      throw Problems.busy();
    }
  }

  private static String number(Context context, String name, long least, long most) {
    String value = Answers.query(context, name);
    if (value.isEmpty()) {
      return value;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return Long.toString(number);
      }
    } catch (NumberFormatException noNumber) {
      throw wrong(name);
    }
    throw wrong(name);
  }

  private static Problem wrong(String name) {
    return name.equals("seed")
        ? Problems.badValue(name, "een heel getal", "a whole number")
        : Problems.badValue(
            name, "een heel getal van 1 tot 10.000", "a whole number of 1 to 10,000");
  }

  private LiveRun run(Context context) {
    return runs.find(context.pathParam("run")).orElseThrow(Problems::noRun);
  }

  private void list(Context context) {
    Answers.json(context, 200, RunStatus.json(runs.listGoing(), Answers.language(context)));
  }

  private void show(Context context) {
    RunStatus status = runs.status(run(context));
    Answers.json(context, 200, status.json(Answers.language(context)));
  }

  private void stop(Context context) {
    LiveRun run = run(context);
    run.stop();
    Answers.json(context, 200, runs.status(run).json(Answers.language(context)));
  }

  /** A run that is not there is a problem and no stream, so that nobody asks again and again. */
  private void events(Context context) throws Exception {
    run(context);
    String accepts = context.header("Accept");
    if (accepts == null || !accepts.contains("text/event-stream")) {
      throw Problems.of(406);
    }
    events.handle(context);
  }

  /** Tells of a run until it ends, in a thread of its own. */
  private void follow(SseClient client) {
    Context context = client.ctx();
    LiveRun run = run(context);
    Language language = Answers.language(context);
    client.keepAlive();
    try {
      followers.execute(() -> tell(client, run, language));
    } catch (RejectedExecutionException full) {
      client.close();
    }
  }

  private void tell(SseClient client, LiveRun run, Language language) {
    try {
      LiveRun.Moment seen = LiveRun.Moment.NONE;
      while (!client.terminated()) {
        LiveRun.Moment now = run.await(seen, BETWEEN_SIGNS);
        RunStatus status = runs.status(run);
        if (status.isEnded()) {
          client.sendEvent("end", status.json(language));
          return;
        }
        if (now.equals(seen)) {
          client.sendComment("");
        } else {
          client.sendEvent("progress", status.json(language));
          if (now.provisionals() > seen.provisionals()) {
            client.sendEvent("provisional", status.json(language));
          }
          seen = now;
          run.awaitEnd(BETWEEN_EVENTS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      client.close();
    }
  }

  /** Lets go of who follows. */
  @Override
  public void close() {
    followers.shutdownNow();
  }
}
