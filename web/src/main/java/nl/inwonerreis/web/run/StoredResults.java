package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.Situation;

/** The results kept with each journey. */
public final class StoredResults {

  private final Map<String, Result> newest = new LinkedHashMap<>();

  /** Keeps a result and returns its id. */
  synchronized String keep(Path folder, Situation situation, Result result, String surroundings)
      throws IOException {
    newest.put(folder + "\n" + situation.id(), result);
    return Long.toString(result.facts().seed());
  }

  /** Finds the newest result. */
  public synchronized java.util.Optional<Result> findNewest(Path folder, Situation situation) {
    return java.util.Optional.ofNullable(newest.get(folder + "\n" + situation.id()));
  }
}
