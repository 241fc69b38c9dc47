package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN lane: who does the work. Nested lanes are listed flat; {@code nodes} holds the ids of the
 * flow nodes that the lane itself names.
 *
 * @param parent id of the lane around it, or null
 */
public record Lane(
    String id, String name, @Nullable Party party, @Nullable String parent, List<String> nodes) {

  public Lane {
    nodes = List.copyOf(nodes);
  }
}
