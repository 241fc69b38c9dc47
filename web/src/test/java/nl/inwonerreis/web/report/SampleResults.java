package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.NormVerdict.Verdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.DropOffCell;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import nl.inwonerreis.simulator.result.Result.PoolWeek;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;

/** Results made by hand, row by row. */
public final class SampleResults {

  public static final double DAY = 86_400;

  private final List<Estimate> rows = new ArrayList<>();
  private final List<NormVerdict> norms = new ArrayList<>();
  private final List<DropOffCell> dropOff = new ArrayList<>();
  private final List<DefaultUsed> defaults = new ArrayList<>();
  private final Map<String, String> names = new TreeMap<>();
  private int replications = 20;
  private Finding warning =
      warning("short-warm-up", "De aanloop is kort.", "The warm-up is short.");

  /** A journey in which everything happens that a report tells. */
  public static Result full() {
    SampleResults result = new SampleResults();
    result.name("Melden", "Melding doen").name("kcc", "KCC 14 055").name("phone", "telefoon");
    result.name("web", "website").name("basis", "Basis").name("zelfredzaam", "Zelfredzaam");
    result.share("helped", "*", "*", 0.84, 0.01, 840).share("dropOff", "*", "*", 0.1, 0.01, 100);
    result.share("otherwise", "*", "*", 0.06, 0.004, 60);
    result.share("helped", "zelfredzaam", "*", 0.92, 0.01, 700);
    result.share("helped", "basis", "*", 0.61, 0.02, 140);
    result
        .share("helped", "*", "phone", 0.8, 0.02, 400)
        .share("helped", "*", "web", 0.88, 0.02, 440);
    for (String group : List.of("*", "basis", "zelfredzaam")) {
      result.time("leadTime", "*", group, "*", 14 * DAY, 0.3 * DAY, 31 * DAY, DAY);
    }
    result.time("leadTime", "*", "*", "phone", 13 * DAY, DAY, 30 * DAY, DAY);
    result.time("waiting", "Melden", "*", "phone", 62, 2, 400, 8);
    result.row("abandoned", "", "*", "*", "phone", "share", 0.124, 0.005);
    result.row("abandoned", "", "Melden", "*", "phone", "share", 0.124, 0.005);
    result.row("visits", "", "Melden", "*", "*", "count", 1200, 12);
    result.row("visits", "", "Melden", "*", "phone", "count", 600, 8);
    result.row("utilisation", "", "kcc", "*", "*", "timeAverage", 0.912, 0.012);
    result.row("overtime", "", "kcc", "*", "*", "count", 7200, 300);
    result.row("queueLength", "", "kcc", "*", "*", "timeAverage", 2.34, 0.2);
    result
        .dropOff("Melden", "hung-up", "basis", 60, 0.19)
        .dropOff("Melden", "hung-up", "zelfredzaam", 38, 0.05);
    result.dropOff("Melden", "form-left", "basis", 0.1, 0.0004);
    result.row("dropOff", "hung-up", "Melden", "*", "*", "share", 0.098, 0.005);
    result.norm("reactie", "Bericht binnen 10 werkdagen", 0.8, 0.74, 0.01, Verdict.NOT_MET);
    result.norm("opnemen", "Telefoon binnen 30 seconden", 0.8, 0.81, 0.02, Verdict.UNDECIDED);
    result.norm("klaar", "Klaar binnen 30 dagen", 0.9, 0.95, 0.01, Verdict.MET);
    result.defaultUsed("Melden", "handling", "De behandeling duurt gemiddeld 10 minuten.");
    return result.make();
  }

  public SampleResults name(String id, String name) {
    names.put(id, name);
    return this;
  }

  /** Replaces the warning. */
  public SampleResults warning(String rule, String text) {
    warning = warning(rule, text, text);
    return this;
  }

  public SampleResults replications(int number) {
    replications = number;
    return this;
  }

  /** Adds the share and the count of a metric on residents. */
  public SampleResults share(
      String metric, String group, String channel, double share, double half, double count) {
    row(metric, "", "*", group, channel, "share", share, half);
    return row(metric, "", "*", group, channel, "count", count, count * 0.02);
  }

  /** Adds the 50th and the 90th percentile of a time, in seconds. */
  public SampleResults time(
      String metric,
      String element,
      String group,
      String channel,
      double p50,
      double half50,
      double p90,
      double half90) {
    row(metric, "", element, group, channel, "p50", p50, half50);
    return row(metric, "", element, group, channel, "p90", p90, half90);
  }

  public SampleResults dropOff(
      String element, String kind, String group, double count, double share) {
    dropOff.add(new DropOffCell(element, kind, group, count));
    row("dropOff", kind, element, group, "*", "share", share, 0.01);
    return row("dropOff", kind, element, group, "*", "count", count, count * 0.05);
  }

  public SampleResults defaultUsed(String element, String name, String text) {
    defaults.add(new DefaultUsed(element, name, new Text(text, "English: " + text)));
    return this;
  }

  /** Adds a norm with its verdict and rows. */
  public SampleResults norm(
      String id, String name, double target, double share, double half, Verdict verdict) {
    norms.add(
        new NormVerdict(
            id,
            name,
            "leadTime",
            "service",
            target,
            share,
            share - half,
            share + half,
            verdict,
            "bron"));
    row("normMet", "", id, "*", "*", "share", share, half);
    return row("normMet", "", id, "*", "*", "count", share * 1000, half * 1000);
  }

  /** Adds a row; a half width of NaN means no interval. */
  public SampleResults row(
      String metric,
      String kind,
      String element,
      String group,
      String channel,
      String statistic,
      double value,
      double half) {
    rows.add(
        new Estimate(
            metric,
            kind,
            element,
            group,
            channel,
            statistic,
            "1",
            value,
            value - half,
            value + half,
            replications));
    return this;
  }

  public Result make() {
    RunFacts facts =
        new RunFacts(
            "Melding openbare ruimte",
            "Zoals het nu is",
            "0.1.0",
            "2026-01-05",
            14055,
            replications,
            52 * 7 * DAY,
            6 * 7 * DAY,
            "ab".repeat(32),
            "cd".repeat(32),
            Map.copyOf(names));
    return new Result(
        facts,
        List.copyOf(rows),
        List.of(warning),
        List.copyOf(defaults),
        numbers(),
        List.of(
            new LeadTimeCurve(
                "*", "*", List.of(0.0, DAY), List.of(3L), List.of(DAY), List.of(1.0))),
        List.of(new PoolWeek("kcc", hours(Double.NaN), hours(0.5))),
        List.copyOf(dropOff),
        Map.of("phone", Map.of("web", 1.5)),
        List.copyOf(norms));
  }

  private static List<Double> hours(double value) {
    return Collections.nCopies(168, value);
  }

  private static Finding warning(String rule, String nl, String en) {
    return Finding.of(
        rule,
        Severity.WARNING,
        "Melden",
        12,
        new Text(nl, en),
        new Text("Kies een langere aanloop.", "Choose a longer warm-up."));
  }

  private static List<StatedNumber> numbers() {
    Source assumed = new Source(Source.Kind.ASSUMPTION, "", null, null);
    Source published = new Source(Source.Kind.PUBLISHED, "jaarstukken 2019", 1.0, 2.5);
    return List.of(
        new StatedNumber("/arrivals/perDay", "58", assumed),
        new StatedNumber("/elements/Melden/phone/handling", "\"PT4M52S\"", published));
  }
}
