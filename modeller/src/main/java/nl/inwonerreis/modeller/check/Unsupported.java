package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;

/** The one form of every finding on what the simulation does not support. */
final class Unsupported {

  static final String RULE = "unsupported";

  private Unsupported() {}

  static void report(Node node, Text what, Text consequence, Text remedy, Findings findings) {
    report(node.id(), node.label(), what, consequence, remedy, findings);
  }

  static void report(
      String id, String label, Text what, Text consequence, Text remedy, Findings findings) {
    findings.error(
        RULE,
        id,
        new Text(
            "'%s' is %s. %s".formatted(label, what.nl(), consequence.nl()),
            "'%s' is %s. %s".formatted(label, what.en(), consequence.en())),
        remedy);
  }

  /** Warns of an element of which only a part is simulated. */
  static void partly(Node node, Text what, Text consequence, Text remedy, Findings findings) {
    findings.warning(
        "partly-simulated",
        node.id(),
        new Text(
            "'%s' is %s. %s".formatted(node.label(), what.nl(), consequence.nl()),
            "'%s' is %s. %s".formatted(node.label(), what.en(), consequence.en())),
        remedy);
  }
}
