package nl.inwonerreis.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.run.LiveRuns;
import nl.inwonerreis.web.run.OpenJourneys;
import nl.inwonerreis.web.run.SimulateJourney;
import nl.inwonerreis.web.run.StoredResults;
import org.eclipse.jetty.server.HttpConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The viewer as a server on this machine: it runs until it is closed. */
public final class Viewer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);
  private static final int HEADER_BYTES = 8 * 1024;

  private final Javalin javalin;
  private final LiveRuns runs;
  private final RunRoutes runRoutes;
  private final StaticFiles files = new StaticFiles();
  private final String version;
  private final Guard guard;
  private final Journeys journeys;
  private List<String> routes = List.of();

  private Viewer(String version, String host, Path folder) {
    this.version = version;
    this.guard = new Guard(host);
    OpenJourneys open = new OpenJourneys(version);
    StoredResults results = new StoredResults();
    int threads = Runtime.getRuntime().availableProcessors();
    this.runs = new LiveRuns(new SimulateJourney(version), open, results, threads);
    this.journeys = new Journeys(new JourneysFolder(folder), open, results, runs);
    this.runRoutes = new RunRoutes(journeys);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts the viewer.
   *
   * @param port where to listen; 0 for any that is free
   * @throws PortTaken when another program listens there
   */
  public static Viewer start(String version, String host, int port, Path folder) throws PortTaken {
    Viewer viewer = new Viewer(version, host, folder);
    try {
      viewer.javalin.start(host, port);
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

  /** Lists the routes as {@code GET /path/{name}}. */
  List<String> routes() {
    return routes;
  }

  LiveRuns runs() {
    return runs;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyHttpConfiguration(Viewer::configure);
    config.routes.before(guard::check);
    Endpoints endpoints = new Endpoints(config.routes);
    ShellPage shell = new ShellPage(files);
    shell.addTo(endpoints);
    new JourneyRoutes(journeys).addTo(endpoints);
    new ScenarioRoutes(journeys).addTo(endpoints);
    runRoutes.addTo(endpoints);
    routes = endpoints.list();
    config.routes.get("/<file>", context -> file(context, shell));
    config.routes.exception(Problem.class, (problem, context) -> Answers.problem(context, problem));
    config.routes.exception(HttpResponseException.class, Viewer::refused);
    config.routes.exception(
        IOException.class,
        (trouble, context) -> Answers.problem(context, Problems.trouble(trouble)));
    config.routes.exception(Exception.class, Viewer::bug);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
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

  String version() {
    return version;
  }

  @Override
  public void close() {
    runs.close();
    runRoutes.close();
    javalin.stop();
  }
}
