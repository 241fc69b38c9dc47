package nl.inwonerreis.web.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visit to a viewer of its own, on a folder with one small journey. */
final class Visit implements AutoCloseable {

  static final String BPMN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
        <process id="p" name="Melding &lt;script&gt;doen" isExecutable="false">
          <startEvent id="Begin"><outgoing>f1</outgoing></startEvent>
          <sequenceFlow id="f1" sourceRef="Begin" targetRef="Melden"/>
          <task id="Melden" name="Melden">
            <extensionElements><journey:touchpoint layer="frontstage">
              <journey:offer channel="web" text="texts/brief.md"/>
            </journey:touchpoint></extensionElements>
            <incoming>f1</incoming><outgoing>f2</outgoing>
          </task>
          <sequenceFlow id="f2" sourceRef="Melden" targetRef="Klaar"/>
          <endEvent id="Klaar"><incoming>f2</incoming></endEvent>
        </process>
      </definitions>
      """;

  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P4W",
       "warmUp": "P1W", "replications": 5, "seed": 7, "arrivals": {"perDay": 20}}
      """;

  /** A what-if that takes long enough to be stopped. */
  private static final String LONG =
      """
      {"extends": "../scenario.json", "name": "Lang", "duration": "P300W", "replications": 500,
       "arrivals": {"perDay": 200}}
      """;

  private final Path folder;
  private final Viewer viewer;
  private final HttpClient client = HttpClient.newHttpClient();

  private Visit(Path folder, Viewer viewer) {
    this.folder = folder;
    this.viewer = viewer;
  }

  static Visit start(Path folder) throws IOException, PortTaken {
    Path reis = Files.createDirectories(folder.resolve("reis/scenarios")).getParent();
    Files.writeString(reis.resolve("journey.bpmn"), BPMN);
    Files.writeString(reis.resolve("scenario.json"), SCENARIO);
    Files.writeString(reis.resolve("scenarios/lang.json"), LONG);
    Files.createDirectories(reis.resolve("texts"));
    Files.writeString(reis.resolve("texts/brief.md"), "# Dag\n");
    Files.writeString(reis.resolve("texts/geheim.md"), "geheim");
    return new Visit(folder, Viewer.start("1.2.3", "127.0.0.1", 0, folder));
  }

  Viewer viewer() {
    return viewer;
  }

  Path journey() {
    return folder.resolve("reis");
  }

  String address() {
    return "http://127.0.0.1:" + viewer.port();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return post(path, BodyPublishers.ofString(body));
  }

  HttpResponse<String> post(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(to(path).POST(body));
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(to(path).DELETE());
  }

  /** Starts a run and returns its id. */
  String start(String query) throws IOException, InterruptedException {
    return value("run", post("/api/journeys/reis/runs" + query, "").body());
  }

  /** Runs to the end and returns what the run says then. */
  String finish(String run) throws IOException, InterruptedException {
    for (int look = 0; look < 1200; look++) {
      String status = get("/api/runs/" + run).body();
      if (!value("state", status).equals("running")) {
        return status;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The run does not end: " + get("/api/runs/" + run).body());
  }

  /** Returns the first text value of a key in JSON. */
  static String value(String key, String json) {
    Matcher found = Pattern.compile('"' + key + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }

  @Override
  public void close() {
    viewer.close();
  }
}
