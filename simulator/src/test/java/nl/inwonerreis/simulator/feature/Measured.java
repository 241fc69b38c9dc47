package nl.inwonerreis.simulator.feature;

import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/**
 * The rows of one replication of a small journey from Monday 5 January 2026 at 00:00, for a few
 * residents who come every nine hours: the first on Monday at 09:00.
 */
final class Measured {

  private final Result result;

  private Measured(Result result) {
    this.result = result;
  }

  /**
   * Runs until the last resident has ended, or as long as {@code scenario} says.
   *
   * @param card content of {@code journey:journey}, such as norms
   * @param scenario members of the scenario
   */
  static Measured of(String card, String nodes, String flows, String scenario) {
    String head =
        "<extensionElements><journey:journey>" + card + "</journey:journey></extensionElements>";
    return file(Bpmn.process((head + nodes).replace('\'', '"'), flows), scenario);
  }

  /** Runs a whole file. */
  static Measured file(String bpmn, String scenario) {
    String groups =
        scenario.contains("'groups'")
            ? ""
            : ", 'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}}";
    String residents =
        scenario.contains("'residents'") || scenario.contains("'duration'")
            ? ""
            : ", 'residents': 1";
    String arrivals =
        scenario.contains("'arrivals'") ? "" : ", 'arrivals': {'interarrival': 'PT9H'}";
    String replications = scenario.contains("'replications'") ? "" : ", 'replications': 1";
    String warmUp = scenario.contains("'warmUp'") ? "" : ", 'warmUp': 'P0D'";
    String json =
        "{'format': 1, 'start': '2026-01-05', 'seed': 5"
            + groups
            + residents
            + arrivals
            + replications
            + warmUp
            + (scenario.isBlank() ? "" : ", " + scenario)
            + "}";
    return new Measured(TestRun.of(bpmn.replace('\'', '"'), json).result(1));
  }

  Result result() {
    return result;
  }

  /** Returns the value of the row for all groups and channels; NaN where there is none. */
  double value(String metric, String kind, String element, String statistic) {
    List<Estimate> found = rows(metric, kind, element, statistic);
    return found.isEmpty() ? Double.NaN : found.get(0).value();
  }

  /** Returns the share that met a norm; NaN where nothing was decided. */
  double met(String norm) {
    return value("normMet", "", norm, "share");
  }

  double mean(String metric, String kind) {
    return value(metric, kind, "*", "mean");
  }

  double share(String metric) {
    return value(metric, "", "*", "share");
  }

  private List<Estimate> rows(String metric, String kind, String element, String statistic) {
    return result.metrics().stream()
        .filter(r -> r.metric().equals(metric) && r.kind().equals(kind))
        .filter(r -> r.element().equals(element) && r.statistic().equals(statistic))
        .filter(r -> r.group().equals("*") && r.channel().equals("*"))
        .toList();
  }
}
