package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.w3c.dom.Element;

/**
 * The element names of BPMN 2.0 that stand in a process, by what they become.
 *
 * <p>Own tables, since the Camunda model does not know ad-hoc subprocesses and choreographies, and
 * asking it for an unknown name adds that name to a registry shared by all files.
 */
public final class FlowNodeNames {

  static final Map<String, Activity.Kind> ACTIVITIES =
      Map.of(
          "task", Activity.Kind.TASK,
          "userTask", Activity.Kind.USER,
          "manualTask", Activity.Kind.MANUAL,
          "serviceTask", Activity.Kind.SERVICE,
          "scriptTask", Activity.Kind.SCRIPT,
          "businessRuleTask", Activity.Kind.BUSINESS_RULE,
          "sendTask", Activity.Kind.SEND,
          "receiveTask", Activity.Kind.RECEIVE,
          "callActivity", Activity.Kind.CALL);

  static final Map<String, SubProcess.Kind> SUB_PROCESSES =
      Map.of(
          "subProcess", SubProcess.Kind.EMBEDDED,
          "transaction", SubProcess.Kind.TRANSACTION,
          "adHocSubProcess", SubProcess.Kind.AD_HOC);

  static final Map<String, Gateway.Kind> GATEWAYS =
      Map.of(
          "exclusiveGateway", Gateway.Kind.EXCLUSIVE,
          "parallelGateway", Gateway.Kind.PARALLEL,
          "inclusiveGateway", Gateway.Kind.INCLUSIVE,
          "eventBasedGateway", Gateway.Kind.EVENT_BASED,
          "complexGateway", Gateway.Kind.COMPLEX);

  static final Set<String> EVENTS =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent");

  /** Children of a process or subprocess that carry no token. */
  private static final Set<String> SILENT =
      Set.of(
          "documentation",
          "extensionElements",
          "auditing",
          "monitoring",
          "property",
          "laneSet",
          "sequenceFlow",
          "dataObject",
          "dataObjectReference",
          "dataStoreReference",
          "dataStore",
          "artifact",
          "association",
          "group",
          "textAnnotation",
          "resourceRole",
          "performer",
          "humanPerformer",
          "potentialOwner",
          "correlationSubscription",
          "supports",
          "incoming",
          "outgoing",
          "ioSpecification",
          "ioBinding",
          "dataInput",
          "dataOutput",
          "dataInputAssociation",
          "dataOutputAssociation",
          "supportedInterfaceRef",
          "category",
          "loopCharacteristics",
          "standardLoopCharacteristics",
          "multiInstanceLoopCharacteristics",
          "completionCondition",
          "message",
          "signal",
          "error",
          "escalation",
          "itemDefinition");

  private FlowNodeNames() {}

  public static boolean isFlowNode(Element element) {
    return XmlElements.isBpmn(element) && isFlowNode(XmlElements.nameOf(element));
  }

  public static boolean isActivity(Element element) {
    String name = XmlElements.nameOf(element);
    return XmlElements.isBpmn(element)
        && (ACTIVITIES.containsKey(name) || SUB_PROCESSES.containsKey(name));
  }

  /** Returns whether an element is a subprocess of any kind. */
  public static boolean isSubProcess(Element element) {
    return XmlElements.isBpmn(element) && SUB_PROCESSES.containsKey(XmlElements.nameOf(element));
  }

  static boolean isSilent(Element element) {
    return !XmlElements.isBpmn(element) || SILENT.contains(XmlElements.nameOf(element));
  }

  /** Returns every known name of a flow node, sorted: to suggest the nearest. */
  static List<String> all() {
    List<String> names = new ArrayList<>(ACTIVITIES.keySet());
    names.addAll(SUB_PROCESSES.keySet());
    names.addAll(GATEWAYS.keySet());
    names.addAll(EVENTS);
    return names.stream().sorted().toList();
  }

  private static boolean isFlowNode(String name) {
    return ACTIVITIES.containsKey(name)
        || SUB_PROCESSES.containsKey(name)
        || GATEWAYS.containsKey(name)
        || EVENTS.contains(name);
  }
}
