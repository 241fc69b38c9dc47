package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;

/** Names the ad-hoc subprocesses, which are simulated without their freedom. */
final class UnsupportedActivities implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure
        .nodes(SubProcess.class)
        .filter(sub -> sub.kind() == SubProcess.Kind.AD_HOC)
        .forEach(sub -> report(sub, findings));
  }

  private static void report(SubProcess sub, Findings findings) {
    Unsupported.partly(
        sub,
        new Text("een ad-hoc-deelproces", "an ad-hoc subprocess"),
        new Text(
            "De vrije volgorde en het stoppen halverwege worden niet nagebootst. Elke stap gebeurt"
                + " nu één keer, tegelijk met de andere.",
            "The free order and the completion condition are not simulated; every step is now done"
                + " once, beside the others."),
        new Text(
            "Maak er een gewoon deelproces met lijnen van.",
            "Make it an embedded subprocess with flows."),
        findings);
  }
}
