package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;

/** Scenarios that cannot be compared fairly: they run from another day, or for another time. */
final class UnequalRuns {

  private UnequalRuns() {}

  /** Finds what differs from the base, a file with findings for each scenario that does. */
  static List<CheckedFile> find(List<JourneyFiles> situations, List<PreparedRun.Ready> ready) {
    List<CheckedFile> unequal = new ArrayList<>();
    ExperimentPlan base = ready.get(0).experiment();
    for (int s = 1; s < ready.size(); s++) {
      ExperimentPlan other = ready.get(s).experiment();
      List<Finding> findings = new ArrayList<>();
      differs(findings, "/start", base.origin().start(), other.origin().start());
      differs(findings, "/seed", base.origin().seed(), other.origin().seed());
      differs(findings, "/residents", base.untilLastResident(), other.untilLastResident());
      if (!base.untilLastResident()) {
        differs(findings, "/duration", days(base.duration()), days(other.duration()));
      }
      if (!findings.isEmpty()) {
        Path scenario = situations.get(s).scenario();
        String name = scenario == null ? situations.get(s).bpmn().toString() : scenario.toString();
        unequal.add(new CheckedFile(name, findings, Map.of()));
      }
    }
    return unequal;
  }

  private static String days(double seconds) {
    return seconds / 86_400 + " d";
  }

  private static void differs(List<Finding> findings, String pointer, Object base, Object other) {
    if (!base.equals(other)) {
      findings.add(
          Finding.at(
              "compare-run",
              Severity.ERROR,
              pointer,
              new Text(
                  "Deze situatie heeft hier " + other + ", en het uitgangspunt " + base + ".",
                  "This scenario has " + other + " here, and the base " + base + "."),
              new Text(
                  "Geef beide dezelfde waarde, of laat die hier weg: alleen dan is het verschil"
                      + " van de situatie.",
                  "Give both the same value, or leave it out here: only then the difference is that"
                      + " of the scenario.")));
    }
  }
}
