package nl.inwonerreis.bench;

import java.nio.file.Path;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.run.SimulationOrder.Setting;

/** Measures the product on the models of this folder and on the example journeys. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = 5;
    for (String argument : arguments) {
      if (argument.startsWith("rounds=")) {
        rounds = Integer.parseInt(argument.substring(7));
        continue;
      }
      if (argument.equals("ceiling")) {
        for (int round = 0; round < rounds; round++) {
          Clock clock = new Clock();
          Ceiling ceiling = new Ceiling(round + 1);
          ceiling.run(260);
          double cpu = clock.cpuSeconds();
          System.out.printf("ceiling %9d residents %6.2f s CPU %7.0f k residents/CPU s; lead time %.1f h, left %.1f %%, %.1f events%n", ceiling.arrived, cpu, ceiling.arrived / cpu / 1000, ceiling.leadTime / ceiling.helped / 3600, 100.0 * ceiling.left / ceiling.arrived, 1.0 * ceiling.events / ceiling.arrived);
        }
        continue;
      }
      boolean journey = argument.startsWith("journeys/");
      Path path = Path.of(journey ? argument : "bench/models/" + argument);
      for (int round = 0; round < rounds; round++) {
        Clock clock = new Clock();
        Result result =
            Product.simulate(path, journey ? 2 : 1, new Setting("/seed", "" + (round + 1)));
        double cpu = clock.cpuSeconds();
        double residents =
            Product.count(result, "arrived") * result.facts().replications();
        System.out.printf(
            "%-36s %9.0f residents  %6.2f s CPU  %6.2f s wall  %7.0f k residents/CPU s%n",
            argument, residents, cpu, clock.wallSeconds(), residents / cpu / 1000);
      }
    }
  }
}
