package nl.inwonerreis.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.run.AddJourney;
import nl.inwonerreis.web.run.LiveRuns;
import nl.inwonerreis.web.run.OpenJourneys;
import nl.inwonerreis.web.run.SimulateJourney;
import nl.inwonerreis.web.run.StoredResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The viewer as a server on this machine: it runs until it is closed. */
public final class Viewer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);

  private final Javalin javalin;
  private final LiveRuns runs;
  private final RunRoutes runRoutes;
  private final StaticFiles files = new StaticFiles();
  private final String version;
  private final Guard guard;
  private final Journeys journeys;
  private List<String> routes = List.of();

  private Viewer(String version, String host, int port, Path folder) {
    this.version = version;
    this.guard = new Guard(host);
    OpenJourneys open = new OpenJourneys(version);
    StoredResults results = new StoredResults(open, version);
    int threads = Runtime.getRuntime().availableProcessors();
    this.runs = new LiveRuns(new SimulateJourney(version), open, results, threads);
    this.journeys = new Journeys(new JourneysFolder(folder), open, results, runs);
    this.runRoutes = new RunRoutes(journeys);
    this.javalin = Javalin.create(config -> configure(config, host, port));
  }

  /**
   * Starts the viewer.
   *
   * @param port where to listen; 0 for any that is free
   * @throws PortTaken when another program listens there
   */
  public static Viewer start(String version, String host, int port, Path folder) throws PortTaken {
    Viewer viewer = new Viewer(version, host, port, folder);
    try {
      viewer.javalin.start();
      return viewer;
    } catch (RuntimeException failed) {
      viewer.close();
      throw PortTaken.of(failed, port);
    }
  }

  /** Returns whether a viewer started on this host answers other machines too. */
  public static boolean isOpen(String host) {
    return Guard.isOpen(host);
  }

  /** Returns the port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Starts a run of each journey that can run and has no result; returns how many. */
  public int runNew() throws IOException {
    return new FirstRuns(journeys).start();
  }

  /** Lists the routes as {@code GET /path/{name}}. */
  List<String> routes() {
    return routes;
  }

  LiveRuns runs() {
    return runs;
  }

  private void configure(JavalinConfig config, String host, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyServer(Network::configure);
    config.jetty.addConnector((server, http) -> Network.connector(server, http, host, port));
    config.router.javaLangErrorHandler(Viewer::fault);
    config.routes.before(guard::check);
    Endpoints endpoints = new Endpoints(config.routes);
    ShellPage shell = new ShellPage(files);
    shell.addTo(endpoints);
    new JourneyRoutes(journeys).addTo(endpoints);
    new ScenarioRoutes(journeys).addTo(endpoints);
    runRoutes.addTo(endpoints);
    new ResultRoutes(journeys).addTo(endpoints);
    new UploadRoutes(new AddJourney(journeys.folder())).addTo(endpoints);
    new ProductRoutes(version).addTo(endpoints);
    routes = endpoints.list();
    config.routes.get("/<file>", context -> file(context, shell));
    config.routes.exception(Problem.class, (problem, context) -> Answers.problem(context, problem));
    config.routes.exception(HttpResponseException.class, Viewer::refused);
    config.routes.exception(
        IOException.class,
        (trouble, context) -> Answers.problem(context, Problems.trouble(trouble)));
    config.routes.exception(Exception.class, Viewer::bug);
  }

  private void file(Context context, ShellPage shell) throws IOException {
    String path = context.pathParam("file");
    var file = files.find(path);
    if (file.isPresent() && !path.endsWith(".html")) {
      StaticFiles.send(context, file.get());
      return;
    }
    String accepts = context.header("Accept");
    if (path.startsWith("api/") || accepts == null || !accepts.contains("text/html")) {
      throw Problems.of(404);
    }
    context.status(404);
    shell.send(context);
  }

  private static void refused(HttpResponseException refused, Context context) {
    if (refused instanceof MethodNotAllowedResponse) {
      String allowed = refused.getDetails().getOrDefault("availableMethods", "");
      context.header("Allow", allowed);
    }
    Answers.problem(context, Problems.of(refused.getStatus()));
  }

  private static void bug(Exception bug, Context context) {
    LOG.error("A request failed: {}", bug.getClass().getSimpleName(), bug);
    Answers.problem(context, Problems.bug());
  }

  private static void fault(HttpServletResponse response, Error fault) {
    LOG.error("A request failed: {}", fault.getClass().getSimpleName(), fault);
    response.setStatus(500);
  }

  @Override
  public void close() {
    runs.close();
    runRoutes.close();
    javalin.stop();
  }
}
