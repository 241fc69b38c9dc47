package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN sequence flow; both ends exist in the same process or subprocess.
 *
 * @param condition text of its condition expression, or null
 * @param isDefault whether its source takes it when no condition holds
 */
public record SequenceFlow(
    String id,
    String name,
    String source,
    String target,
    @Nullable String condition,
    boolean isDefault) {

  /** A flow that is no default flow. */
  public SequenceFlow(
      String id, String name, String source, String target, @Nullable String condition) {
    this(id, name, source, target, condition, false);
  }
}
