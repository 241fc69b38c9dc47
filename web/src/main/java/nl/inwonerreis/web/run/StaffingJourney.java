package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.staffing.FoundStaff;
import nl.inwonerreis.simulator.staffing.Post;
import nl.inwonerreis.simulator.staffing.Posts;
import nl.inwonerreis.simulator.staffing.StaffSearch;
import nl.inwonerreis.simulator.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** Reads a scenario, and searches the smallest staff with which its norms are met. */
public final class StaffingJourney implements JourneyStaffing {

  private final String version;

  /** Makes one; {@code version} is that of the product, for the results. */
  public StaffingJourney(String version) {
    this.version = version;
  }

  @Override
  public Staffed find(StaffingOrder order, RunProgress progress) throws IOException {
    PreparedRun prepared = PreparedRun.of(version, order.situation(), order.settings(), null);
    PreparedRun.Ready ready = prepared.ready();
    Scenario scenario = prepared.scenario();
    Library library = prepared.library();
    if (ready == null || scenario == null || library == null) {
      return Staffed.refused(prepared.files());
    }
    Finding amiss = amiss(ready);
    if (amiss != null) {
      return refused(ready, amiss);
    }
    try {
      Staffing found = search(order, ready, scenario, library, progress);
      return new Staffed(found, ready.outline(), prepared.files());
    } catch (EndlessLoopException endless) {
      return refused(ready, SimulateJourney.finding(endless));
    }
  }

  private static Staffed refused(PreparedRun.Ready ready, Finding finding) {
    return Staffed.refused(List.of(ready.file().file(List.of(finding))));
  }

  private static Staffing search(
      StaffingOrder order,
      PreparedRun.Ready ready,
      Scenario scenario,
      Library library,
      RunProgress progress) {
    ExperimentPlan plan =
        ExperimentRunner.settled(
                ready.experiment(), new Simulation(ready.plan()), progress::isStopped)
            .orElseThrow(CancellationException::new);
    Posts posts = Posts.of(scenario, ready.plan(), plan.origin().names());
    List<Post> list = posts.list();
    int expected = StaffSearch.expected(list);
    StaffTrials trials =
        new StaffTrials(ready, library, plan, posts, order.threads(), expected, progress);
    List<Double> persons = list.stream().map(Post::now).toList();
    Result now = accepted(trials.result(persons));
    FoundStaff found = StaffSearch.find(list, trials);
    Result then = accepted(trials.result(found.persons()));
    return new Staffing(list, found, now, then, trials.replications());
  }

  /** Nobody less is asked than of a scenario that was accepted, so there is a result. */
  private static Result accepted(@Nullable Result result) {
    if (result == null) {
      throw new IllegalStateException("a staff that was accepted is refused");
    }
    return result;
  }

  private static @Nullable Finding amiss(PreparedRun.Ready ready) {
    if (ready.plan().measures().targets().isEmpty()) {
      return finding(
          "no-norms",
          new Text(
              "In deze reis staat geen norm die gemeten wordt. Dan is er niets om het kleinste rooster"
                  + " voor te zoeken.",
              "This journey has no norm that is measured. So there is nothing to search the"
                  + " smallest staff for."),
          new Text(
              "Zet een norm in de reis, zoals: 80% binnen 30 seconden opgenomen.",
              "Put a norm into the journey, such as: 80% answered within 30 seconds."));
    }
    if (ready.plan().pools().length == 0) {
      return finding(
          "no-staff",
          new Text(
              "In deze reis werkt geen team. Er is geen rooster om te zoeken.",
              "No team works in this journey. There is no staff to search."),
          new Text(
              "Zeg in het scenario welk team een stap doet.",
              "Say in the scenario which team does a step."));
    }
    if (ready.experiment().replications().least() < 2) {
      return finding(
          "one-replication",
          new Text(
              "Met 1 herhaling is niet te zeggen hoe zeker het is dat een norm gehaald wordt.",
              "With 1 replication nobody can say how sure it is that a norm is met."),
          new Text("Kies meer met --replications.", "Choose more with --replications."));
    }
    return null;
  }

  private static Finding finding(String rule, Text message, Text remedy) {
    return new Finding("staffing-" + rule, Severity.ERROR, null, 0, null, message, remedy);
  }
}
