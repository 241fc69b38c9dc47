package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.staffing.Obstacle;
import nl.inwonerreis.simulator.staffing.Obstacles;
import nl.inwonerreis.simulator.staffing.Post;
import nl.inwonerreis.simulator.staffing.Staffing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The smallest staff as JSON, format 1. */
public final class StaffingJson {

  private StaffingJson() {}

  /** Writes it. */
  public static void write(Staffing staffing, Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    Result.RunFacts facts = staffing.now().facts();
    root.put("version", facts.version());
    root.put("journey", facts.journey());
    root.put("scenario", facts.scenario());
    root.put("seed", facts.seed());
    root.put("journeySha256", facts.journeyHash());
    root.put("scenarioSha256", facts.scenarioHash());
    root.put("met", staffing.found().isMet());
    root.put("complete", staffing.found().isComplete());
    ArrayNode staff = root.putArray("staff");
    for (int i = 0; i < staffing.posts().size(); i++) {
      post(staff.addObject(), staffing, i);
    }
    ObjectNode cost = root.putObject("costPerWeek");
    Json.put(cost, "now", staffing.costNow());
    Json.put(cost, "found", staffing.costThen());
    cost.put("allKnown", staffing.isCostKnown());
    norms(root.putObject("norms"), staffing);
    ArrayNode obstacles = root.putArray("obstacles");
    List<Obstacle> found = staffing.found().isMet() ? List.of() : Obstacles.of(staffing.then());
    for (Obstacle obstacle : found) {
      ObjectNode node = obstacles.addObject();
      node.put("kind", obstacle.kind().name().toLowerCase(Locale.ROOT));
      node.put("metric", obstacle.row().metric());
      node.put("element", obstacle.row().element());
      Json.put(node, "value", obstacle.row().value());
      Json.put(node, "ci95Low", obstacle.row().ci95Low());
      Json.put(node, "ci95High", obstacle.row().ci95High());
    }
    ObjectNode effort = root.putObject("effort");
    effort.put("trials", staffing.found().trials());
    effort.put("runs", staffing.replications());
    effort.put("replications", facts.replications());
    Json.put(effort, "duration", facts.horizon());
    Json.put(effort, "warmUp", facts.warmUp());
    out.append(Json.text(root));
  }

  private static void post(ObjectNode node, Staffing staffing, int i) {
    Post post = staffing.posts().get(i);
    node.put("staff", post.pool());
    node.put("shift", post.shift());
    node.put("needed", !staffing.found().unbound().contains(post.pool()));
    Json.put(node, "now", post.now());
    Json.put(node, "found", staffing.persons(i));
    Json.put(node, "hoursPerWeek", post.hoursPerWeek());
    Json.put(node, "costPerWeekNow", post.costPerWeek(post.now()));
    Json.put(node, "costPerWeekFound", post.costPerWeek(staffing.persons(i)));
  }

  private static void norms(ObjectNode node, Staffing staffing) {
    norms(node.putArray("now"), staffing.now());
    norms(node.putArray("found"), staffing.then());
  }

  private static void norms(ArrayNode array, Result result) {
    for (NormVerdict norm : result.norms()) {
      ObjectNode node = array.addObject();
      node.put("norm", norm.norm());
      Json.put(node, "target", norm.target());
      Json.put(node, "share", norm.share());
      Json.put(node, "ci95Low", norm.ci95Low());
      Json.put(node, "ci95High", norm.ci95High());
      node.put("verdict", norm.verdict().id());
    }
  }
}
