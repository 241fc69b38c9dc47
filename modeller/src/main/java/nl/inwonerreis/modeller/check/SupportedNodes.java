package nl.inwonerreis.modeller.check;

import static nl.inwonerreis.modeller.check.BpmnSupport.Simulated.PARTLY;
import static nl.inwonerreis.modeller.check.BpmnSupport.Simulated.YES;

import java.util.List;
import nl.inwonerreis.modeller.check.BpmnSupport.Construct;

/** The activities, gateways and flows of the table on BPMN support. */
final class SupportedNodes {

  private static final String TWO_WAYS =
      "<task id=\"A\"/><task id=\"B\"/>"
          + "<sequenceFlow id=\"a\" sourceRef=\"T\" targetRef=\"A\"/>"
          + "<sequenceFlow id=\"b\" sourceRef=\"T\" targetRef=\"B\"/>";

  private static final String TWO_EVENTS =
      "<receiveTask id=\"A\"/><receiveTask id=\"B\"/>"
          + "<sequenceFlow id=\"a\" sourceRef=\"T\" targetRef=\"A\"/>"
          + "<sequenceFlow id=\"b\" sourceRef=\"T\" targetRef=\"B\"/>";

  static final List<Construct> LIST =
      List.of(
          new Construct(
              "task, user, manual, send task",
              "13.3.3",
              YES,
              "a visit: queue for staff, handling time; a send task sends on completion",
              "<userTask id=\"T\"/>"),
          new Construct(
              "service, script, business rule task",
              "13.3.3",
              YES,
              "takes no time, unless the scenario gives one",
              "<serviceTask id=\"T\"/>"),
          new Construct(
              "receive task",
              "13.3.3",
              YES,
              "waits for its message; if none can come, a delay",
              "<receiveTask id=\"T\"/>"),
          new Construct(
              "subprocess",
              "13.3.4",
              YES,
              "its inside is walked; complete when no token is left inside",
              "<subProcess id=\"T\"/>"),
          new Construct(
              "event subprocess",
              "13.5.4",
              YES,
              "waits while what is around it is active; interrupting it takes over",
              "<subProcess id=\"T\" triggeredByEvent=\"true\"><startEvent id=\"I\">"
                  + "<errorEventDefinition/></startEvent></subProcess>"),
          new Construct(
              "transaction",
              "13.3.4",
              YES,
              "a subprocess that can be cancelled and taken back",
              "<transaction id=\"T\"/>"),
          new Construct(
              "ad-hoc subprocess",
              "13.3.5",
              PARTLY,
              "every step once, beside the others; free order and completion condition do not count",
              "<adHocSubProcess id=\"T\"/>"),
          new Construct(
              "call activity, process in the same file",
              "13.3.4",
              YES,
              "the steps of the called process are done as if drawn inside",
              "<callActivity id=\"T\" calledElement=\"Other\"/>"),
          new Construct(
              "call activity, journey in a folder beside this one",
              "10.3.6",
              YES,
              "the steps of that journey are done, with its own numbers, under ids `folder:id`",
              "<callActivity id=\"T\" calledElement=\"Beside\"/>"),
          new Construct(
              "call activity, global task",
              "10.3.4",
              YES,
              "a task",
              "<callActivity id=\"T\" calledElement=\"GlobalTask\"/>"),
          new Construct(
              "call activity, process that is not found",
              "10.3.6",
              PARTLY,
              "counts as one task",
              "<callActivity id=\"T\" calledElement=\"Elsewhere\"/>"),
          new Construct(
              "standard loop",
              "13.3.6",
              YES,
              "one after the other, as often as `iterations` says; silent: once",
              "<task id=\"T\"><standardLoopCharacteristics/></task>"),
          new Construct(
              "multi-instance, sequential and parallel",
              "13.3.7",
              YES,
              "`instances`, else the number in the model, else once; `probability`: after each"
                  + " instance, that the others are not needed",
              "<task id=\"T\"><multiInstanceLoopCharacteristics/></task>"),
          new Construct(
              "compensation activity",
              "13.5.5",
              YES,
              "done only when what it belongs to is taken back",
              "<task id=\"T\" isForCompensation=\"true\"/>"),
          new Construct(
              "exclusive gateway",
              "13.4.2",
              YES,
              "one flow, by the shares of the scenario",
              "<exclusiveGateway id=\"T\"/>" + TWO_WAYS),
          new Construct(
              "parallel gateway",
              "13.4.1",
              YES,
              "waits for every flow in, takes every flow out",
              "<parallelGateway id=\"T\"/>" + TWO_WAYS),
          new Construct(
              "inclusive gateway",
              "13.4.3",
              YES,
              "every flow by its own probability; the join waits for the tokens that can still come",
              "<inclusiveGateway id=\"T\"/>" + TWO_WAYS),
          new Construct(
              "event-based gateway",
              "13.4.4",
              YES,
              "the first event wins; one that starts the process: each event is a start, and of type"
                  + " Parallel the others are waited for",
              "<eventBasedGateway id=\"T\"/>" + TWO_EVENTS),
          new Construct(
              "complex gateway",
              "13.4.5",
              PARTLY,
              "works as an inclusive gateway; its activation rule does not count",
              "<complexGateway id=\"T\"/>" + TWO_WAYS),
          new Construct(
              "conditional and default flow",
              "13.3.1",
              YES,
              "taken by its own probability; the default when no other is",
              "<task id=\"T\" default=\"b\"/>"
                  + TWO_WAYS.replace(
                      "targetRef=\"A\"/>",
                      "targetRef=\"A\"><conditionExpression>x</conditionExpression>"
                          + "</sequenceFlow>")),
          new Construct(
              "pool, lane, message flow",
              "9.3",
              YES,
              "who does the work; how the cases of one resident talk",
              "<laneSet><lane id=\"L\"><flowNodeRef>T</flowNodeRef></lane></laneSet>"
                  + "<task id=\"T\"/>"),
          new Construct(
              "data, association, annotation, group",
              "10.4",
              YES,
              "no effect on tokens",
              "<task id=\"T\"/><dataObject id=\"D\"/><textAnnotation id=\"N\"/>"
                  + "<association id=\"As\" sourceRef=\"T\" targetRef=\"N\"/>"));

  private SupportedNodes() {}
}
