package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A BPMN flow node. Names are empty, never null; line breaks in names are spaces. */
public sealed interface Node
    permits StartEvent,
        EndEvent,
        CatchEvent,
        ThrowEvent,
        BoundaryEvent,
        Activity,
        SubProcess,
        Gateway {

  String id();

  String name();

  /** What the resident meets here, or null where it is no touchpoint. */
  @Nullable Touchpoint touchpoint();

  /** Returns the name, or the id where there is none. */
  default String label() {
    return name().isEmpty() ? id() : name();
  }
}
