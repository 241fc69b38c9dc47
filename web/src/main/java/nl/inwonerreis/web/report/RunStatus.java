package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a run is.
 *
 * @param waiting how many runs come first; 0 for one that runs or ended
 * @param done replications merged
 * @param of replications in all; 0 while that is not known
 * @param secondsLeft seconds still to go as far as can be told; null when nothing is known
 * @param result id of the result kept; null when there is none
 * @param message what went wrong, for a run that failed or was refused; null otherwise
 * @param files what was found, for a run that was refused
 */
public record RunStatus(
    String run,
    String journey,
    String situation,
    State state,
    int waiting,
    int done,
    int of,
    @Nullable Integer secondsLeft,
    @Nullable String result,
    @Nullable Text message,
    List<CheckedFile> files) {

  /** What becomes of a run. */
  public enum State {
    /** Waits for its turn, or calculates. */
    RUNNING,
    /** Its result is kept. */
    DONE,
    /** Somebody stopped it; nothing is kept. */
    STOPPED,
    /** It went wrong; nothing is kept. */
    FAILED,
    /** The journey or its numbers hold an error. */
    REFUSED
  }

  public RunStatus {
    files = List.copyOf(files);
  }

  /** Returns whether nothing changes any more. */
  public boolean isEnded() {
    return state != State.RUNNING;
  }

  /** Returns the status as JSON, on one line. */
  public String json(Language language) {
    return Json.line(node(language));
  }

  /** Returns several as JSON, on one line. */
  public static String json(List<RunStatus> runs, Language language) {
    ObjectNode root = Json.object();
    ArrayNode list = root.putArray("runs");
    runs.forEach(run -> list.add(run.node(language)));
    return Json.line(root);
  }

  private ObjectNode node(Language language) {
    ObjectNode root = Json.object();
    root.put("run", run);
    root.put("journey", journey);
    root.put("situation", situation);
    root.put("state", state.name().toLowerCase(Locale.ROOT));
    root.put("waiting", waiting);
    root.put("done", done);
    root.put("of", of);
    root.put("secondsLeft", secondsLeft);
    root.put("result", result);
    if (message != null) {
      root.put("message", language.of(message));
    }
    if (!files.isEmpty()) {
      ProblemJson.findings(root.putArray("findings"), files, language);
    }
    return root;
  }
}
