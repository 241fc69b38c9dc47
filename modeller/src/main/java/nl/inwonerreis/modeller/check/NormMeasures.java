package nl.inwonerreis.modeller.check;

import java.util.Set;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Reports norms without measure or bound. Time measures need {@code within}; the others {@code
 * atMost}, or a {@code share} for those that should be high.
 */
final class NormMeasures implements Rule {

  private static final Set<String> TIMES = Set.of("waiting", "answered", "leadTime");

  @Override
  public void check(Structure structure, Findings findings) {
    Journey journey = structure.journey();
    for (Norm norm : journey.card().norms()) {
      String measure = norm.measure();
      if (measure == null) {
        reportNoMeasure(norm, journey, findings);
      } else if (TIMES.contains(measure)) {
        checkTime(norm, measure, journey, findings);
      } else {
        checkAmount(norm, measure, journey, findings);
      }
    }
  }

  private static void checkTime(Norm norm, String measure, Journey journey, Findings findings) {
    if (norm.within() == null) {
      reportNoBound(norm, measure, "within", journey, findings);
    }
    if (norm.atMost() != null) {
      reportUnused(norm, measure, "atMost", journey, findings);
    }
  }

  private static void checkAmount(Norm norm, String measure, Journey journey, Findings findings) {
    boolean share = measure.equals("firstContactResolved") && norm.share() != null;
    if (norm.atMost() == null && !share) {
      reportNoBound(norm, measure, "atMost", journey, findings);
    }
    if (norm.within() != null) {
      reportUnused(norm, measure, "within", journey, findings);
    }
  }

  private static void reportNoMeasure(Norm norm, Journey journey, Findings findings) {
    findings.error(
        "norm-without-measure",
        NormReferences.placeOf(journey),
        Text.of(
            "Norm '%s' zegt niet wat er gemeten wordt.",
            "Norm '%s' does not say what is measured.", norm.id()),
        Text.of(
            "Voeg measure=\"leadTime\" toe, of een andere maat.",
            "Add measure=\"leadTime\", or another measure."));
  }

  private static void reportNoBound(
      Norm norm, String measure, String bound, Journey journey, Findings findings) {
    findings.error(
        "norm-without-bound",
        NormReferences.placeOf(journey),
        Text.of(
            "Norm '%s' meet '%s', maar heeft geen grens '%s'.",
            "Norm '%s' measures '%s' and has no bound '%s'.", norm.id(), measure, bound),
        Text.of("Voeg %s=\"…\" toe.", "Add %s=\"…\".", bound));
  }

  private static void reportUnused(
      Norm norm, String measure, String bound, Journey journey, Findings findings) {
    findings.warning(
        "norm-unused-bound",
        NormReferences.placeOf(journey),
        Text.of(
            "Norm '%s' meet '%s'. De grens '%s' telt daarbij niet mee.",
            "Norm '%s' measures '%s'; its bound '%s' is not used.", norm.id(), measure, bound),
        Text.of("Haal '%s' weg.", "Remove '%s'.", bound));
  }
}
