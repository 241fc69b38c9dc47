package nl.inwonerreis.simulator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured beyond times and counts: the norms and promises of the journey, and its
 * contacts.
 *
 * @param targets what each norm asks that is measured
 * @param contacts null in a journey without touchpoints
 */
public record Measures(
    List<TermPlan> terms,
    List<VisitNorm> visitNorms,
    List<ResidentNorm> residentNorms,
    List<NormTarget> targets,
    @Nullable ContactPlan contacts) {

  /** Nothing more. */
  public static final Measures NONE =
      new Measures(List.of(), List.of(), List.of(), List.of(), null);

  public Measures {
    terms = List.copyOf(terms);
    visitNorms = List.copyOf(visitNorms);
    residentNorms = List.copyOf(residentNorms);
    targets = List.copyOf(targets);
  }

  /** Returns whether there are terms or norms on visits. */
  public boolean hasTerms() {
    return !terms.isEmpty() || !visitNorms.isEmpty();
  }
}
