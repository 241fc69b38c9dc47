package nl.inwonerreis.simulator.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that are read but do nothing yet: at starts, ends, boundaries, subprocesses. */
final class Unused {

  private final Compilation c;

  Unused(Compilation c) {
    this.c = c;
  }

  void refuse(List<Node> nodes) {
    if (!c.scenario.caseTypes().isEmpty()) {
      c.faults.notSupported("/caseTypes", new Text("zaaktypen", "case types"));
    }
    for (Node node : nodes) {
      if (c.node(node.id()).op != PlanNode.Op.VISIT) {
        Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(node.id(), Map.of());
        given.forEach((channel, numbers) -> refuse(node, channel, numbers));
      }
    }
  }

  private void refuse(Node node, String channel, ElementNumbers n) {
    Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
    numbers.put("hours", n.hours());
    numbers.put("costPerVisit", n.costPerVisit());
    numbers.put("dropOff", n.dropOff());
    numbers.put("afterDropOff", n.afterDropOff());
    numbers.put("resolved", n.resolved());
    numbers.put("complete", n.complete());
    numbers.put("instances", n.instances());
    numbers.put("iterations", n.iterations());
    numbers.forEach(
        (key, value) -> {
          if (value != null) {
            c.faults.notSupported(
                "/elements/%s/%s/%s".formatted(node.id(), channel, key),
                new Text(
                    "'%s' bij '%s'".formatted(key, node.label()),
                    "'%s' at '%s'".formatted(key, node.label())));
          }
        });
  }
}
