package nl.inwonerreis.simulator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Simulates 1,000 residents in the BPMN files that others made, with the named defaults: residents
 * are conserved, and those who cannot go on are counted where they are.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class SimulatedCorpusTest {

  private static final int RESIDENTS = 1_000;

  /** Enough for every file that comes to an end; a run that goes on longer has failed. */
  private static final int MOST_CALLS = 40_000;

  private final Map<String, Integer> excluded = new TreeMap<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> stuck = new ArrayList<>();
  private int readable;
  private int simulated;
  private long residentsStuck;

  @Test
  void thousandResidentsWalkNearlyEveryFileThatCanBeSimulated() throws IOException {
    Path corpus = Path.of(System.getProperty("inwonerreis.data", "absent"), "bpmn-corpus");
    if (!Files.isDirectory(corpus)) {
      System.out.println("corpus: SKIPPED (no data folder)");
    }
    assumeTrue(Files.isDirectory(corpus), "no data folder");
    for (Path path : list(corpus)) {
      BpmnReading reading = BpmnReader.read(path);
      Journey journey = reading.journey();
      if (journey != null) {
        readable++;
        simulate(corpus.relativize(path), JourneyCheck.check(reading), journey);
      }
    }
    report();
    int out = excluded.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(out).isLessThanOrEqualTo((int) (0.15 * readable));
    assertThat(simulated).isGreaterThanOrEqualTo((int) Math.ceil(0.98 * (readable - out)));
  }

  private void simulate(Path path, CheckResult result, Journey journey) {
    CheckedJourney checked = result.journey();
    if (checked == null) {
      exclude(result.findings());
    } else if (journey.processes().stream()
        .noneMatch(p -> p.nodes().stream().anyMatch(StartEvent.class::isInstance))) {
      excluded.merge("no start event", 1, Integer::sum);
    } else {
      PlanCompilation compilation =
          PlanCompiler.compile(
              checked,
              TestRun.scenario(checked, "{'format': 1, 'residents': %d}".formatted(RESIDENTS)),
              TestRun.library(),
              TestRun.TODAY);
      Plan plan = compilation.plan();
      if (plan == null) {
        exclude(compilation.findings());
      } else {
        simulate(path, plan);
      }
    }
  }

  private void exclude(List<Finding> findings) {
    findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(Finding::rule)
        .findFirst()
        .ifPresent(rule -> excluded.merge(rule, 1, Integer::sum));
  }

  private void simulate(Path path, Plan plan) {
    Counts counts = new Counts();
    int[] calls = {0};
    try {
      Replication.Facts facts = new Simulation(plan).run(0, counts, () -> ++calls[0] > MOST_CALLS);
      long waiting = 0;
      for (int e = 0; e < facts.stuck().length; e++) {
        waiting += facts.stuck()[e];
        if (facts.stuck()[e] > 0) {
          stuck.add(
              "%s: %s %.1f %%"
                  .formatted(
                      path, plan.shape().elements().get(e), 100.0 * facts.stuck()[e] / RESIDENTS));
        }
      }
      residentsStuck += waiting;
      if (facts.stopped()) {
        failed.add(path + ": does not come to an end");
      } else if (counts.arrived != RESIDENTS || counts.ended + waiting != RESIDENTS) {
        failed.add(
            "%s: %d arrived, %d ended, %d stuck"
                .formatted(path, counts.arrived, counts.ended, waiting));
      } else {
        simulated++;
      }
    } catch (RuntimeException e) {
      failed.add(path + ": " + e);
    }
  }

  private void report() {
    int out = excluded.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "corpus: %d readable, %d simulated with %,d residents, %d excluded (%.1f %%), %d failed%n",
        readable, simulated, RESIDENTS, out, 100.0 * out / readable, failed.size());
    excluded.forEach((reason, n) -> System.out.printf("  excluded %-26s %5d%n", reason, n));
    failed.forEach(f -> System.out.println("  failed " + f));
    System.out.printf(
        "corpus: residents stuck %.2f %%, at %d elements%n",
        100.0 * residentsStuck / ((double) simulated * RESIDENTS), stuck.size());
    stuck.forEach(s -> System.out.println("  stuck " + s));
  }

  private static List<Path> list(Path corpus) throws IOException {
    try (Stream<Path> paths = Files.walk(corpus)) {
      return paths
          .filter(p -> p.getFileName().toString().matches(".*\\.(bpmn2?|xml)"))
          .sorted()
          .toList();
    }
  }

  private static final class Counts implements Observer {
    private int arrived;
    private int ended;

    @Override
    public void arrive(Moment m) {
      arrived++;
    }

    @Override
    public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
      ended++;
    }
  }
}
