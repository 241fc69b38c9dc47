package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code journey:journey} says: the question, the stages, the groups, the data and the norms.
 *
 * @param status planned, observed, simulated or desired; null where not said
 * @param groups ids of the user-group library
 */
public record JourneyCard(
    @Nullable String question,
    @Nullable String trigger,
    @Nullable String status,
    @Nullable String owner,
    List<Stage> stages,
    List<String> groups,
    List<DataItem> data,
    List<Norm> norms) {

  /** A card that says nothing: any BPMN file without our extension. */
  public static final JourneyCard EMPTY =
      new JourneyCard(null, null, null, null, List.of(), List.of(), List.of(), List.of());

  public JourneyCard {
    stages = List.copyOf(stages);
    groups = List.copyOf(groups);
    data = List.copyOf(data);
    norms = List.copyOf(norms);
  }
}
