package nl.inwonerreis.modeller.call;

import java.util.List;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a called journey ids that no other journey has: {@code folder:id}. No BPMN id
 * holds a colon (it is an NCName), and no folder name does.
 *
 * @param journey name of the folder
 */
record Renaming(String journey) {

  String id(String id) {
    return journey + ":" + id;
  }

  private @Nullable String idOrNull(@Nullable String id) {
    return id == null ? null : id(id);
  }

  /** Returns a name that tells of which journey it is; empty where there is none. */
  private String name(String name) {
    return name.isEmpty() ? name : "%s (%s)".formatted(name, journey);
  }

  Process process(Process p, Journey from) {
    Process.Origin inner = p.origin();
    Process.Origin origin =
        inner == null
            ? new Process.Origin(journey, from.isResidentSide(p))
            : new Process.Origin(id(inner.journey()), inner.residentSide());
    return new Process(
        id(p.id()),
        name(p.name()),
        nodes(p.nodes()),
        flows(p.flows()),
        p.lanes().stream().map(this::lane).toList(),
        origin);
  }

  Pool pool(Pool p) {
    return new Pool(id(p.id()), name(p.name()), idOrNull(p.process()), p.party());
  }

  MessageFlow message(MessageFlow f) {
    return new MessageFlow(id(f.id()), f.name(), id(f.source()), id(f.target()));
  }

  private Lane lane(Lane l) {
    return new Lane(
        id(l.id()),
        name(l.name()),
        l.party(),
        idOrNull(l.parent()),
        l.nodes().stream().map(this::id).toList());
  }

  private List<SequenceFlow> flows(List<SequenceFlow> flows) {
    return flows.stream()
        .map(
            f ->
                new SequenceFlow(
                    id(f.id()),
                    f.name(),
                    id(f.source()),
                    id(f.target()),
                    f.condition(),
                    f.isDefault()))
        .toList();
  }

  private List<Node> nodes(List<Node> nodes) {
    return nodes.stream().map(this::node).toList();
  }

  private Node node(Node node) {
    String id = id(node.id());
    String name = name(node.name());
    var touchpoint = TouchpointRenaming.of(node.touchpoint(), this);
    if (node instanceof StartEvent e) {
      return new StartEvent(id, name, touchpoint, trigger(e.trigger()), e.interrupting());
    }
    if (node instanceof EndEvent e) {
      return new EndEvent(id, name, touchpoint, trigger(e.trigger()), e.ending());
    }
    if (node instanceof CatchEvent e) {
      return new CatchEvent(id, name, touchpoint, trigger(e.trigger()));
    }
    if (node instanceof ThrowEvent e) {
      return new ThrowEvent(id, name, touchpoint, trigger(e.trigger()));
    }
    if (node instanceof BoundaryEvent e) {
      return new BoundaryEvent(
          id,
          name,
          touchpoint,
          trigger(e.trigger()),
          id(e.attachedTo()),
          e.interrupting(),
          idOrNull(e.handler()));
    }
    if (node instanceof Gateway g) {
      String byDefault = idOrNull(g.defaultFlow());
      return new Gateway(id, name, touchpoint, g.kind(), byDefault, g.instantiate(), g.all());
    }
    if (node instanceof Activity a) {
      return new Activity(
          id,
          name,
          touchpoint,
          a.kind(),
          a.repetition(),
          a.forCompensation(),
          Activity.GLOBAL_TASK.equals(a.called()) ? a.called() : idOrNull(a.called()));
    }
    SubProcess s = (SubProcess) node;
    return new SubProcess(
        id,
        name,
        touchpoint,
        s.kind(),
        s.repetition(),
        s.forCompensation(),
        nodes(s.nodes()),
        flows(s.flows()));
  }

  /** Error and escalation codes are the same in every file; what is known by id is the file's. */
  private EventTrigger trigger(EventTrigger t) {
    return new EventTrigger(
        t.kind(), idOrNull(t.reference()), t.name(), t.code(), t.timer(), t.expression());
  }
}
