package nl.inwonerreis.web.report;

import java.io.IOException;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.simulator.compare.Unfairness;
import nl.inwonerreis.simulator.result.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole comparison as JSON, format 1. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** Writes a comparison; {@code selection} is null when the best was not sought. */
  public static void write(Comparison comparison, @Nullable Selection selection, Appendable out)
      throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    Result.RunFacts facts = comparison.base().facts();
    root.put("version", facts.version());
    root.put("journey", facts.journey());
    root.put("seed", facts.seed());
    root.put("replications", facts.replications());
    Json.put(root, "horizon", facts.horizon());
    Json.put(root, "warmUp", facts.warmUp());
    ArrayNode scenarios = root.putArray("scenarios");
    for (int s = 0; s <= comparison.others().size(); s++) {
      Result.RunFacts one = comparison.result(s).facts();
      ObjectNode node = scenarios.addObject();
      node.put("scenario", one.scenario());
      node.put("journeySha256", one.journeyHash());
      node.put("scenarioSha256", one.scenarioHash());
    }
    if (selection != null) {
      selection(root.putObject("best"), comparison, selection);
    }
    ArrayNode unfair = root.putArray("unfairness");
    Unfairness.of(comparison).forEach(one -> unfair(unfair.addObject(), comparison, one));
    ArrayNode differences = root.putArray("differences");
    comparison.differences().forEach(d -> difference(differences.addObject(), comparison, d));
    out.append(Json.text(root));
  }

  private static void selection(ObjectNode node, Comparison comparison, Selection selection) {
    node.put("scenario", comparison.result(selection.best()).facts().scenario());
    Json.put(node, "probability", selection.probability());
    ArrayNode replications = node.putArray("replications");
    for (int number : selection.replications()) {
      replications.add(number);
    }
  }

  private static void unfair(ObjectNode node, Comparison comparison, Unfairness unfair) {
    node.put("scenario", comparison.result(unfair.scenario()).facts().scenario());
    node.put("kind", unfair.kind() == Unfairness.Kind.GROUP_WORSE ? "group" : "drop-off");
    row(node.putObject("gain"), unfair.gain());
    ArrayNode losses = node.putArray("losses");
    unfair.losses().forEach(loss -> row(losses.addObject(), loss));
  }

  private static void difference(ObjectNode node, Comparison comparison, Difference difference) {
    node.put("scenario", comparison.result(difference.scenario()).facts().scenario());
    row(node, difference);
  }

  /** Adds one difference. */
  static void row(ObjectNode node, Difference d) {
    node.put("metric", d.cell().metric());
    node.put("kind", d.cell().kind());
    node.put("element", d.cell().element());
    node.put("group", d.cell().group());
    node.put("channel", d.cell().channel());
    node.put("statistic", d.row().statistic());
    node.put("unit", d.unit());
    ComparisonCsv.numbers(d).forEach((name, value) -> Json.put(node, name, value));
    node.put("verdict", d.verdict().id());
    node.put("n", d.pair().n());
  }
}
