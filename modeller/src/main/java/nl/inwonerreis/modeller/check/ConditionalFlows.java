package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;

/** Refuses conditions on flows that leave an activity or event: only gateways choose here. */
final class ConditionalFlows implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    for (Scope scope : structure.scopes()) {
      for (SequenceFlow flow : scope.flows()) {
        boolean fromGateway =
            structure.findNode(flow.source()).filter(Gateway.class::isInstance).isPresent();
        if (flow.condition() != null && !fromGateway) {
          report(flow, findings);
        }
      }
    }
  }

  private static void report(SequenceFlow flow, Findings findings) {
    Unsupported.report(
        flow.id(),
        flow.name().isEmpty() ? flow.id() : flow.name(),
        new Text("een lijn met een voorwaarde", "a conditional flow"),
        Text.of(
            "Die vertrekt bij '%s', en dat is geen gateway. De keuze wordt niet nagebootst.",
            "It leaves '%s', which is no gateway; the choice is not simulated.", flow.source()),
        new Text(
            "Zet een exclusieve gateway na de stap, met de aandelen in het scenario.",
            "Put an exclusive gateway after the step, with the shares in the scenario."),
        findings);
  }
}
