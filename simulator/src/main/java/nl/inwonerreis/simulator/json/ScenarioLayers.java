package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file, what it rests on, and what they make together, as JSON text with the names in
 * the order of the files.
 *
 * @param own the text of the file itself
 * @param inherited what the files below it make together; null where it rests on none
 * @param effective all of them merged, with the sources that still hold; null where one of the
 *     files is no JSON object
 * @param bases the files it rests on, nearest first
 * @param findings why there is no effective scenario
 */
public record ScenarioLayers(
    String own,
    @Nullable String inherited,
    @Nullable String effective,
    List<Path> bases,
    List<Finding> findings) {

  public ScenarioLayers {
    bases = List.copyOf(bases);
    findings = List.copyOf(findings);
  }

  /**
   * Reads the layers of a scenario file.
   *
   * @param own the text of the file, saved or not
   * @throws IOException if a file below it cannot be read
   */
  public static ScenarioLayers of(Path file, String own) throws IOException {
    Faults faults = new Faults(new PlaceNames(Map.of()));
    List<ScenarioChain.Link> chain = ScenarioChain.read(file, own, faults);
    if (faults.hasErrors()) {
      return new ScenarioLayers(own, null, null, List.of(), faults.sorted());
    }
    List<ScenarioChain.Link> below = chain.subList(0, chain.size() - 1);
    List<Path> bases = new java.util.ArrayList<>(below.stream().map(l -> l.file()).toList());
    java.util.Collections.reverse(bases);
    return new ScenarioLayers(
        own,
        below.isEmpty() ? null : ScenarioChain.merge(below).text(),
        ScenarioChain.merge(chain).text(),
        bases,
        faults.sorted());
  }
}
