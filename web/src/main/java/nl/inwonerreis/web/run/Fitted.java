package nl.inwonerreis.web.run;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.fit.LogFit;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a log.
 *
 * @param scenario text of the scenario; null when something is refused
 * @param fit what was measured; null when something is refused
 * @param kept gateways whose shares stay as they were, because they differ by outcome or group
 * @param names names of the elements by id
 * @param files the files read, with their findings
 */
public record Fitted(
    @Nullable String scenario,
    @Nullable LogFit fit,
    List<String> kept,
    Map<String, String> names,
    List<CheckedFile> files) {

  public Fitted {
    kept = List.copyOf(kept);
    names = Map.copyOf(names);
    files = List.copyOf(files);
  }

  /** Refuses, for what stands in the files. */
  static Fitted refused(List<CheckedFile> files) {
    return new Fitted(null, null, List.of(), Map.of(), files);
  }
}
