package nl.inwonerreis.bench;

import java.nio.file.Path;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.run.SimulationOrder.Setting;

/** Measures the product on the models of this folder and on the example journeys. */
public final class Main {

  private static final int WEEKS = 260;

  private Main() {}

  /** Runs each argument: {@code rounds=N}, {@code ceiling}, a model of this folder or a journey. */
  public static void main(String[] arguments) throws Exception {
    int rounds = 4;
    for (String argument : arguments) {
      if (argument.startsWith("rounds=")) {
        rounds = Integer.parseInt(argument.substring("rounds=".length()));
        continue;
      }
      for (int round = 1; round <= rounds; round++) {
        if (argument.equals("ceiling")) {
          ceiling(round);
        } else if (argument.startsWith("journeys/")) {
          simulate(argument, Path.of(argument), 2, round);
        } else {
          simulate(argument, Path.of("bench", "models", argument), 1, round);
        }
      }
    }
  }

  private static void ceiling(int seed) {
    Clock clock = new Clock();
    Ceiling ceiling = new Ceiling(seed);
    ceiling.run(WEEKS);
    tell("ceiling", ceiling.arrived, clock);
    System.out.printf(
        "    lead time %.1f h, %.1f %% left, %.1f events a resident%n",
        ceiling.leadTime / ceiling.helped / 3600,
        100.0 * ceiling.left / ceiling.arrived,
        1.0 * ceiling.events / ceiling.arrived);
  }

  private static void simulate(String name, Path journey, int threads, int seed) throws Exception {
    Clock clock = new Clock();
    Result result =
        Product.simulate(journey, threads, new Setting("/seed", Integer.toString(seed)));
    tell(name, Product.count(result, "arrived") * result.facts().replications(), clock);
  }

  private static void tell(String name, double residents, Clock clock) {
    double cpu = clock.cpuSeconds();
    System.out.printf(
        "%-34s %9.0f residents %6.2f s CPU %6.2f s wall %6.0f k residents/CPU s%n",
        name, residents, cpu, clock.wallSeconds(), residents / cpu / 1000);
  }
}
