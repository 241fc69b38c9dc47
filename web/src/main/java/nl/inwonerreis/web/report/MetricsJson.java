package nl.inwonerreis.web.report;

import java.io.IOException;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Metric;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of all metrics as JSON, format 1: what the rows of a result mean. */
public final class MetricsJson {

  private MetricsJson() {}

  /** Writes the definitions, in the order of {@link Metric}. */
  public static void write(Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    ArrayNode metrics = root.putArray("metrics");
    for (Metric metric : Metric.values()) {
      ObjectNode node = metrics.addObject();
      node.put("id", metric.id());
      text(node, "name", metric.label());
      node.put("unit", metric.unit());
      node.put("better", metric.better().id());
      node.put("principle", metric.principle().id());
      text(node, "formula", metric.formula());
    }
    out.append(Json.text(root));
  }

  private static void text(ObjectNode node, String key, Text text) {
    node.putObject(key).put("nl", text.nl()).put("en", text.en());
  }
}
