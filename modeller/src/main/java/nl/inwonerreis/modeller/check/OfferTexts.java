package nl.inwonerreis.modeller.check;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;

/**
 * Warns of written and digital offers that show no text, and refuses paths of texts that leave the
 * journey folder.
 */
final class OfferTexts implements Rule {

  /** Channels that show a page or letter of the municipality. */
  private static final Set<String> SHOWING =
      Set.of("web", "form", "portal", "app", "email", "post");

  @Override
  public void check(Structure structure, Findings findings) {
    structure
        .nodes()
        .forEach(
            node -> {
              Touchpoint touchpoint = node.touchpoint();
              if (touchpoint != null) {
                checkMissing(node, touchpoint, findings);
                checkPaths(node, touchpoint, findings);
              }
            });
  }

  private static void checkMissing(Node node, Touchpoint touchpoint, Findings findings) {
    List<String> silent =
        touchpoint.offers().stream()
            .filter(o -> o.text() == null && SHOWING.contains(o.channel()))
            .map(Offer::channel)
            .toList();
    if (!silent.isEmpty()) {
      findings.warning(
          "offer-without-text",
          node.id(),
          Text.of(
              "Bij '%s' ontbreekt de tekst die de inwoner ziet. Kanaal: %s.",
              "At '%s' the text that the resident sees is missing. Channel: %s.",
              node.label(),
              String.join(", ", silent)),
          Text.of(
              "Zet de tekst in de map 'texts' en voeg text=\"texts/….md\" toe.",
              "Put the text in the folder 'texts' and add text=\"texts/….md\"."));
    }
  }

  private static void checkPaths(Node node, Touchpoint touchpoint, Findings findings) {
    for (Offer offer : touchpoint.offers()) {
      String path = offer.text();
      if (path != null && !isInside(path)) {
        findings.error(
            "unsafe-text-path",
            node.id(),
            Text.of(
                "De tekst '%s' bij '%s' ligt buiten de map van de reis.",
                "The text '%s' at '%s' is outside the journey's folder.", path, node.label()),
            Text.of(
                "Gebruik een pad zoals texts/brief.md, zonder '..', ':' of '/' vooraan.",
                "Use a path such as texts/letter.md, without '..', ':' or a leading '/'."));
      }
    }
  }

  /** Says whether a path stays below its folder, on any operating system. */
  private static boolean isInside(String path) {
    return !path.startsWith("/")
        && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
        && !List.of(path.split("/")).contains("..");
  }
}
