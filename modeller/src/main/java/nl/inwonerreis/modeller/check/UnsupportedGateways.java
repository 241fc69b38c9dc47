package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Refuses inclusive and complex gateways that split or join, and event-based gateways that start a
 * process. An inclusive gateway with one way in and one way out is simply passed.
 */
final class UnsupportedGateways implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure.nodes(Gateway.class).forEach(gateway -> check(gateway, structure, findings));
  }

  private static void check(Gateway gateway, Structure structure, Findings findings) {
    boolean routes =
        structure.outgoing(gateway.id()).size() > 1 || structure.incoming(gateway.id()).size() > 1;
    if (routes && gateway.kind() == Gateway.Kind.INCLUSIVE) {
      report(gateway, new Text("een inclusieve gateway", "an inclusive gateway"), findings);
    } else if (routes && gateway.kind() == Gateway.Kind.COMPLEX) {
      report(gateway, new Text("een complexe gateway", "a complex gateway"), findings);
    } else if (gateway.kind() == Gateway.Kind.EVENT_BASED && gateway.instantiate()) {
      Unsupported.report(
          gateway,
          new Text(
              "een gateway die het proces start", "an event-based gateway that starts the process"),
          new Text("Die start wordt niet nagebootst.", "That start is not simulated."),
          new Text(
              "Gebruik een startgebeurtenis per bericht.", "Use a start event for each message."),
          findings);
    }
  }

  private static void report(Gateway gateway, Text what, Findings findings) {
    Unsupported.report(
        gateway,
        what,
        new Text(
            "Een keuze voor een of meer wegen wordt niet nagebootst.",
            "A choice of one or more ways is not simulated."),
        new Text(
            "Gebruik een exclusieve gateway (een weg) of een parallelle gateway (alle wegen).",
            "Use an exclusive gateway (one way) or a parallel gateway (all ways)."),
        findings);
  }
}
