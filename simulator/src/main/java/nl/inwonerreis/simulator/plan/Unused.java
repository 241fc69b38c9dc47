package nl.inwonerreis.simulator.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that do nothing: at starts, ends, boundaries and subprocesses they are refused; staff
 * that no step asks for are warned of.
 */
final class Unused {

  private final Compilation c;

  Unused(Compilation c) {
    this.c = c;
  }

  void refuse(List<Node> nodes) {
    for (Node node : nodes) {
      if (c.node(node.id()).op != PlanNode.Op.VISIT) {
        Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(node.id(), Map.of());
        given.forEach((channel, numbers) -> refuse(node, channel, numbers));
      }
    }
  }

  /** Warns of staff that do no step and no other work: the id may be mistyped. */
  void warnOfStaff() {
    Set<Integer> working = new HashSet<>();
    for (PlanNode node : c.nodes.values()) {
      for (Work work : node.work) {
        working.add(work.pool);
        for (Work seat : work.seats) {
          working.add(seat.pool);
        }
      }
    }
    c.scenario
        .staff()
        .forEach(
            (id, staff) -> {
              if (staff.otherWork().isEmpty() && !working.contains(c.pools.get(id))) {
                warn(id, staff.name());
              }
            });
  }

  private void warn(String id, String name) {
    Set<String> others = new TreeSet<>(c.scenario.staff().keySet());
    others.remove(id);
    Text remedy =
        Nearest.find(id, others)
            .map(
                other ->
                    new Text(
                        "Misschien bedoel je '%s'.".formatted(other),
                        "Maybe you mean '%s'.".formatted(other)))
            .orElseGet(
                () ->
                    new Text(
                        "Zet deze medewerkers bij een stap, of haal ze weg.",
                        "Give these staff a step, or take them out."));
    c.faults.warning(
        "staff-unused",
        "/staff/" + id,
        new Text(
            "Geen enkele stap gebruikt de medewerkers '%s'.".formatted(name.isEmpty() ? id : name),
            "No step uses the staff '%s'.".formatted(name.isEmpty() ? id : name)),
        remedy);
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
