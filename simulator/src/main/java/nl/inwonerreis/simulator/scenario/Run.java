package nl.inwonerreis.simulator.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often to run; null where the scenario is silent.
 *
 * @param duration seconds
 * @param warmUp seconds
 * @param residents stop after this many arrivals and let them finish
 */
public record Run(
    @Nullable LocalDate start,
    @Nullable Double duration,
    @Nullable Double warmUp,
    @Nullable Long seed,
    @Nullable Integer replications,
    @Nullable Long residents) {

  public static final Run SILENT = new Run(null, null, null, null, null, null);
}
