package nl.inwonerreis.simulator.theory;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.theory.EventLog.Line;

/** What a service costs, from the scenario: per visit, and per hour of all who worked on it. */
final class SlowCosts {

  private static final List<String> OUTCOMES =
      List.of("", "resolved", "unresolved", "complete", "incomplete");

  private final RunShape shape;
  private final Scenario scenario;

  SlowCosts(RunShape shape, Scenario scenario) {
    this.shape = shape;
    this.scenario = scenario;
  }

  double of(Line service) {
    double cost = perVisit(service);
    for (int p = 0; p < shape.pools().size(); p++) {
      cost += service.isAt(p) ? service.a() * service.unitsOf(p) * perHour(p) / 3600 : 0;
    }
    return cost;
  }

  /** The part of a pool: its own people, and at the first pool what the visit costs. */
  double ofPool(Line service, int p) {
    double own = service.a() * service.unitsOf(p) * perHour(p) / 3600;
    return own + (service.pool() == p ? perVisit(service) : 0);
  }

  private double perHour(int p) {
    var pool = scenario.staff().get(shape.pools().get(p));
    return pool == null || pool.costPerHour() == null ? 0 : pool.costPerHour();
  }

  private double perVisit(Line service) {
    Map<String, ElementNumbers> byChannel =
        scenario.elements().get(shape.elements().get(service.element()));
    if (byChannel == null || service.isOtherWork()) {
      return 0;
    }
    ElementNumbers own =
        service.channel() < 0 ? null : byChannel.get(shape.channels().get(service.channel()));
    ElementNumbers n = own == null ? byChannel.get("*") : own;
    return n == null || n.costPerVisit() == null ? 0 : pick(n.costPerVisit(), service);
  }

  private double pick(Selector<Double> selector, Line service) {
    if (selector instanceof Selector.Fixed<Double> fixed) {
      return fixed.value();
    }
    Selector.By<Double> by = (Selector.By<Double>) selector;
    String name =
        switch (by.dimension()) {
          case GROUP -> shape.groups().get(service.group());
          case CHANNEL -> service.channel() < 0 ? "" : shape.channels().get(service.channel());
          case CASE_TYPE -> shape.caseTypes().get(service.caseType());
          case OUTCOME -> OUTCOMES.get(service.setOutcome());
          default -> throw new AssertionError("no cost by " + by.dimension());
        };
    Selector<Double> found = by.cases().get(name);
    return pick(found == null ? by.cases().get("*") : found, service);
  }
}
