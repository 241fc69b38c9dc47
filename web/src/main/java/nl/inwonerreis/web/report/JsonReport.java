package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.MeasuredBeside;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.result.RunBand;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole result as JSON, format 1; texts stand in it in both languages. */
public final class JsonReport implements ReportWriter {

  @Override
  public void write(Result result, Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    facts(root, result.facts());
    ArrayNode warnings = root.putArray("warnings");
    result.warnings().forEach(warning -> warning(warnings.addObject(), warning));
    ArrayNode defaults = root.putArray("defaults");
    result.defaults().forEach(used -> defaultUsed(defaults.addObject(), used));
    ArrayNode numbers = root.putArray("numbers");
    result.numbers().forEach(number -> stated(numbers.addObject(), number));
    ArrayNode metrics = root.putArray("metrics");
    result.metrics().forEach(row -> metric(metrics.addObject(), result.facts().scenario(), row));
    ArrayNode norms = root.putArray("norms");
    result.norms().forEach(norm -> norm(norms.addObject(), norm));
    measured(root, result);
    curves(root, result);
    weeks(root, result);
    ArrayNode dropOff = root.putArray("dropOff");
    result.dropOff().forEach(cell -> dropOff(dropOff.addObject(), cell));
    ObjectNode switches = root.putObject("channelSwitches");
    new TreeMap<>(result.channelSwitches())
        .forEach((from, to) -> counts(switches.putObject(from), to));
    out.append(Json.text(root));
  }

  private static void facts(ObjectNode root, RunFacts facts) {
    root.put("version", facts.version());
    root.put("journey", facts.journey());
    root.put("scenario", facts.scenario());
    root.put("start", facts.start());
    root.put("seed", facts.seed());
    root.put("replications", facts.replications());
    Json.put(root, "horizon", facts.horizon());
    Json.put(root, "warmUp", facts.warmUp());
    root.put("journeySha256", facts.journeyHash());
    root.put("scenarioSha256", facts.scenarioHash());
    ObjectNode names = root.putObject("names");
    new TreeMap<>(facts.names()).forEach(names::put);
  }

  private static void warning(ObjectNode node, Finding warning) {
    node.put("rule", warning.rule());
    node.put("severity", warning.severity().name().toLowerCase(Locale.ROOT));
    node.put("element", warning.element());
    node.put("pointer", warning.pointer());
    text(node, "message", warning.message());
    text(node, "remedy", warning.remedy());
  }

  private static void text(ObjectNode node, String key, Text text) {
    node.putObject(key).put("nl", text.nl()).put("en", text.en());
  }

  private static void defaultUsed(ObjectNode node, DefaultUsed used) {
    node.put("element", used.element());
    node.put("name", used.name());
    text(node, "text", used.text());
  }

  private static void stated(ObjectNode node, StatedNumber number) {
    node.put("pointer", number.pointer());
    node.put("value", number.value());
    node.put("kind", number.source().kind().name().toLowerCase(Locale.ROOT));
    node.put("text", number.source().text());
    bound(node, "low", number.source().low());
    bound(node, "high", number.source().high());
  }

  private static void bound(ObjectNode node, String key, @Nullable Double bound) {
    Json.put(node, key, bound == null ? Double.NaN : bound);
  }

  private static void metric(ObjectNode node, String scenario, Estimate row) {
    node.put("scenario", scenario);
    node.put("metric", row.metric());
    node.put("kind", row.kind());
    node.put("element", row.element());
    node.put("group", row.group());
    node.put("channel", row.channel());
    node.put("statistic", row.statistic());
    node.put("unit", row.unit());
    Json.put(node, "value", row.value());
    Json.put(node, "ci95Low", row.ci95Low());
    Json.put(node, "ci95High", row.ci95High());
    node.put("n", row.n());
  }

  private static void norm(ObjectNode node, NormVerdict norm) {
    node.put("norm", norm.norm());
    node.put("name", norm.name());
    node.put("measure", norm.measure());
    node.put("basis", norm.basis());
    Json.put(node, "target", norm.target());
    Json.put(node, "share", norm.share());
    Json.put(node, "ci95Low", norm.ci95Low());
    Json.put(node, "ci95High", norm.ci95High());
    node.put("verdict", norm.verdict().id());
    node.put("source", norm.source());
  }

  /** Puts what was measured, each with the simulated number beside it; absent where nothing was. */
  private static void measured(ObjectNode root, Result result) {
    if (result.measured().isEmpty()) {
      return;
    }
    ObjectNode node = root.putObject("measured");
    ArrayNode points = node.putArray("points");
    MeasuredBeside.of(result).forEach(beside -> measured(points.addObject(), beside));
    ObjectNode faults = node.putObject("faults");
    result.measured().faults().forEach((file, count) -> faults.put(file, count));
  }

  private static void measured(ObjectNode node, MeasuredBeside beside) {
    MeasuredPoint point = beside.point();
    node.put("from", point.from());
    node.put("to", point.to());
    node.put("metric", point.metric());
    node.put("kind", point.kind());
    node.put("element", point.element());
    node.put("group", point.group());
    node.put("channel", point.channel());
    node.put("statistic", point.statistic());
    Json.put(node, "value", point.value());
    node.put("n", point.n());
    node.put("source", point.source());
    node.put("file", point.file());
    node.put("stand", beside.stand().id());
    Estimate row = beside.simulated();
    if (row != null) {
      ObjectNode simulated = node.putObject("simulated");
      Json.put(simulated, "value", row.value());
      Json.put(simulated, "ci95Low", row.ci95Low());
      Json.put(simulated, "ci95High", row.ci95High());
      RunBand band = beside.band();
      Json.put(simulated, "bandLow", band == null ? Double.NaN : band.low());
      Json.put(simulated, "bandHigh", band == null ? Double.NaN : band.high());
    }
  }

  private static void curves(ObjectNode root, Result result) {
    ArrayNode curves = root.putArray("leadTimes");
    for (Result.LeadTimeCurve curve : result.leadTimes()) {
      ObjectNode node = curves.addObject();
      node.put("group", curve.group());
      node.put("channel", curve.channel());
      ObjectNode histogram = node.putObject("histogram");
      Json.put(histogram, "edges", curve.edges());
      ArrayNode counts = histogram.putArray("counts");
      curve.counts().forEach(counts::add);
      ObjectNode ecdf = node.putObject("ecdf");
      Json.put(ecdf, "seconds", curve.points());
      Json.put(ecdf, "shares", curve.shares());
    }
  }

  private static void weeks(ObjectNode root, Result result) {
    ArrayNode weeks = root.putArray("weeks");
    for (Result.PoolWeek week : result.weeks()) {
      ObjectNode node = weeks.addObject();
      node.put("pool", week.pool());
      Json.put(node, "queueLength", week.queueLength());
      Json.put(node, "utilisation", week.utilisation());
    }
  }

  private static void dropOff(ObjectNode node, Result.DropOffCell cell) {
    node.put("element", cell.element());
    node.put("kind", cell.kind());
    node.put("group", cell.group());
    Json.put(node, "count", cell.count());
  }

  private static void counts(ObjectNode node, Map<String, Double> counts) {
    new TreeMap<>(counts).forEach((to, count) -> Json.put(node, to, count));
  }
}
