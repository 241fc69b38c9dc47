package nl.inwonerreis.simulator.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** Compiles what events throw and catch within the journey, and what can be taken back. */
final class EventCompiler {

  private final Compilation c;
  private final List<Node> nodes;
  private final Map<String, Integer> references = new HashMap<>();

  EventCompiler(Compilation c, List<Node> nodes) {
    this.c = c;
    this.nodes = nodes;
  }

  void compile() {
    for (Node node : nodes) {
      if (node instanceof ThrowEvent || node instanceof EndEvent) {
        c.node(node.id()).throwing = throwing(GraphCompiler.triggerOf(node), true);
      }
    }
    nodes.forEach(this::receiveSignal);
    nodes.forEach(this::handler);
    passOnCompensation();
  }

  /** Marks the nodes of which leaving takes more; the last step of the compiler. */
  static void markSpecial(Iterable<PlanNode> nodes) {
    for (PlanNode node : nodes) {
      node.special |=
          node.branching != null
              || node.repeat != null
              || node.throwing != null
              || node.compensable
              || node.eventSubprocess;
    }
  }

  /** Returns what an event catches, or null when nothing in a journey can throw it. */
  @Nullable Throwing caught(EventTrigger trigger) {
    return throwing(trigger, false);
  }

  private @Nullable Throwing throwing(@Nullable EventTrigger trigger, boolean thrown) {
    if (trigger == null) {
      return null;
    }
    String reference = trigger.reference();
    return switch (trigger.kind()) {
      case SIGNAL -> new Throwing(Throwing.Kind.SIGNAL, number("signal " + reference));
      case ERROR -> new Throwing(Throwing.Kind.ERROR, named("error ", trigger));
      case ESCALATION -> new Throwing(Throwing.Kind.ESCALATION, named("escalation ", trigger));
      case COMPENSATION ->
          new Throwing(
              Throwing.Kind.COMPENSATION,
              thrown && reference != null && c.nodes.containsKey(reference)
                  ? c.node(reference).index
                  : -1);
      case CANCEL -> new Throwing(Throwing.Kind.CANCEL, -1);
      default -> null;
    };
  }

  /** Two errors or escalations with one code are the same (BPMN 2.0, 10.5.5). */
  private int named(String kind, EventTrigger trigger) {
    String code = trigger.code();
    String reference = trigger.reference();
    return code != null
        ? number(kind + "code " + code)
        : reference == null ? -1 : number(kind + "id " + reference);
  }

  private int number(String reference) {
    return references.computeIfAbsent(reference, r -> references.size());
  }

  /** Lets a node wait for a signal, or start by it, when something in the journey throws it. */
  private void receiveSignal(Node node) {
    EventTrigger trigger = GraphCompiler.triggerOf(node);
    Throwing caught = trigger == null ? null : caught(trigger);
    PlanNode planNode = c.node(node.id());
    if (caught == null
        || caught.kind() != Throwing.Kind.SIGNAL
        || planNode.throwing != null
        || node instanceof BoundaryEvent
        || nodes.stream().noneMatch(n -> caught.equals(c.node(n.id()).throwing))) {
      return;
    }
    planNode.signal = caught.reference();
    planNode.awaitsMessage = planNode.op == PlanNode.Op.VISIT;
  }

  private void handler(Node node) {
    if (node instanceof BoundaryEvent event && event.handler() != null) {
      PlanNode activity = c.node(event.attachedTo());
      PlanNode handler = c.node(event.handler());
      activity.handler = handler.index;
      activity.compensable = true;
      handler.special = true;
    } else if (node instanceof SubProcess sub) {
      sub.nodes().stream()
          .filter(n -> n instanceof SubProcess inner && compensates(inner))
          .findFirst()
          .ifPresent(
              inner -> {
                PlanNode planNode = c.node(sub.id());
                planNode.innerHandler = c.node(inner.id()).index;
                planNode.compensable = true;
              });
    }
  }

  /** Says whether an event subprocess takes back what was done in the subprocess around it. */
  private static boolean compensates(SubProcess sub) {
    return sub.kind() == SubProcess.Kind.EVENT
        && sub.nodes().stream()
            .anyMatch(
                n ->
                    n instanceof StartEvent start
                        && start.trigger().kind() == EventTrigger.Kind.COMPENSATION);
  }

  /** A subprocess or called process can be taken back when something inside can. */
  private void passOnCompensation() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (PlanNode node : c.nodes.values()) {
        if (node.inner >= 0 && !node.compensable && holdsCompensable(node.inner)) {
          node.compensable = true;
          changed = true;
        }
      }
    }
  }

  private boolean holdsCompensable(int scope) {
    return c.nodes.values().stream().anyMatch(n -> n.scope == scope && n.compensable);
  }
}
