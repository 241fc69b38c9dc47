package nl.inwonerreis.web.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Touchpoint;

/** The letters and pages of a journey, for reading: only those that a touchpoint shows. */
public final class JourneyTexts {

  private static final int MOST_BYTES = 1 << 20;

  private JourneyTexts() {}

  /** Finds the text at a path as a touchpoint writes it; at most the first megabyte. */
  public static Optional<String> find(Journey journey, Path folder, String path)
      throws IOException {
    boolean isShown =
        JourneyElements.list(journey).stream()
            .map(Node::touchpoint)
            .filter(touchpoint -> touchpoint != null)
            .map(Touchpoint::offers)
            .anyMatch(offers -> offers.stream().anyMatch(offer -> path.equals(offer.text())));
    Path file = isShown ? TextFiles.pathOf(path) : null;
    if (file == null || file.isAbsolute() || file.normalize().startsWith("..")) {
      return Optional.empty();
    }
    Path inFolder = folder.resolve(file);
    if (!Files.isRegularFile(inFolder) || !JourneysFolder.isWithin(folder, inFolder)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(inFolder)) {
      return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    }
  }
}
