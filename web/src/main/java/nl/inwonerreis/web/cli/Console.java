package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.Phrases;

/**
 * Where the commands speak: results on {@code out}, progress and messages on {@code err}.
 *
 * @param interrupted whether the user pressed Ctrl-C
 */
public record Console(
    Language language,
    Phrases phrases,
    Terminal terminal,
    PrintWriter out,
    PrintWriter err,
    BooleanSupplier interrupted) {

  /** Makes a console that speaks {@code language}. */
  public static Console of(
      Language language,
      Terminal terminal,
      PrintWriter out,
      PrintWriter err,
      BooleanSupplier interrupted) {
    Phrases phrases = Phrases.load("nl.inwonerreis.web.cli.commands", language);
    return new Console(language, phrases, terminal, out, err, interrupted);
  }

  /** Tells the user what went wrong with a file. */
  public void tell(IOException trouble) {
    err.println(FileTrouble.tell(trouble, phrases));
    err.flush();
  }

  /** Tells the user something beside the result. */
  void tell(String key, Object... values) {
    err.println(phrases.say(key, values));
    err.flush();
  }
}
