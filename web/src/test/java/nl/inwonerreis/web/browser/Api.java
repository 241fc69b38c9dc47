package nl.inwonerreis.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests ask of the server without the browser. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();

  Api(String address) {
    this.address = address;
  }

  /** Returns an answer as it came. */
  String text(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  JsonNode get(String path) {
    return JsonMapper.shared().readTree(text(path));
  }

  /**
   * Compares situations on the server, without the browser.
   *
   * @param choice {@code ?a=…&b=…}; empty for those that the page chooses
   */
  void compare(String journey, String choice) {
    String path = "/api/journeys/" + journey + "/comparison";
    JsonNode page = get(path + choice);
    if (page.path("state").asString().equals("current")) {
      return;
    }
    StringBuilder query = new StringBuilder("?");
    for (int i = 0; i < page.path("chosen").size(); i++) {
      query.append((char) ('a' + i)).append('=').append(page.at("/chosen/" + i).asString());
      query.append('&');
    }
    URI runs = URI.create(address + path + "/runs" + query);
    String answer = send(HttpRequest.newBuilder(runs).POST(BodyPublishers.noBody()));
    Instant end = Instant.now().plus(PATIENCE);
    while (!get(path + choice).path("state").asString().equals("current")) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("The comparison of " + journey + " gives no result: " + answer);
      }
      pause();
    }
  }

  /** Calculates a situation on the server, without the browser. */
  void simulate(String journey, String situation) {
    if (!get("/api/journeys/" + journey + "/results?situatie=" + situation).isEmpty()
        && "current".equals(state(journey, situation))) {
      return;
    }
    String answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(
                        address + "/api/journeys/" + journey + "/runs?situatie=" + situation))
                .POST(BodyPublishers.noBody()));
    if (!answer.contains("\"run\"")) {
      throw new AssertionError("The run of " + journey + " is refused: " + answer);
    }
    Instant end = Instant.now().plus(PATIENCE);
    while (!"current".equals(state(journey, situation))) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("The run of " + journey + " gives no result: " + answer);
      }
      pause();
    }
  }

  private String state(String journey, String situation) {
    for (JsonNode one : get("/api/journeys/" + journey).path("situations")) {
      if (one.path("id").asString().equals(situation)) {
        return one.path("state").asString();
      }
    }
    throw new AssertionError("No situation " + situation + " in " + journey);
  }

  private static void pause() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
