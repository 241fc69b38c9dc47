package nl.inwonerreis.simulator.feature;

import nl.inwonerreis.simulator.model.Bpmn;

/** BPMN nodes in short, for journeys that fit on a few lines. */
final class Nodes {

  static final String START = "<startEvent id='Start'/>";
  static final String END = "<endEvent id='Eind'/>";

  /** Start → Balie → Eind. */
  static final String ONE_TASK =
      Bpmn.process(START + task("Balie") + END, "Start>Balie Balie>Eind");

  private Nodes() {}

  static String task(String id) {
    return "<userTask id='%s'/>".formatted(id);
  }

  /** A task that is offered on these channels. */
  static String touchpoint(String id, String... channels) {
    return "<userTask id='%s'>%s</userTask>".formatted(id, offers(channels));
  }

  /** Offers, such as {@code phone}, or {@code web/basis} for the group alone. */
  static String offers(String... channels) {
    StringBuilder xml = new StringBuilder("<extensionElements><journey:touchpoint>");
    for (String channel : channels) {
      String[] parts = channel.split("/");
      String groups = parts.length > 1 ? " groups='%s'".formatted(parts[1]) : "";
      xml.append("<journey:offer channel='%s'%s/>".formatted(parts[0], groups));
    }
    return xml + "</journey:touchpoint></extensionElements>";
  }

  static String gateway(String kind, String id) {
    return "<%sGateway id='%s'/>".formatted(kind, id);
  }

  static String catchMessage(String id) {
    return "<intermediateCatchEvent id='%s'><messageEventDefinition/></intermediateCatchEvent>"
        .formatted(id);
  }

  static String throwMessage(String id) {
    return "<intermediateThrowEvent id='%s'><messageEventDefinition/></intermediateThrowEvent>"
        .formatted(id);
  }

  /** A catching timer with a definition such as {@code timeDuration}. */
  static String timer(String id, String kind, String expression) {
    return "<intermediateCatchEvent id='%s'>%s</intermediateCatchEvent>"
        .formatted(id, timerDefinition(kind, expression));
  }

  static String timerDefinition(String kind, String expression) {
    return "<timerEventDefinition><%s>%s</%s></timerEventDefinition>"
        .formatted(kind, expression, kind);
  }

  static String boundary(String id, String activity, boolean interrupting, String definition) {
    return "<boundaryEvent id='%s' attachedToRef='%s' cancelActivity='%s'>%s</boundaryEvent>"
        .formatted(id, activity, interrupting, definition);
  }

  /** An end event with an outcome, and a kind when it is a drop-off. */
  static String end(String id, String outcome, String kind) {
    String kindText = kind.isEmpty() ? "" : " kind='%s'".formatted(kind);
    return """
    <endEvent id='%s'>
          <extensionElements><journey:end outcome='%s'%s/></extensionElements>
        </endEvent>
    """
        .formatted(id, outcome, kindText);
  }

  /** Two pools, Inwoner and Gemeente, with message flows as {@code Source>Target}. */
  static String twoPools(
      String residentNodes,
      String residentFlows,
      String municipalNodes,
      String municipalFlows,
      String messages) {
    StringBuilder flows = new StringBuilder();
    for (String message : messages.trim().split("\\s+")) {
      String[] ends = message.split(">");
      flows.append(
          "<messageFlow id='M_%s_%s' sourceRef='%s' targetRef='%s'/>"
              .formatted(ends[0], ends[1], ends[0], ends[1]));
    }
    return Bpmn.file(
        """
        <collaboration id='Samen'>
          <participant id='PoolInwoner' processRef='Inwoner'>%s</participant>
          <participant id='PoolGemeente' processRef='Gemeente'>%s</participant>
          %s
        </collaboration>
        """
            .formatted(party("resident"), party("municipality"), flows),
        Bpmn.processElement("Inwoner", residentNodes, residentFlows),
        Bpmn.processElement("Gemeente", municipalNodes, municipalFlows));
  }

  /** Scenario members: the pool {@code balie}, and task Balie done by it. */
  static String desk(String staff, String work) {
    return """
    'staff': {'balie': {%s}}, 'elements': {'Balie': {'*': {'staff': 'balie', %s}}}
    """
        .formatted(staff, work);
  }

  static String party(String who) {
    return "<extensionElements><journey:party is='%s'/></extensionElements>".formatted(who);
  }
}
