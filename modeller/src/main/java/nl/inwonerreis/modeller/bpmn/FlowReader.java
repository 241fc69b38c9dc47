package nl.inwonerreis.modeller.bpmn;

import java.util.Optional;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads sequence flows; one that does not join two nodes of its scope is left out and named. */
final class FlowReader {

  private final ReadingContext context;

  FlowReader(ReadingContext context) {
    this.context = context;
  }

  Optional<SequenceFlow> read(Element flow, Element scope) {
    Optional<String> source = end(flow, "sourceRef", scope);
    Optional<String> target = end(flow, "targetRef", scope);
    if (source.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    String condition =
        XmlElements.children(flow, "conditionExpression").stream()
            .map(e -> e.getTextContent().strip())
            .findFirst()
            .orElse(null);
    return Optional.of(
        new SequenceFlow(
            context.idOf(flow),
            XmlElements.plainName(flow),
            source.get(),
            target.get(),
            condition,
            isDefault(flow)));
  }

  /** Says whether the source names a flow as its default. */
  private boolean isDefault(Element flow) {
    return context
        .find(XmlElements.attribute(flow, "sourceRef"))
        .flatMap(source -> context.find(XmlElements.attribute(source, "default")))
        .filter(named -> named == flow)
        .isPresent();
  }

  private Optional<String> end(Element flow, String attribute, Element scope) {
    String reference = XmlElements.attribute(flow, attribute);
    Optional<Element> node = context.find(reference).filter(FlowNodeNames::isFlowNode);
    if (node.isEmpty()) {
      reportDangling(flow, attribute, reference);
      return Optional.empty();
    }
    if (node.get().getParentNode() != scope) {
      reportCrossing(flow, context.idOf(node.get()));
      return Optional.empty();
    }
    return node.map(context::idOf);
  }

  private void reportDangling(Element flow, String attribute, @Nullable String reference) {
    boolean atStart = attribute.equals("sourceRef");
    String shown = reference == null ? "" : reference;
    context.error(
        "dangling-flow",
        flow,
        new Text(
            "Lijn '%s' %s '%s', maar die stap bestaat niet."
                .formatted(context.idOf(flow), atStart ? "begint bij" : "gaat naar", shown),
            "Flow '%s' %s '%s', and there is no such step."
                .formatted(context.idOf(flow), atStart ? "starts at" : "goes to", shown)),
        Text.of(
            "Verbind de lijn met een stap, of haal de lijn weg.",
            "Connect the flow to a step, or remove it."));
  }

  private void reportCrossing(Element flow, String node) {
    context.error(
        "flow-crosses-border",
        flow,
        Text.of(
            "Lijn '%s' gaat over de rand van een proces of deelproces, bij '%s'.",
            "Flow '%s' crosses the border of a process or subprocess, at '%s'.",
            context.idOf(flow),
            node),
        Text.of(
            "Verbind stappen binnen een deelproces. Gebruik tussen pools een berichtstroom.",
            "Connect steps inside one subprocess. Between pools use a message flow."));
  }
}
