package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the definitions of a file as one journey. */
final class JourneyReader {

  private final ReadingContext context;
  private final Element root;

  JourneyReader(ReadingContext context) {
    this.context = context;
    this.root = context.document().root();
  }

  Journey read() throws FileRefused {
    List<Element> processElements = XmlElements.children(root, "process");
    if (processElements.isEmpty()) {
      throw noProcess();
    }
    reportOutsiders();
    ProcessReader reader = new ProcessReader(context);
    List<Process> processes = processElements.stream().map(reader::read).toList();
    CollaborationReader collaboration = new CollaborationReader(context, root);
    List<Pool> pools = collaboration.pools();
    Card card = card(processElements);
    String resident = residentProcess(card, processes, pools);
    return new Journey(
        nameOf(resident, processes),
        resident,
        card.card,
        processes,
        pools,
        collaboration.messageFlows());
  }

  private record Card(@Nullable String process, JourneyCard card) {}

  private Card card(List<Element> processElements) {
    List<Element> found = new ArrayList<>();
    for (Element process : processElements) {
      XmlElements.extensions(process).stream()
          .filter(e -> XmlElements.nameOf(e).equals("journey"))
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      return new Card(null, JourneyCard.EMPTY);
    }
    Element first = found.get(0);
    for (Element other : found.subList(1, found.size())) {
      context.warning(
          "second-card",
          ownerOf(other),
          Text.of(
              "journey:journey staat meer dan een keer in het bestand, ook op regel %s.",
              "journey:journey occurs more than once in the file, also on line %s.",
              context.document().lineOf(other)),
          Text.of(
              "Houd er een over. Nu telt alleen de eerste.",
              "Keep one; only the first counts now."));
    }
    String process = context.idOf(ownerOf(first));
    return new Card(process, new CardReader(context, process).read(first));
  }

  private static Element ownerOf(Element extension) {
    Element container = (Element) Objects.requireNonNull(extension.getParentNode());
    return (Element) Objects.requireNonNull(container.getParentNode());
  }

  private static @Nullable String residentProcess(
      Card card, List<Process> processes, List<Pool> pools) {
    if (card.process != null) {
      return card.process;
    }
    if (processes.size() == 1) {
      return processes.get(0).id();
    }
    Set<String> called = new HashSet<>();
    processes.forEach(p -> collectCalled(p.nodes(), called));
    List<Process> own = processes.stream().filter(p -> !called.contains(p.id())).toList();
    if (own.size() == 1) {
      return own.get(0).id();
    }
    return pools.stream()
        .filter(p -> p.party() == Party.RESIDENT && p.process() != null)
        .map(Pool::process)
        .findFirst()
        .orElse(null);
  }

  private static void collectCalled(List<Node> nodes, Set<String> called) {
    for (Node node : nodes) {
      if (node instanceof Activity activity && activity.called() != null) {
        called.add(activity.called());
      } else if (node instanceof SubProcess sub) {
        collectCalled(sub.nodes(), called);
      }
    }
  }

  private static String nameOf(@Nullable String resident, List<Process> processes) {
    Process shown =
        processes.stream()
            .filter(p -> p.id().equals(resident))
            .findFirst()
            .orElse(processes.get(0));
    return shown.name().isEmpty() ? shown.id() : shown.name();
  }

  /** Names what stands beside the processes and would be missed without a word. */
  private void reportOutsiders() {
    ExtensionPlaces.reportMisplaced(root, context);
    for (Element element : XmlElements.children(root)) {
      boolean flow =
          XmlElements.isBpmn(element) && XmlElements.nameOf(element).equals("sequenceFlow");
      if (FlowNodeNames.isFlowNode(element) || flow) {
        context.error(
            "node-outside-process",
            element,
            Text.of(
                "'%s' (%s) staat niet in een proces.",
                "'%s' (%s) is in no process.", context.idOf(element), XmlElements.nameOf(element)),
            Text.of("Zet het in een proces.", "Put it in a process."));
      } else if (XmlElements.isBpmn(element)
          && XmlElements.nameOf(element).equals("choreography")) {
        UnknownElements.report(element, context);
      }
    }
  }

  private FileRefused noProcess() {
    Element shown =
        XmlElements.children(root).stream()
            .filter(e -> XmlElements.nameOf(e).matches("choreography|collaboration|.*onversation"))
            .findFirst()
            .orElse(root);
    String id = XmlElements.attribute(shown, "id");
    return new FileRefused(
        "no-process",
        id,
        context.document().lineOf(shown),
        Text.of(
            "Er staat geen proces in het bestand, alleen: %s.",
            "There is no process in the file, only: %s.", XmlElements.nameOf(shown)),
        Text.of(
            "Teken de stappen van de inwoner als proces.",
            "Draw the steps of the resident as a process."));
  }
}
