package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.Locale;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.sensitivity.OrderFlips.Flip;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Bar;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Effort;
import nl.inwonerreis.simulator.sensitivity.VariedNumber;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an outcome rests on as JSON, format 1. */
public final class SensitivityJson {

  private SensitivityJson() {}

  /** Writes it. */
  public static void write(Sensitivity sensitivity, Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    Result.RunFacts facts = sensitivity.base().facts();
    root.put("version", facts.version());
    root.put("journey", facts.journey());
    ArrayNode names = root.putArray("scenarios");
    sensitivity.scenarios().forEach(names::add);
    root.put("metric", sensitivity.headline().id());
    root.put("seed", facts.seed());
    root.put("journeySha256", facts.journeyHash());
    root.put("scenarioSha256", facts.scenarioHash());
    effort(root.putObject("effort"), sensitivity.effort());
    ArrayNode influences = root.putArray("influences");
    for (Sensitivity.Influence one : sensitivity.influences()) {
      ObjectNode node = number(influences.addObject(), one.number());
      Json.put(node, "muStar", one.effect().size());
      Json.put(node, "mu", one.effect().mean());
      Json.put(node, "sigma", one.effect().spread());
      node.put("n", one.effect().n());
    }
    ArrayNode weights = root.putArray("sobol");
    for (Sensitivity.Weight one : sensitivity.weights()) {
      ObjectNode node = number(weights.addObject(), one.number());
      Json.put(node, "first", one.index().first());
      interval(node, "first", one.index().firstCi95());
      Json.put(node, "total", one.index().total());
      interval(node, "total", one.index().totalCi95());
      node.put("rows", one.index().rows());
    }
    ArrayNode bars = root.putArray("tornado");
    sensitivity.tornado().forEach(bar -> bar(number(bars.addObject(), bar.number()), bar));
    kept(root, sensitivity);
    Sensitivity.Order order = sensitivity.order();
    if (order != null) {
      order(root.putObject("order"), order);
    }
    out.append(Json.text(root));
  }

  private static void effort(ObjectNode node, Effort effort) {
    node.put("runs", effort.runs());
    node.put("failed", effort.failed());
    Json.put(node, "duration", effort.duration());
    Json.put(node, "statedDuration", effort.stated());
    node.put("trajectories", effort.trajectories());
    node.put("rows", effort.rows());
    node.put("replications", effort.replications());
  }

  private static ObjectNode number(ObjectNode node, VariedNumber number) {
    node.put("pointer", number.number().pointer());
    node.put("kind", number.number().source().kind().name().toLowerCase(Locale.ROOT));
    Json.put(node, "low", number.low());
    Json.put(node, "value", number.base());
    Json.put(node, "high", number.high());
    node.put("statedRange", number.stated());
    return node;
  }

  private static void bar(ObjectNode node, Bar bar) {
    Json.put(node, "outcome", bar.low().pair().base());
    side(node.putObject("atLow"), bar.low());
    side(node.putObject("atHigh"), bar.high());
  }

  private static void side(ObjectNode node, Difference difference) {
    Json.put(node, "outcome", difference.pair().other());
    Json.put(node, "difference", difference.pair().difference());
    interval(node, "ci95", difference.ci95());
    interval(node, "adjusted", difference.adjusted());
    node.put("verdict", difference.verdict().id());
    node.put("n", difference.pair().n());
  }

  private static void interval(ObjectNode node, String name, ConfidenceInterval interval) {
    Json.put(node, name + "Low", interval.low());
    Json.put(node, name + "High", interval.high());
  }

  private static void kept(ObjectNode root, Sensitivity sensitivity) {
    ArrayNode kept = root.putArray("kept");
    sensitivity
        .kept()
        .forEach(
            one -> {
              ObjectNode node = kept.addObject();
              node.put("pointer", one.number().pointer());
              node.put("value", one.number().value());
              node.put("reason", one.reason().en());
            });
  }

  private static void order(ObjectNode node, Sensitivity.Order order) {
    Json.put(node, "outcomes", order.stated());
    node.put("points", order.flips().points());
    node.put("otherBest", order.flips().otherBest());
    ArrayNode pairs = node.putArray("pairs");
    for (Flip flip : order.flips().pairs()) {
      ObjectNode pair = pairs.addObject();
      pair.put("one", flip.one());
      pair.put("other", flip.other());
      pair.put("flipped", flip.flipped());
      interval(pair, "ci95", flip.ci95());
    }
  }
}
