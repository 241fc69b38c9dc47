package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.Text;

/** What went wrong with a file of a journey, in words with a remedy; names no path. */
public final class Trouble {

  private Trouble() {}

  /** Tells the trouble. */
  public static Text of(IOException trouble) {
    String message = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota exceeded")) {
      return new Text(
          "De schijf is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.",
          "The disk is full. Nothing was kept. Make room and try again.");
    }
    if (trouble instanceof AccessDeniedException || message.contains("read-only file system")) {
      return new Text(
          "Geen toegang tot de map van de reis. Controleer de rechten.",
          "No access to the journey folder. Check the permissions.");
    }
    return new Text(
        "Lezen of schrijven in de map van de reis lukt niet. Kijk of de map er nog is.",
        "Reading or writing in the journey folder fails. See whether the folder is still there.");
  }
}
