package nl.inwonerreis.web.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** The letters and pages that touchpoints show: they must exist in the journey folder. */
public final class TextFiles {

  private TextFiles() {}

  /** Finds the touchpoints whose text is not there. */
  public static List<Finding> check(Journey journey, Path folder) {
    List<Finding> findings = new ArrayList<>();
    for (Node node : JourneyElements.list(journey)) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null) {
        for (Offer offer : touchpoint.offers()) {
          if (offer.text() != null && !isThere(folder, offer.text())) {
            findings.add(missing(node, offer.text()));
          }
        }
      }
    }
    return findings;
  }

  /** A path that leaves the folder is refused by the checks on structure, not here. */
  private static boolean isThere(Path folder, String text) {
    Path file = pathOf(text);
    if (file == null || file.isAbsolute() || file.normalize().startsWith("..")) {
      return true;
    }
    return Files.isRegularFile(folder.resolve(file));
  }

  static @Nullable Path pathOf(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  private static Finding missing(Node node, String text) {
    return Finding.of(
        "text-missing",
        Severity.WARNING,
        node.id(),
        0,
        new Text(
            "De tekst '" + text + "' van '" + node.label() + "' is er niet.",
            "The text '" + text + "' of '" + node.label() + "' does not exist."),
        new Text(
            "Maak dit bestand in de map van de reis, of verbeter de naam.",
            "Make this file in the journey folder, or correct its name."));
  }
}
