package nl.inwonerreis.modeller.bpmn;

import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one flow node as the domain's node. */
final class NodeReader {

  private final ReadingContext context;
  private final ProcessReader scopes;
  private final TriggerReader triggers;
  private final TouchpointReader touchpoints;

  NodeReader(ReadingContext context, ProcessReader scopes) {
    this.context = context;
    this.scopes = scopes;
    this.triggers = new TriggerReader(context);
    this.touchpoints = new TouchpointReader(context);
  }

  /** Reads an element that {@link FlowNodeNames#isFlowNode} knows. */
  Node read(Element element) {
    String name = XmlElements.nameOf(element);
    Activity.Kind activity = FlowNodeNames.ACTIVITIES.get(name);
    if (activity != null) {
      return activity(element, activity);
    }
    SubProcess.Kind subProcess = FlowNodeNames.SUB_PROCESSES.get(name);
    if (subProcess != null) {
      return subProcess(element, subProcess);
    }
    Gateway.Kind gateway = FlowNodeNames.GATEWAYS.get(name);
    return gateway != null ? gateway(element, gateway) : event(element, name);
  }

  private Activity activity(Element element, Activity.Kind kind) {
    return new Activity(
        context.idOf(element),
        XmlElements.plainName(element),
        touchpoints.read(element),
        kind,
        RepetitionReader.read(element),
        XmlElements.flag(element, "isForCompensation", false),
        calledBy(element));
  }

  /** Returns the id of the called process as it is in use, or the reference as written. */
  private @Nullable String calledBy(Element element) {
    String reference = XmlElements.attribute(element, "calledElement");
    return context
        .find(reference)
        .map(e -> isGlobalTask(e) ? Activity.GLOBAL_TASK : context.idOf(e))
        .orElse(reference);
  }

  private static boolean isGlobalTask(Element element) {
    return XmlElements.nameOf(element).matches("global\\w*Task");
  }

  private SubProcess subProcess(Element element, SubProcess.Kind kind) {
    boolean byEvent = XmlElements.flag(element, "triggeredByEvent", false);
    return new SubProcess(
        context.idOf(element),
        XmlElements.plainName(element),
        touchpoints.read(element),
        kind == SubProcess.Kind.EMBEDDED && byEvent ? SubProcess.Kind.EVENT : kind,
        RepetitionReader.read(element),
        XmlElements.flag(element, "isForCompensation", false),
        scopes.nodesOf(element),
        scopes.flowsOf(element));
  }

  private Gateway gateway(Element element, Gateway.Kind kind) {
    return new Gateway(
        context.idOf(element),
        XmlElements.plainName(element),
        null,
        kind,
        defaultFlow(element),
        XmlElements.flag(element, "instantiate", false),
        "Parallel".equals(XmlElements.attribute(element, "eventGatewayType")));
  }

  private Node event(Element element, String kind) {
    String id = context.idOf(element);
    String name = XmlElements.plainName(element);
    Touchpoint touchpoint = touchpoints.read(element);
    EventTrigger trigger = triggers.read(element);
    return switch (kind) {
      case "startEvent" ->
          new StartEvent(
              id, name, touchpoint, trigger, XmlElements.flag(element, "isInterrupting", true));
      case "endEvent" ->
          new EndEvent(id, name, touchpoint, trigger, EndingReader.endingOf(element, context));
      case "intermediateCatchEvent" -> new CatchEvent(id, name, touchpoint, trigger);
      case "intermediateThrowEvent" -> new ThrowEvent(id, name, touchpoint, trigger);
      case "boundaryEvent" -> boundary(element, touchpoint, trigger);
      default -> throw new IllegalArgumentException("no flow node: " + kind);
    };
  }

  private BoundaryEvent boundary(
      Element element, @Nullable Touchpoint touchpoint, EventTrigger trigger) {
    String reference = XmlElements.attribute(element, "attachedToRef");
    Element host =
        context
            .find(reference)
            .filter(FlowNodeNames::isActivity)
            .filter(e -> e.getParentNode() == element.getParentNode())
            .orElse(null);
    if (host == null) {
      context.error(
          "boundary-without-host",
          element,
          Text.of(
              "Randgebeurtenis '%s' hoort bij '%s'. Die taak staat hier niet.",
              "Boundary event '%s' belongs to '%s'; there is no such task here.",
              context.idOf(element),
              reference == null ? "" : reference),
          Text.of(
              "Zet de gebeurtenis op de rand van een taak of deelproces.",
              "Put the event on the border of a task or subprocess."));
    }
    return new BoundaryEvent(
        context.idOf(element),
        XmlElements.plainName(element),
        touchpoint,
        trigger,
        host == null ? "" : context.idOf(host),
        XmlElements.flag(element, "cancelActivity", true),
        handlerOf(element, trigger));
  }

  private @Nullable String defaultFlow(Element gateway) {
    String reference = XmlElements.attribute(gateway, "default");
    if (reference == null) {
      return null;
    }
    Element flow =
        context
            .find(reference)
            .filter(e -> XmlElements.nameOf(e).equals("sequenceFlow"))
            .filter(e -> leaves(e, gateway))
            .orElse(null);
    if (flow == null) {
      context.warning(
          "unknown-default-flow",
          gateway,
          Text.of(
              "Gateway '%s' noemt '%s' als standaardlijn. Die lijn vertrekt hier niet.",
              "Gateway '%s' names '%s' as default flow; that flow does not leave here.",
              context.idOf(gateway),
              reference),
          Text.of("Kies een lijn die hier vertrekt.", "Choose a flow that leaves here."));
      return null;
    }
    return context.idOf(flow);
  }

  private boolean leaves(Element flow, Element node) {
    return context.find(XmlElements.attribute(flow, "sourceRef")).orElse(null) == node;
  }

  /** Finds the activity that an association joins to a compensation event. */
  private @Nullable String handlerOf(Element boundary, EventTrigger trigger) {
    if (trigger.kind() != EventTrigger.Kind.COMPENSATION) {
      return null;
    }
    Element scope = (Element) boundary.getParentNode();
    return context
        .associations()
        .from(boundary)
        .filter(FlowNodeNames::isActivity)
        .filter(e -> e.getParentNode() == scope)
        .map(context::idOf)
        .findFirst()
        .orElse(null);
  }
}
