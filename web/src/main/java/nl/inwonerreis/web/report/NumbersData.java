package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.json.ScenarioLayers;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What the form of the numbers is made from: the text of a scenario, saved or not, and what reading
 * it for its journey gave.
 *
 * @param situation id of the situation
 * @param etag of the file as it is on disk; empty where there is no file yet
 * @param layers the text, and what it rests on
 * @param below name of the situation that it rests on; empty where it rests on none
 * @param canDelete whether the situation may be deleted
 * @param journey the journey as read; null when its file cannot be read
 * @param library the library; null when it is refused
 * @param scenario the effective scenario; null when it is refused
 * @param outline what the journey itself says
 * @param files the files read, with their findings
 * @param result the newest result of this situation, or null
 */
public record NumbersData(
    String situation,
    String etag,
    ScenarioLayers layers,
    String below,
    boolean canDelete,
    @Nullable Journey journey,
    @Nullable Library library,
    @Nullable Scenario scenario,
    JourneyOutline outline,
    List<CheckedFile> files,
    @Nullable Result result) {

  public NumbersData {
    files = List.copyOf(files);
  }
}
