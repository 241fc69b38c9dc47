package nl.inwonerreis.web.report;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A journey that was added, with what was found in its file. */
public final class AddedJourney {

  private AddedJourney() {}

  /** Returns the answer as JSON, on one line. */
  public static String json(String id, CheckedFile file, Language language) {
    ObjectNode root = Json.object();
    root.put("id", id);
    ProblemJson.findings(root.putArray("findings"), List.of(file), language);
    return Json.line(root);
  }

  /** Returns the answer for a journey of which nothing needs to be said. */
  public static String json(String id) {
    ObjectNode root = Json.object().put("id", id);
    root.putArray("findings");
    return Json.line(root);
  }

  /** Returns the version of the product as JSON. */
  public static String version(String version) {
    return Json.line(Json.object().put("version", version));
  }
}
