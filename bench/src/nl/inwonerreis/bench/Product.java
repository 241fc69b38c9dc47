package nl.inwonerreis.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.run.RunProgress;
import nl.inwonerreis.web.run.SimulateJourney;
import nl.inwonerreis.web.run.Simulated;
import nl.inwonerreis.web.run.SimulationOrder;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;

/** The product as its users have it: from the files of a journey to the result. */
final class Product {

  private static final RunProgress NOBODY =
      new RunProgress() {
        @Override
        public void finished(int done, int all) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  private Product() {}

  static Result simulate(Path journey, int threads, SimulationOrder.Setting... settings)
      throws IOException, JourneyNotFound {
    SimulationOrder order =
        new SimulationOrder(
            JourneyFinder.find(journey, null), List.of(settings), null, threads, null);
    Simulated simulated = new SimulateJourney("bench").simulate(order, NOBODY);
    Result result = simulated.result();
    if (result == null) {
      throw new IllegalStateException(journey + " is refused: " + simulated.files());
    }
    return result;
  }

  /** Returns the mean of a count over all residents. */
  static double count(Result result, String metric) {
    return result.metrics().stream()
        .filter(
            row ->
                row.metric().equals(metric)
                    && row.kind().isEmpty()
                    && row.element().equals("*")
                    && row.group().equals("*")
                    && row.channel().equals("*"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
