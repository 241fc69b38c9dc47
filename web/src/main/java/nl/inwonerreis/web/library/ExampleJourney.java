package nl.inwonerreis.web.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journey that ships with the product, for who has none yet: a report about public space. */
public final class ExampleJourney {

  private static final String NAME = "melding-openbare-ruimte";

  /** The files of the example; what is in the jar cannot be listed. */
  static final List<String> FILES =
      List.of(
          "journey.bpmn",
          "scenario.json",
          "scenarios/status-push.json",
          "scenarios/zonder-telefoon.json",
          "texts/app.md",
          "texts/belscript-klaar.md",
          "texts/belscript-melden.md",
          "texts/belscript-status.md",
          "texts/bevestiging-telefoon.md",
          "texts/bevestiging.md",
          "texts/formulier.md",
          "texts/klaar.md",
          "texts/mail-status.md",
          "texts/mail.md");

  private ExampleJourney() {}

  /** Puts a copy of it among the journeys, and returns its id. */
  public static String addTo(JourneysFolder folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : FILES) {
      try (InputStream in = ExampleJourney.class.getResourceAsStream("example/" + name)) {
        if (in == null) {
          throw new IllegalStateException(name + " of the example is missing in the product");
        }
        files.put(name, in.readAllBytes());
      }
    }
    try (NewJourney journey = NewJourney.write(folder, NAME, files)) {
      return journey.keep();
    }
  }
}
