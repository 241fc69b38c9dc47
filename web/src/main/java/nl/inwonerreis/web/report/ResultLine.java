package nl.inwonerreis.web.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result that was kept, in a list of them.
 *
 * @param replications null where the file cannot be read
 * @param outdated whether the model, the numbers, the library or the program changed after it
 */
public record ResultLine(
    String id,
    String situation,
    Instant when,
    long seed,
    @Nullable Integer replications,
    boolean outdated) {

  /** Returns whether the file can be read. */
  public boolean isReadable() {
    return replications != null;
  }

  /** Returns the list as JSON, on one line. */
  public static String json(List<ResultLine> lines) {
    ObjectNode root = Json.object();
    ArrayNode list = root.putArray("results");
    for (ResultLine line : lines) {
      ObjectNode node = list.addObject();
      node.put("id", line.id());
      node.put("situation", line.situation());
      node.put("when", line.when().toString());
      // A seed can be beyond what a browser counts exactly.
      node.put("seed", Long.toString(line.seed()));
      node.put("replications", line.replications());
      node.put("outdated", line.outdated());
      node.put("readable", line.isReadable());
    }
    return Json.line(root);
  }
}
