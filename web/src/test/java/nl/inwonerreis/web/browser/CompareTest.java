package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Situations put side by side on the page Vergelijken. */
@ExtendWith(InChromium.class)
class CompareTest {

  private static final String REIS = "/reis/" + TestJourneys.JOURNEY;
  private static final String API = "/api/journeys/" + TestJourneys.JOURNEY + "/comparison";
  private static final String CHOICE = "?a=status-push&b=zonder-telefoon";

  /** Another choice than the one that is calculated on the page, for the tests share a server. */
  private static final String PROOF = "?a=scenario&b=status-push";

  private final Session session;

  CompareTest(Session session) {
    this.session = session;
    // The server reads and checks each situation when it is first asked for.
    session.api().get(API + CHOICE);
  }

  @Test
  void twoSituationsAreComparedAndWhoPaysIsSaidFirst() {
    session.open(REIS + "/vergelijken" + CHOICE);
    session.press("Reken nu");
    session.until("the differences", () -> !session.all("#verschil svg").isEmpty());
    JsonNode page = session.api().get(API + CHOICE);
    assertThat(session.text("h1")).isEqualTo(page.path("heading").asString());
    assertThat(session.all(".sc li")).hasSize(2);
    assertThat(session.text(".sc li:last-of-type .verdict"))
        .isEqualTo(page.at("/cards/1/badge").asString());
    assertThat(session.all(".fair")).hasSize(page.path("unfair").isEmpty() ? 0 : 1);
    session.tabTo("#verschil .drawing");
    session.keys("t");
    session.until("the table", () -> !session.all("#verschil .twin[open]").isEmpty());
    assertThat(session.all("#verschil tbody tr")).hasSize(page.path("rows").size());
    assertThat(session.text("#verschil tbody tr td:nth-of-type(3)"))
        .isEqualTo(page.at("/rows/0/cells/B/text").asString());
    session.script(
        """
        const select = document.querySelector('[data-spot=add]');
        select.value = 'scenario';
        select.dispatchEvent(new Event('change', {bubbles: true}));
        """);
    session.until("three situations", () -> session.all(".sc li").size() == 3);
    assertThat(session.driver().getCurrentUrl()).endsWith(CHOICE + "&c=scenario");
    session.click(".sc li:last-of-type .away");
    session.until("the first two again", () -> !session.all("#verschil svg").isEmpty());
    assertThat(session.all(".run button")).isEmpty();
    assertThat(session.console()).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
  void everyDifferenceIsThatOfTheCommandLine() throws IOException {
    session.api().compare(TestJourneys.JOURNEY, PROOF);
    JsonNode page = session.api().get(API + PROOF);
    String calculated =
        ViewerProcess.run(
            "compare",
            session.journeys().resolve(TestJourneys.JOURNEY).toString(),
            "--scenario",
            session.journeys().resolve(TestJourneys.JOURNEY) + "/scenarios/status-push.json",
            "--format",
            "json");
    JsonNode differences = JsonMapper.shared().readTree(calculated).path("differences");
    int compared = 0;
    for (JsonNode measure : page.path("byGroup")) {
      for (JsonNode group : measure.path("groups")) {
        JsonNode cell = group.at("/cells/B");
        if (cell.has("lo")) {
          List<String> id = Arrays.asList(measure.path("id").asString().split("\\.", 2));
          JsonNode row = find(differences, id, group.path("id").asString());
          assertThat(cell.path("v").asDouble()).isEqualTo(digits(row.path("difference")));
          assertThat(cell.path("lo").asDouble()).isEqualTo(digits(row.path("adjustedLow")));
          assertThat(cell.path("hi").asDouble()).isEqualTo(digits(row.path("adjustedHigh")));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(30);
    System.out.printf(
        "proof: %d differences of groups equal those of the command line%n", compared);
  }

  /** Returns a number in the four digits that a page draws. */
  private static double digits(JsonNode number) {
    return new BigDecimal(number.asDouble())
        .round(new MathContext(4, RoundingMode.HALF_UP))
        .doubleValue();
  }

  private static JsonNode find(JsonNode differences, List<String> id, String group) {
    String second = id.size() < 2 ? "" : id.get(1);
    for (JsonNode row : differences) {
      boolean kind =
          row.path("kind").asString().equals(second)
              || (row.path("kind").asString().isEmpty()
                  && row.path("statistic").asString().equals(second));
      boolean statistic =
          List.of("share", "mean").contains(row.path("statistic").asString())
              || row.path("statistic").asString().equals(second);
      if (row.path("metric").asString().equals(id.get(0))
          && kind
          && statistic
          && row.path("group").asString().equals(group)
          && row.path("element").asString().equals("*")
          && row.path("channel").asString().equals("*")) {
        return row;
      }
    }
    throw new AssertionError("The command line has no " + id + " of " + group);
  }
}
