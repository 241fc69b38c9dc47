package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.inwonerreis.simulator.model.Bpmn;

/**
 * A small random journey of blocks that cannot get stuck by themselves: tasks, timers, choices,
 * parallel parts, loops by a flow back, event-based gateways, subprocesses, boundary events, and on
 * some seeds a case of the municipality that answers by a message.
 */
final class RandomJourney {

  private static final int DEEP = 3;
  private static final List<String> CHANNELS = List.of("phone", "counter", "web", "app", "email");

  private static final List<String> OUTCOMES =
      List.of("refused", "dropOff", "referred", "terminated");

  final String bpmn;

  /** Tasks of the resident's side, in order. */
  final List<String> tasks = new ArrayList<>();

  /** Tasks of the municipality's own process. */
  final List<String> caseTasks = new ArrayList<>();

  final List<String> timers = new ArrayList<>();
  final List<String> rateEvents = new ArrayList<>();
  final List<String> delayEvents = new ArrayList<>();
  final Map<String, Double> shares = new TreeMap<>();

  /** Repeated subprocesses, with the number that says how often. */
  final Map<String, String> repeats = new TreeMap<>();

  private final SplittableRandom random;
  private final boolean rich;
  private int number;

  RandomJourney(long seed) {
    this(seed, false);
  }

  /** Makes a journey; a rich one has every construct of BPMN that is simulated. */
  RandomJourney(long seed, boolean rich) {
    this.rich = rich;
    random = new SplittableRandom(seed);
    JourneyScope home = new JourneyScope(true);
    add(home, "startEvent", "Start", "");
    String last = "Start";
    int blocks = 1 + random.nextInt(3);
    int asks = random.nextInt(3) == 0 ? random.nextInt(blocks) : -1;
    for (int i = 0; i < blocks; i++) {
      last = i == asks ? askMunicipality(home, last) : block(home, last, 0, true);
    }
    end(home, last, "helped");
    String processes = home.process("Reis");
    bpmn = asks < 0 ? Bpmn.file(processes) : Bpmn.file(messages(), processes, municipality());
  }

  private static String messages() {
    return JourneyScope.quoted(
        "<collaboration id='Samen'><participant id='Inwoner' processRef='Reis'/>"
            + "<participant id='Gemeente' processRef='Zaak'/>"
            + "<messageFlow id='Vraag' sourceRef='Vragen' targetRef='ZaakStart'/>"
            + "<messageFlow id='Antwoord' sourceRef='Antwoorden' targetRef='Wachten'/>"
            + "</collaboration>");
  }

  private String askMunicipality(JourneyScope scope, String from) {
    add(scope, "sendTask", "Vragen", "");
    link(scope, from, "Vragen");
    String message = "<messageEventDefinition/>";
    if (random.nextBoolean()) {
      add(scope, "intermediateCatchEvent", "Wachten", message);
      link(scope, "Vragen", "Wachten");
      return "Wachten";
    }
    String fork = node(scope, "eventBasedGateway");
    link(scope, "Vragen", fork);
    add(scope, "intermediateCatchEvent", "Wachten", message);
    link(scope, fork, "Wachten");
    String timer = timer(scope, fork);
    String merge = node(scope, "exclusiveGateway");
    link(scope, "Wachten", merge);
    link(scope, timer, merge);
    return merge;
  }

  private String municipality() {
    JourneyScope scope = new JourneyScope(false);
    add(scope, "startEvent", "ZaakStart", "<messageEventDefinition/>");
    String last = block(scope, "ZaakStart", 1, false);
    add(scope, "sendTask", "Antwoorden", "");
    link(scope, last, "Antwoorden");
    last = block(scope, "Antwoorden", 1, false);
    add(scope, "endEvent", "ZaakKlaar", "");
    link(scope, last, "ZaakKlaar");
    return scope.process("Zaak");
  }

  private String block(JourneyScope scope, String from, int depth, boolean mayEnd) {
    if (rich && depth < DEEP && random.nextInt(3) > 0) {
      return switch (random.nextInt(8)) {
        case 0 -> inclusive(scope, from, depth);
        case 1 -> repeated(scope, from, depth);
        case 2 -> withEventSubprocess(scope, from, depth);
        case 3 -> thrown(scope, from, depth, "error");
        case 4 -> thrown(scope, from, depth, "escalation");
        case 5 -> signal(scope, from, depth);
        case 6 -> compensation(scope, from);
        default -> conditions(scope, from, depth);
      };
    }
    int kind = depth >= DEEP ? random.nextInt(3) : random.nextInt(10);
    return switch (kind) {
      case 0, 1 -> task(scope, from, false);
      case 2 -> timer(scope, from);
      case 3 -> task(scope, from, true);
      case 4 -> choice(scope, from, depth, mayEnd);
      case 5 -> parallel(scope, from, depth);
      case 6 -> loop(scope, from, depth, mayEnd);
      case 7 -> firstEvent(scope, from);
      case 8 -> subProcess(scope, from, depth);
      default -> block(scope, block(scope, from, depth + 1, mayEnd), depth + 1, mayEnd);
    };
  }

  private String inclusive(JourneyScope scope, String from, int depth) {
    String fork = node(scope, "inclusiveGateway");
    link(scope, from, fork);
    String join = node(scope, "inclusiveGateway");
    int ways = 2 + random.nextInt(2);
    for (int i = 0; i < ways; i++) {
      int first = scope.flows();
      String last = block(scope, fork, depth + 1, false);
      shares.put(scope.flow(first), 0.5);
      link(scope, last, join);
    }
    return join;
  }

  private String repeated(JourneyScope scope, String from, int depth) {
    boolean loop = random.nextInt(3) == 0;
    String how =
        loop
            ? "<standardLoopCharacteristics/>"
            : "<multiInstanceLoopCharacteristics isSequential='%s'/>"
                .formatted(random.nextBoolean());
    JourneyScope inner = new JourneyScope(scope.resident);
    link(inner, block(inner, node(inner, "startEvent"), depth + 1, false), node(inner, "endEvent"));
    String id = "R" + number++;
    repeats.put(id, loop ? "iterations" : "instances");
    add(scope, "subProcess", id, how + inner.xml());
    link(scope, from, id);
    return random.nextBoolean() ? boundary(scope, id) : id;
  }

  private String withEventSubprocess(JourneyScope scope, String from, int depth) {
    JourneyScope event = new JourneyScope(scope.resident);
    String start = "V" + number++;
    delayEvents.add(start);
    event.add(
        "<startEvent id='%s' isInterrupting='%s'><timerEventDefinition/></startEvent>"
            .formatted(start, random.nextBoolean()));
    link(event, task(event, start, false), node(event, "endEvent"));
    JourneyScope inner = new JourneyScope(scope.resident);
    link(inner, block(inner, node(inner, "startEvent"), depth + 1, false), node(inner, "endEvent"));
    inner.add(
        "<subProcess id='%s' triggeredByEvent='true'>%s</subProcess>"
            .formatted("G" + number++, event.xml()));
    String id = "S" + number++;
    add(scope, "subProcess", id, inner.xml());
    link(scope, from, id);
    return id;
  }

  /** A subprocess that throws now and then, with a boundary event that catches. */
  private String thrown(JourneyScope scope, String from, int depth, String kind) {
    String definition = "<%sEventDefinition/>".formatted(kind);
    JourneyScope inner = new JourneyScope(scope.resident);
    String fork = node(inner, "parallelGateway");
    link(inner, node(inner, "startEvent"), fork);
    link(inner, block(inner, fork, depth + 1, false), node(inner, "endEvent"));
    String choice = node(inner, "exclusiveGateway");
    link(inner, block(inner, fork, depth + 1, false), choice);
    link(inner, choice, node(inner, "endEvent"));
    String end = "X" + number++;
    add(inner, "endEvent", end, definition);
    shares.put(link(inner, choice, end), 0.4);
    String id = "S" + number++;
    add(scope, "subProcess", id, inner.xml());
    link(scope, from, id);
    boolean interrupting = kind.equals("error") || random.nextBoolean();
    String caught = "B" + number++;
    scope.add(
        "<boundaryEvent id='%s' attachedToRef='%s' cancelActivity='%s'>%s</boundaryEvent>"
            .formatted(caught, id, interrupting, definition));
    String after = task(scope, caught, false);
    if (!interrupting) {
      link(scope, after, node(scope, "endEvent"));
      return id;
    }
    String merge = node(scope, "exclusiveGateway");
    link(scope, id, merge);
    link(scope, after, merge);
    return merge;
  }

  private String signal(JourneyScope scope, String from, int depth) {
    String fork = node(scope, "parallelGateway");
    link(scope, from, fork);
    String join = node(scope, "parallelGateway");
    String definition = "<signalEventDefinition signalRef='Sein%d'/>".formatted(number++);
    String waits = "W" + number++;
    add(scope, "intermediateCatchEvent", waits, definition);
    link(scope, fork, waits);
    link(scope, waits, join);
    String sends = "Z" + number++;
    add(scope, "intermediateThrowEvent", sends, definition);
    link(scope, block(scope, timer(scope, fork), depth + 1, false), sends);
    link(scope, sends, join);
    return join;
  }

  private String compensation(JourneyScope scope, String from) {
    String done = task(scope, from, false);
    String undone = "T" + number++;
    (scope.resident ? tasks : caseTasks).add(undone);
    String boundary = "B" + number++;
    scope.add(
        "<task id='%s' isForCompensation='true'/>".formatted(undone)
            + "<boundaryEvent id='%s' attachedToRef='%s'><compensateEventDefinition/></boundaryEvent>"
                .formatted(boundary, done)
            + "<association id='%s' sourceRef='%s' targetRef='%s'/>"
                .formatted("A" + number++, boundary, undone));
    String back = "Z" + number++;
    add(scope, "intermediateThrowEvent", back, "<compensateEventDefinition/>");
    link(scope, task(scope, done, false), back);
    return back;
  }

  private String conditions(JourneyScope scope, String from, int depth) {
    String task = task(scope, from, false);
    String join = node(scope, "inclusiveGateway");
    for (int i = 0; i < 2; i++) {
      String flow = "F" + number++;
      String pass = node(scope, "exclusiveGateway");
      scope.add(
          "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'><conditionExpression>x</conditionExpression></sequenceFlow>"
              .formatted(flow, task, pass));
      shares.put(flow, 0.5);
      link(scope, block(scope, pass, depth + 1, false), join);
    }
    return join;
  }

  private String task(JourneyScope scope, String from, boolean boundary) {
    String id = "T" + number++;
    (scope.resident ? tasks : caseTasks).add(id);
    add(scope, "task", id, touchpoint(scope));
    link(scope, from, id);
    return boundary ? boundary(scope, id) : id;
  }

  private String touchpoint(JourneyScope scope) {
    if (!scope.resident || random.nextInt(4) == 0) {
      return "";
    }
    StringBuilder offers = new StringBuilder();
    for (String channel : CHANNELS) {
      if (random.nextInt(3) > 0) {
        offers.append("<journey:offer channel='%s'/>".formatted(channel));
      }
    }
    return "<extensionElements><journey:touchpoint layer='frontstage'>"
        + offers
        + "</journey:touchpoint></extensionElements>";
  }

  private String boundary(JourneyScope scope, String task) {
    boolean interrupting = random.nextBoolean();
    String id = "B" + number++;
    (random.nextBoolean() ? rateEvents : delayEvents).add(id);
    scope.addBoundary(id, task, interrupting);
    String after = task(scope, id, false);
    if (interrupting) {
      String merge = node(scope, "exclusiveGateway");
      link(scope, task, merge);
      link(scope, after, merge);
      return merge;
    }
    String end = node(scope, "endEvent");
    link(scope, after, end);
    return task;
  }

  private String timer(JourneyScope scope, String from) {
    String id = "W" + number++;
    timers.add(id);
    add(scope, "intermediateCatchEvent", id, "<timerEventDefinition/>");
    link(scope, from, id);
    return id;
  }

  private String choice(JourneyScope scope, String from, int depth, boolean mayEnd) {
    String fork = node(scope, "exclusiveGateway");
    link(scope, from, fork);
    String merge = node(scope, "exclusiveGateway");
    int ways = 2 + random.nextInt(2);
    for (int i = 0; i < ways; i++) {
      int first = scope.flows();
      String last = block(scope, fork, depth + 1, mayEnd);
      if (i > 0) {
        shares.put(scope.flow(first), 0.3);
        if (mayEnd && scope.resident && random.nextInt(3) == 0) {
          end(scope, last, OUTCOMES.get(random.nextInt(OUTCOMES.size())));
          continue;
        }
      }
      link(scope, last, merge);
    }
    return merge;
  }

  private String parallel(JourneyScope scope, String from, int depth) {
    String fork = node(scope, "parallelGateway");
    link(scope, from, fork);
    String join = node(scope, "parallelGateway");
    int ways = 2 + random.nextInt(2);
    for (int i = 0; i < ways; i++) {
      link(scope, block(scope, fork, depth + 1, false), join);
    }
    return join;
  }

  private String loop(JourneyScope scope, String from, int depth, boolean mayEnd) {
    String back = node(scope, "exclusiveGateway");
    link(scope, from, back);
    String last = block(scope, back, depth + 1, mayEnd);
    String fork = node(scope, "exclusiveGateway");
    link(scope, last, fork);
    shares.put(link(scope, fork, back), 0.3);
    String on = node(scope, "exclusiveGateway");
    link(scope, fork, on);
    return on;
  }

  private String firstEvent(JourneyScope scope, String from) {
    String fork = node(scope, "eventBasedGateway");
    link(scope, from, fork);
    String merge = node(scope, "exclusiveGateway");
    link(scope, timer(scope, fork), merge);
    link(scope, timer(scope, fork), merge);
    return merge;
  }

  private String subProcess(JourneyScope scope, String from, int depth) {
    JourneyScope inner = new JourneyScope(scope.resident);
    String start = node(inner, "startEvent");
    String last = block(inner, start, depth + 1, false);
    String end = node(inner, "endEvent");
    link(inner, last, end);
    String id = "S" + number++;
    add(scope, "subProcess", id, inner.xml());
    link(scope, from, id);
    return random.nextBoolean() ? boundary(scope, id) : id;
  }

  private void end(JourneyScope scope, String from, String outcome) {
    boolean terminates = outcome.equals("terminated");
    String is = terminates ? "refused" : outcome;
    String kind = outcome.equals("dropOff") ? " kind='withdrawn'" : "";
    String id = "E" + number++;
    add(
        scope,
        "endEvent",
        id,
        "<extensionElements><journey:end outcome='%s'%s/></extensionElements>".formatted(is, kind)
            + (terminates ? "<terminateEventDefinition/>" : ""));
    link(scope, from, id);
  }

  private String node(JourneyScope scope, String type) {
    String id = "N" + number++;
    add(scope, type, id, "");
    return id;
  }

  private static void add(JourneyScope scope, String type, String id, String content) {
    scope.add(type, id, content);
  }

  private String link(JourneyScope scope, String from, String to) {
    return scope.link("F" + number++, from, to);
  }
}
