package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The identities of a run on random journeys, from a log of everything that was told. A seed that
 * fails is a case to keep: run it again by its number.
 */
class RandomJourneysTest {

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("inwonerreis.full") ? 100 : 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingToldFitsTogether(long seed) {
    check(new RandomJourney(seed), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingToldOfEveryConstructFitsTogether(long seed) {
    check(new RandomJourney(seed, true), seed);
  }

  private static void check(RandomJourney journey, long seed) {
    RandomScenario scenario = new RandomScenario(journey, seed);
    TestRun run = TestRun.of(journey.bpmn, scenario.json());
    EventLog log = new EventLog();
    Replication.Facts facts = run.observe(0, log);
    assertThat(facts.stopped()).isFalse();
    assertThat(log.end).isEqualTo(facts.end());

    List<String> broken = new ArrayList<>(VisitLaws.broken(log));
    ResidentLaws residents = new ResidentLaws(log);
    broken.addAll(residents.broken);
    List<PoolLaws> pools = new ArrayList<>();
    for (int p = 0; p < run.plan().shape().pools().size(); p++) {
      PoolLaws pool = new PoolLaws(log, p, scenario.alwaysPauses);
      broken.addAll(pool.broken);
      pools.add(pool);
    }
    assertThat(broken).as("seed %d", seed).isEmpty();

    Result result = run.result(1);
    broken.addAll(new ResultLaws(run.plan().shape(), log, residents, pools, result).broken());
    assertThat(broken).as("seed %d", seed).isEmpty();
  }
}
