package nl.inwonerreis.web.report;

import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ObjectNode;

/** A simulated number on a page: raw for drawing, written for reading. */
final class PageNumber {

  private PageNumber() {}

  /** Returns {@code {v, lo, hi, text}}; without an interval there is no lo and hi. */
  static ObjectNode of(Estimate row, String text) {
    ObjectNode node = Json.object();
    Json.put(node, "v", row.value());
    if (!Double.isNaN(row.ci95Low()) && !Double.isNaN(row.ci95High())) {
      Json.put(node, "lo", row.ci95Low());
      Json.put(node, "hi", row.ci95High());
    }
    return node.put("text", text);
  }
}
