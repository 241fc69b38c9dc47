package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads pools and message flows. */
final class CollaborationReader {

  private final ReadingContext context;
  private final List<Element> collaborations;

  CollaborationReader(ReadingContext context, Element root) {
    this.context = context;
    this.collaborations = XmlElements.children(root, "collaboration");
    collaborations.stream()
        .flatMap(c -> XmlElements.children(c).stream())
        .filter(XmlElements::isBpmn)
        .filter(e -> XmlElements.nameOf(e).matches("(sub|call)?[cC]onversation"))
        .forEach(e -> UnknownElements.reportConversation(e, context));
  }

  List<Pool> pools() {
    return all("participant").stream().map(this::pool).toList();
  }

  List<MessageFlow> messageFlows() {
    return all("messageFlow").stream().flatMap(f -> messageFlow(f).stream()).toList();
  }

  private List<Element> all(String name) {
    return collaborations.stream().flatMap(c -> XmlElements.children(c, name).stream()).toList();
  }

  private Pool pool(Element participant) {
    return new Pool(
        context.idOf(participant),
        XmlElements.plainName(participant),
        processOf(participant),
        PartyReader.partyOf(participant, context));
  }

  private @Nullable String processOf(Element participant) {
    String reference = XmlElements.attribute(participant, "processRef");
    if (reference == null) {
      return null;
    }
    Optional<Element> process =
        context.find(reference).filter(e -> XmlElements.nameOf(e).equals("process"));
    if (process.isEmpty()) {
      context.warning(
          "unknown-process",
          participant,
          Text.of(
              "Pool '%s' noemt proces '%s', maar dat staat niet in het bestand.",
              "Pool '%s' names process '%s', which is not in the file.",
              context.idOf(participant),
              reference),
          Text.of(
              "Voeg het proces toe. Nu telt de pool als een partij zonder eigen stappen.",
              "Add the process. For now the pool counts as a party without steps."));
    }
    return process.map(context::idOf).orElse(null);
  }

  private Optional<MessageFlow> messageFlow(Element flow) {
    Optional<String> source = end(flow, "sourceRef");
    Optional<String> target = end(flow, "targetRef");
    if (source.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MessageFlow(
            context.idOf(flow), XmlElements.plainName(flow), source.get(), target.get()));
  }

  private Optional<String> end(Element flow, String attribute) {
    String reference = XmlElements.attribute(flow, attribute);
    Optional<Element> found =
        context
            .find(reference)
            .filter(
                e -> FlowNodeNames.isFlowNode(e) || XmlElements.nameOf(e).equals("participant"));
    if (found.isEmpty()) {
      context.error(
          "dangling-message-flow",
          flow,
          Text.of(
              "Berichtstroom '%s' heeft als %s '%s'. Die stap of pool bestaat niet.",
              "Message flow '%s' has as %s '%s'; there is no such step or pool.",
              context.idOf(flow),
              attribute,
              reference == null ? "" : reference),
          Text.of(
              "Verbind de berichtstroom met een stap of pool, of haal hem weg.",
              "Connect the message flow to a step or pool, or remove it."));
    }
    return found.map(context::idOf);
  }
}
