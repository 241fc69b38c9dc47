package nl.inwonerreis.web.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Origin;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyElements;
import org.jspecify.annotations.Nullable;

/**
 * Makes an experiment of a scenario: how often to run, and what the result says of its origin.
 *
 * @param name of the situation, with what was changed for this run
 */
record ExperimentSetup(
    String version,
    LocalDate today,
    Journey journey,
    Scenario scenario,
    String name,
    Library library) {

  private static final int REPLICATIONS = 20;

  /** Returns the first day of the run; the default is the plan's: next Monday. */
  LocalDate start() {
    LocalDate given = scenario.run().start();
    return given == null ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : given;
  }

  ExperimentPlan plan(
      Plan plan,
      @Nullable Aim aim,
      String journeyHash,
      String scenarioHash,
      List<Finding> findings,
      List<DefaultUsed> planDefaults) {
    Run run = scenario.run();
    List<DefaultUsed> defaults = new ArrayList<>(planDefaults);
    if (run.replications() == null && aim == null) {
      Text text = new Text("herhalingen: 20", "replications: 20");
      defaults.add(new DefaultUsed(null, "replications", text));
    }
    Origin origin =
        new Origin(
            journey.name(),
            name,
            version,
            start().toString(),
            plan.seed(),
            journeyHash,
            scenarioHash,
            names());
    return new ExperimentPlan(
        origin,
        plan.shape(),
        plan.end(),
        run.residents() != null,
        run.warmUp(),
        replications(run.replications(), aim),
        findings,
        defaults,
        scenario.numbers(),
        plan.measures());
  }

  private static Replications replications(@Nullable Integer stated, @Nullable Aim aim) {
    if (aim == null) {
      return Replications.fixed(stated == null ? REPLICATIONS : stated);
    }
    return Replications.until(aim.precision(), aim.row(), stated == null ? 1 : stated);
  }

  /** Returns names by id; those of the library in Dutch, so that every language has one result. */
  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    library.groups().forEach((id, group) -> names.put(id, group.name().nl()));
    library.channels().forEach((id, channel) -> names.put(id, channel.name().nl()));
    scenario.staff().forEach((id, staff) -> names.put(id, staff.name()));
    names.putAll(JourneyElements.names(journey));
    return names;
  }
}
