package nl.inwonerreis.web.library;

import java.nio.file.Path;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/** A journey or scenario that is not where the user said it is. */
public final class JourneyNotFound extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is amiss. */
  public enum Reason {
    /** There is no such file or folder. */
    MISSING,
    /** The folder holds no BPMN file. */
    NO_BPMN,
    /** The folder holds several BPMN files and none is called journey.bpmn. */
    SEVERAL_BPMN,
    /** The scenario names another BPMN file, which does not exist. */
    OTHER_BPMN_MISSING
  }

  private final Reason reason;
  private final String path;
  private final String suggestion;

  JourneyNotFound(Reason reason, Path path, Optional<String> suggestion) {
    super(reason + ": " + path);
    this.reason = reason;
    this.path = path.toString();
    this.suggestion = suggestion.orElse("");
  }

  public Reason reason() {
    return reason;
  }

  /** Returns the path as the user knows it. */
  public String path() {
    return path;
  }

  /** Returns what the user may have meant. */
  public Optional<String> suggestion() {
    return suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
  }

  /** Returns this as a fault of the scenario that names another BPMN file. */
  public Finding asFinding() {
    String nl = suggestion.isEmpty() ? "Verbeter de naam bij \"journey\"." : "Bedoelde je ";
    String en = suggestion.isEmpty() ? "Correct the name at \"journey\"." : "Did you mean ";
    String rest = suggestion.isEmpty() ? "" : suggestion + "?";
    return Finding.at(
        "journey-missing",
        Severity.ERROR,
        "/journey",
        new Text(
            "Het BPMN-bestand " + path + " is er niet.", "There is no BPMN file " + path + "."),
        new Text(nl + rest, en + rest));
  }
}
