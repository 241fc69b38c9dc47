package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page shows is what the command line calculates from the same seed. */
@ExtendWith(InChromium.class)
class FiguresTest {

  private static final String JOURNEY = "/api/journeys/" + TestJourneys.JOURNEY;
  private static final String SITUATION = "situatie=scenario";

  private final Session session;

  FiguresTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
  }

  @Test
  void everyFigureOfTheOutcomeIsThatOfTheCommandLine() throws IOException {
    String calculated =
        ViewerProcess.run(
            "simulate",
            session.journeys().resolve(TestJourneys.JOURNEY).toString(),
            "--format",
            "json");
    String newest =
        session.api().get(JOURNEY + "/results?" + SITUATION).at("/results/0/id").asString();
    String kept = session.api().text(JOURNEY + "/results/" + newest + ".json?" + SITUATION);
    assertThat(kept.equals(calculated)).as("the kept result and the command line").isTrue();

    JsonNode result = JsonMapper.shared().readTree(calculated);
    JsonNode page = session.api().get(JOURNEY + "/outcome?" + SITUATION);
    session.open("/reis/" + TestJourneys.JOURNEY + "/uitkomst?" + SITUATION);
    int compared = times(result, "groups", names(page, "groups"));
    session.click("#helft .seg button:last-child");
    compared += times(result, "channels", names(page, "channels"));
    compared += places(result, page);
    helped(result);
    assertThat(compared).isGreaterThan(40);
    System.out.printf(
        "proof: %d figures of the outcome equal those of the command line%n", compared);
  }

  /** Compares the table of half and 9 of 10. */
  private int times(JsonNode result, String side, Map<String, String> ids) {
    if (session.all("#helft .twin[open]").isEmpty()) {
      session.click("#helft .twin summary");
    }
    int compared = 0;
    List<List<String>> rows = rows("#helft .twin");
    assertThat(rows).hasSameSizeAs(ids.keySet());
    for (List<String> row : rows) {
      String id = Objects.requireNonNull(ids.get(row.get(0)), row.get(0));
      for (int i = 1; i <= 2; i++) {
        String statistic = i == 1 ? "p50" : "p90";
        String group = side.equals("groups") ? id : "*";
        String channel = side.equals("groups") ? "*" : id;
        compared +=
            compare(row.get(i), metric(result, "leadTime", "", "*", group, channel, statistic));
      }
    }
    return compared;
  }

  /** Compares the table of places, reasons and groups. */
  private int places(JsonNode result, JsonNode page) {
    List<String> groups = new ArrayList<>(List.of("*"));
    page.path("groups").forEach(group -> groups.add(group.path("id").asString()));
    List<List<String>> rows = rows("#wie");
    assertThat(rows).hasSize(page.path("exits").size());
    int compared = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode exit = page.path("exits").path(i);
      for (int g = 0; g < groups.size(); g++) {
        String shown = rows.get(i).get(g + 1);
        if (!shown.equals("–")) {
          compared +=
              compare(
                  shown,
                  metric(
                      result,
                      "dropOff",
                      exit.path("kind").asString(),
                      exit.path("id").asString(),
                      groups.get(g),
                      "*",
                      "share"));
        }
      }
    }
    return compared;
  }

  /** Compares the first sentence. */
  private void helped(JsonNode result) {
    String text = session.text(".say p").replaceAll("\\s+", " ");
    String shown =
        text.replaceAll(".*? ([\\d,]+) geholpen (?:met 95%-interval )?([\\d,–]+)\\..*", "$1 ($2)");
    assertThat(compare(shown, metric(result, "helped", "", "*", "*", "*", "share"))).isEqualTo(1);
  }

  private static int compare(String shown, JsonNode metric) {
    double value = metric.path("value").asDouble();
    double low = metric.path("ci95Low").asDouble();
    double high = metric.path("ci95High").asDouble();
    return ShownFigure.read(shown)
        .map(
            figure -> {
              assertThat(figure.shows(value, low, high)).as("%s is %s", shown, metric).isTrue();
              return 1;
            })
        .orElse(0);
  }

  private static JsonNode metric(
      JsonNode result,
      String metric,
      String kind,
      String element,
      String group,
      String channel,
      String statistic) {
    Map<String, String> wanted =
        Map.of(
            "metric",
            metric,
            "kind",
            kind,
            "element",
            element,
            "group",
            group,
            "channel",
            channel,
            "statistic",
            statistic);
    for (JsonNode row : result.path("metrics")) {
      if (wanted.entrySet().stream()
          .allMatch(one -> row.path(one.getKey()).asString().equals(one.getValue()))) {
        return row;
      }
    }
    throw new AssertionError("The command line has no " + wanted);
  }

  private static Map<String, String> names(JsonNode page, String list) {
    Map<String, String> ids = new HashMap<>();
    if (list.equals("groups")) {
      ids.put("Alle inwoners", "*");
    }
    page.path(list).forEach(one -> ids.put(one.path("name").asString(), one.path("id").asString()));
    return ids;
  }

  @SuppressWarnings("unchecked")
  private List<List<String>> rows(String css) {
    return (List<List<String>>)
        Objects.requireNonNull(
            session.script(
                "return [...document.querySelectorAll(arguments[0] + ' tbody tr')]"
                    + ".map((row) => [...row.cells].map((cell) => cell.innerText.trim()));",
                css));
  }
}
