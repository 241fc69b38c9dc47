package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A BPMN subprocess with its own nodes and flows. */
public record SubProcess(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    Kind kind,
    Repetition repetition,
    boolean forCompensation,
    List<Node> nodes,
    List<SequenceFlow> flows)
    implements Node {

  public SubProcess {
    nodes = List.copyOf(nodes);
    flows = List.copyOf(flows);
  }

  /** The subprocess types of BPMN 2.0. */
  public enum Kind {
    EMBEDDED,
    EVENT,
    TRANSACTION,
    AD_HOC
  }
}
