package nl.inwonerreis.web.report;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the viewer is made from: a journey in one situation, with its result if there is
 * one.
 *
 * @param id the journey's folder name
 * @param folder the journey's folder, where its texts are
 * @param situation the id of the situation: the file name of its scenario without the ending
 * @param journey the journey as read; null when its file cannot be read
 * @param library the library; null when it is refused
 * @param scenario the effective scenario; null when it is refused
 * @param outline what the journey itself says
 * @param files the files read, with their findings; a finding of severity error refuses the run
 * @param result the newest result of this situation, or what a run that goes on knows so far
 * @param state how far that result can be trusted
 */
public record PageData(
    String id,
    Path folder,
    String situation,
    @Nullable Journey journey,
    @Nullable Library library,
    @Nullable Scenario scenario,
    JourneyOutline outline,
    List<CheckedFile> files,
    @Nullable Result result,
    ResultState state) {

  /** How a result stands to the model of now. */
  public enum ResultState {
    /** There is none. */
    NONE,
    /** Some replications of a run that goes on: shown as provisional. */
    PROVISIONAL,
    /** The model or the numbers changed after it. */
    OUTDATED,
    /** It is of the model and numbers of now. */
    CURRENT
  }

  public PageData {
    files = List.copyOf(files);
  }

  /** Returns whether the result is of a run that goes on. */
  public boolean isProvisional() {
    return state == ResultState.PROVISIONAL;
  }

  /** Returns whether nothing refuses a run. */
  public boolean canRun() {
    return files.stream().allMatch(CheckedFile::isOk);
  }
}
