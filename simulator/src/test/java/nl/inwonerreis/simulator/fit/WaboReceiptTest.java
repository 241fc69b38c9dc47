package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.LoggedCase;
import nl.inwonerreis.simulator.log.LoggedEvent;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The receipt phase of permit applications at a Dutch municipality (WABO), as others published it:
 * its figures are read exactly, and numbers fitted to the first 80 % of cases are simulated against
 * the last 20 %, which they never saw. The log tells only when steps were complete, so that times
 * are work and waiting together. The journey is the one that the log itself draws: a task a step,
 * and after it a gateway to every step that ever followed.
 */
class WaboReceiptTest {

  private static final Path LOG =
      Path.of(System.getProperty("inwonerreis.data", "absent"), "event-logs", "wabo-receipt");
  private static final Map<String, String> CHANNELS =
      Map.of(
          "Internet",
          "web",
          "Desk",
          "counter",
          "Post",
          "post",
          "e-mail",
          "email",
          "Intern",
          "informal");
  private static final String END = "";
  private static final int REPLICATIONS = Boolean.getBoolean("inwonerreis.full") ? 400 : 40;

  @TempDir static Path folder;

  @BeforeAll
  static void theLogIsThere() {
    boolean there = Files.isDirectory(LOG);
    if (!there) {
      System.out.println("corpus: event-logs/wabo-receipt SKIPPED");
    }
    assumeTrue(there);
  }

  @Test
  void theFiguresOfTheLogAreReadExactly() throws IOException {
    EventLog table = LogScreenplay.read(LOG.resolve("receipt.csv"));
    assertThat(table.cases()).hasSize(1434);
    assertThat(table.events()).isEqualTo(8577);
    Map<String, Integer> channels = new TreeMap<>();
    TreeSet<String> steps = new TreeSet<>();
    for (LoggedCase one : table.cases()) {
      channels.merge(one.channel(), 1, Integer::sum);
      one.events().forEach(e -> steps.add(e.activity()));
    }
    assertThat(steps).hasSize(27);
    assertThat(channels)
        .isEqualTo(Map.of("Internet", 1250, "Desk", 109, "Post", 53, "e-mail", 21, "Intern", 1));
    Map<String, Long> deadlines = deadlines();
    assertThat(table.cases().stream().filter(one -> isLate(one, deadlines))).hasSize(92);
    EventLog xes = LogScreenplay.read(LOG.resolve("receipt.xes.gz"));
    assertThat(xes.cases()).isEqualTo(table.cases());
  }

  /** In order of time the last fifth shows whether the future is like the past. */
  @Test
  void numbersFittedToTheFirstCasesAreHeldAgainstTheLast() throws IOException {
    EventLog all = LogScreenplay.read(LOG.resolve("receipt.csv"));
    EventLog first = all.first(0.8);
    List<LoggedCase> last = all.cases().subList(first.cases().size(), all.cases().size());
    assertThat(last).hasSize(287);
    held("the last 20 %", first, last);
  }

  /** Every fifth case shows how good the fit is while nothing changes. */
  @Test
  void numbersFittedToFourOfFiveCasesAreHeldAgainstTheFifth() throws IOException {
    EventLog all = LogScreenplay.read(LOG.resolve("receipt.csv"));
    List<LoggedCase> rest = new ArrayList<>();
    List<LoggedCase> fifth = new ArrayList<>();
    for (int i = 0; i < all.cases().size(); i++) {
      (i % 5 == 4 ? fifth : rest).add(all.cases().get(i));
    }
    held("each fifth case", new EventLog(rest, false), fifth);
  }

  private static void held(String what, EventLog first, List<LoggedCase> last) throws IOException {
    Map<String, String> ids = new LinkedHashMap<>();
    CheckedJourney journey = drawn(first, ids);
    Map<String, String> told = new HashMap<>(CHANNELS);
    told.putAll(ids);
    LogFit fit = LogScreenplay.fit(first, journey, told);
    assertThat(fit.fit().value()).as("each step that the journey was drawn of fits").isEqualTo(1);
    Scenario scenario =
        LogScreenplay.scenario(
            fit,
            journey,
            "{'format': 1, 'start': '2011-10-03', 'residents': %d}".formatted(last.size()),
            folder);

    Runs runs = new Runs(TestRun.of(journey, scenario));
    double[] slack = slack(first.cases(), deadlines());
    Measured before = new Measured(first.cases(), deadlines());
    Measured after = new Measured(last, deadlines());
    Band steps = runs.band(r -> r.visits / (double) r.leadTimes.size());
    Band mean = runs.band(r -> average(r.leadTimes) / 86_400);
    Band median = runs.band(r -> quantile(r.leadTimes, 0.5) / 86_400);
    Band p90 = runs.band(r -> quantile(r.leadTimes, 0.9) / 86_400);
    Band late = runs.band(r -> 100 * lateShare(r.leadTimes, slack));
    Band web = runs.band(r -> 100.0 * r.web / r.leadTimes.size());
    System.out.printf(
        Locale.ROOT,
        "proof: WABO receipt, fitted on %d cases; %d runs against %s, %d cases held out%n",
        first.cases().size(),
        REPLICATIONS,
        what,
        last.size());
    int inside = 0;
    inside += told("steps a case", steps, before.steps, after.steps);
    inside += told("lead time, mean days", mean, before.mean, after.mean);
    inside += told("lead time, median days", median, before.median, after.median);
    inside += told("lead time, p90 days", p90, before.p90, after.p90);
    inside += told("late, %", late, before.late, after.late);
    inside += told("by internet, %", web, before.web, after.web);
    System.out.printf("proof: WABO receipt, %s: %d of 6 figures inside the band%n", what, inside);

    // What must be so: the numbers give back the cases that they were fitted to. Expected visits of
    // the chain are those counted; times keep their means.
    assertThat(steps.mean()).isCloseTo(before.steps, within(4 * steps.error() + 1e-9));
    assertThat(mean.mean()).isCloseTo(before.mean, within(4 * mean.error() + 0.05 * before.mean));
    assertThat(web.mean()).isCloseTo(before.web, within(4 * web.error() + 1e-9));
  }

  private static int told(String what, Band band, double before, double after) {
    boolean inside = band.low() <= after && after <= band.high();
    System.out.printf(
        Locale.ROOT,
        "proof: WABO receipt, %s: simulated %.2f [%.2f, %.2f]; fitted cases %.2f; held out %.2f, %s%n",
        what,
        band.mean(),
        band.low(),
        band.high(),
        before,
        after,
        inside ? "inside" : "OUTSIDE");
    return inside ? 1 : 0;
  }

  /** Draws the journey of a log; {@code ids} gets the id of each step by its name. */
  private static CheckedJourney drawn(EventLog log, Map<String, String> ids) {
    Map<String, TreeSet<String>> follows = new TreeMap<>();
    for (LoggedCase one : log.cases()) {
      String before = END;
      for (LoggedEvent e : one.events()) {
        ids.computeIfAbsent(e.activity(), made -> "Stap" + (ids.size() + 1));
        String to = ids.getOrDefault(e.activity(), "");
        follows.computeIfAbsent(before.isEmpty() ? "Begin" : before, b -> new TreeSet<>()).add(to);
        before = to;
      }
      follows.computeIfAbsent(before, b -> new TreeSet<>()).add("Eind");
    }
    StringBuilder nodes = new StringBuilder("<startEvent id=\"Begin\"/><endEvent id=\"Eind\"/>");
    StringBuilder flows = new StringBuilder();
    String offers =
        "<extensionElements><journey:touchpoint layer=\"frontstage\">"
            + String.join(
                "",
                CHANNELS.values().stream()
                    .sorted()
                    .map(c -> "<journey:offer channel=\"" + c + "\"/>")
                    .toList())
            + "</journey:touchpoint></extensionElements>";
    ids.values()
        .forEach(
            id ->
                nodes
                    .append("<task id=\"")
                    .append(id)
                    .append("\">")
                    .append(offers)
                    .append("</task>"));
    follows.forEach(
        (from, targets) -> {
          nodes.append("<exclusiveGateway id=\"Na").append(from).append("\"/>");
          flows.append(from).append(">Na").append(from).append(' ');
          targets.forEach(to -> flows.append("Na").append(from).append('>').append(to).append(' '));
        });
    return Bpmn.checked(Bpmn.process(nodes.toString(), flows.toString()));
  }

  private static boolean isLate(LoggedCase one, Map<String, Long> deadlines) {
    Long deadline = deadlines.get(one.id());
    return deadline != null && one.events().get(one.events().size() - 1).time() > deadline;
  }

  /** Seconds from the first event of a case to its deadline. */
  private static double[] slack(List<LoggedCase> cases, Map<String, Long> deadlines) {
    return cases.stream()
        .filter(one -> deadlines.containsKey(one.id()))
        .mapToDouble(one -> (deadlines.getOrDefault(one.id(), 0L) - one.first().time()) / 1000.0)
        .toArray();
  }

  /** Each case is given the term of one of the fitted cases, in turn. */
  private static double lateShare(List<Double> leadTimes, double[] slack) {
    int late = 0;
    for (int i = 0; i < leadTimes.size(); i++) {
      late += leadTimes.get(i) > slack[i * 31 % slack.length] ? 1 : 0;
    }
    return late / (double) leadTimes.size();
  }

  private static Map<String, Long> deadlines() throws IOException {
    DateTimeFormatter form = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    List<String> lines = Files.readAllLines(LOG.resolve("receipt.csv"));
    List<String> header = List.of(lines.get(0).split(","));
    Map<String, Long> deadlines = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String deadline = cells[header.indexOf("case:deadline")];
      if (!deadline.isEmpty()) {
        OffsetDateTime time = OffsetDateTime.parse(deadline.replace(' ', 'T'), form);
        deadlines.put(cells[header.indexOf("case:concept:name")], time.toInstant().toEpochMilli());
      }
    }
    return deadlines;
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double quantile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  /** Figures of logged cases. */
  private static final class Measured {
    private final double steps;
    private final double mean;
    private final double median;
    private final double p90;
    private final double late;
    private final double web;

    Measured(List<LoggedCase> cases, Map<String, Long> deadlines) {
      List<Double> days = new ArrayList<>();
      for (LoggedCase one : cases) {
        LoggedEvent end = one.events().get(one.events().size() - 1);
        days.add((end.time() - one.first().time()) / 86_400_000.0);
      }
      steps = cases.stream().mapToInt(one -> one.events().size()).average().orElseThrow();
      mean = average(days);
      median = quantile(days, 0.5);
      p90 = quantile(days, 0.9);
      late = 100.0 * cases.stream().filter(c -> isLate(c, deadlines)).count() / cases.size();
      web =
          100.0 * cases.stream().filter(c -> c.channel().equals("Internet")).count() / cases.size();
    }
  }

  /** What one replication showed. */
  private static final class Seen implements Observer {
    private final List<Double> leadTimes = new ArrayList<>();
    private final int webChannel;
    private long visits;
    private int web;

    Seen(int webChannel) {
      this.webChannel = webChannel;
    }

    @Override
    public void complete(Moment m, double handling, double paused, double cost) {
      visits++;
    }

    @Override
    public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
      leadTimes.add(times.leadTime);
      web += m.firstChannel == webChannel ? 1 : 0;
    }
  }

  /** Where 95 of 100 runs of as many cases lie. */
  private record Band(double mean, double low, double high, double error) {}

  private static final class Runs {
    private final List<Seen> seen = new ArrayList<>();

    Runs(TestRun run) {
      int web = run.plan().shape().channels().indexOf("web");
      for (int r = 0; r < REPLICATIONS; r++) {
        Seen one = new Seen(web);
        run.observe(r, one);
        seen.add(one);
      }
    }

    Band band(java.util.function.ToDoubleFunction<Seen> figure) {
      double[] values = seen.stream().mapToDouble(figure).sorted().toArray();
      double mean = Arrays.stream(values).average().orElseThrow();
      double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
      int tail = (int) (0.025 * values.length);
      double error = Math.sqrt(squares / (values.length - 1) / values.length);
      return new Band(mean, values[tail], values[values.length - 1 - tail], error);
    }
  }
}
