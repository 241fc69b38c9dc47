package nl.inwonerreis.modeller.check;

import java.util.List;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Reports processes without start event: a warning where BPMN itself tells where to begin (at the
 * nodes that no flow reaches), an error where nothing does.
 */
final class MissingStart implements Rule {

  private static final Text REMEDY =
      new Text(
          "Zet een startgebeurtenis voor de eerste stap.",
          "Put a start event before the first step.");

  @Override
  public void check(Structure structure, Findings findings) {
    for (Scope scope : structure.scopes()) {
      if (scope.isProcess() && scope.starts().isEmpty() && !isInstantiated(scope)) {
        report(scope, beginsElsewhere(structure), findings);
      }
    }
  }

  private static boolean isInstantiated(Scope scope) {
    return scope.entries().stream().anyMatch(n -> n instanceof Gateway g && g.instantiate());
  }

  private static boolean beginsElsewhere(Structure structure) {
    return structure.scopes().stream().anyMatch(s -> s.isProcess() && !s.entries().isEmpty());
  }

  private static void report(Scope scope, boolean othersBegin, Findings findings) {
    List<Node> entries = scope.entries();
    if (scope.nodes().isEmpty()) {
      findings.warning(
          "no-start-event",
          scope.process(),
          Text.of(
              "Proces '%s' is leeg. Er gebeurt niets.",
              "Process '%s' is empty; nothing happens there.", scope.process()),
          Text.of("Teken de stappen.", "Draw the steps."));
    } else if (entries.isEmpty() && othersBegin) {
      findings.warning(
          "no-start-event",
          scope.process(),
          Text.of(
              "Proces '%s' heeft geen begin. Er gebeurt daar niets.",
              "Process '%s' has no beginning; nothing happens there.", scope.process()),
          REMEDY);
    } else if (entries.isEmpty()) {
      findings.error(
          "no-start-event",
          scope.process(),
          Text.of(
              "Proces '%s' heeft geen begin: elke stap komt na een andere.",
              "Process '%s' has no beginning: every step follows another.", scope.process()),
          REMEDY);
    } else {
      findings.warning(
          "no-start-event",
          scope.process(),
          Text.of(
              "Proces '%s' heeft geen startgebeurtenis. Het begint nu bij '%s'.",
              "Process '%s' has no start event; it now begins at '%s'.",
              scope.process(),
              entries.get(0).label()),
          REMEDY);
    }
  }
}
