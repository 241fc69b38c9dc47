package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Text;

/** Names the complex gateways, which are simulated as inclusive ones. */
final class UnsupportedGateways implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure
        .nodes(Gateway.class)
        .filter(gateway -> gateway.kind() == Gateway.Kind.COMPLEX)
        .filter(
            gateway ->
                structure.outgoing(gateway.id()).size() > 1
                    || structure.incoming(gateway.id()).size() > 1)
        .forEach(gateway -> report(gateway, findings));
  }

  private static void report(Gateway gateway, Findings findings) {
    Unsupported.partly(
        gateway,
        new Text("een complexe gateway", "a complex gateway"),
        new Text(
            "De eigen regel voor samenkomen wordt niet nagebootst. Nu telt de regel van een"
                + " inclusieve gateway.",
            "Its own activation rule is not simulated; it now works as an inclusive gateway."),
        new Text(
            "Gebruik een exclusieve, parallelle of inclusieve gateway.",
            "Use an exclusive, parallel or inclusive gateway."),
        findings);
  }
}
