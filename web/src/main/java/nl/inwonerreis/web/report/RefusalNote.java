package nl.inwonerreis.web.report;

import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import tools.jackson.databind.node.ObjectNode;

/** Why a situation cannot be run: how many errors, the first of them, and where to mend it. */
final class RefusalNote {

  private record Found(CheckedFile file, Finding finding) {}

  private RefusalNote() {}

  /**
   * Puts {@code canRun} and {@code errors}; with errors also {@code firstError}, {@code
   * firstRemedy}, {@code firstName} of its element, and {@code fix}: {@code kaart} for the diagram,
   * {@code getallen} for the numbers.
   */
  static void put(ObjectNode node, PageData data, Language language) {
    List<Found> errors =
        data.files().stream()
            .flatMap(file -> file.findings().stream().map(finding -> new Found(file, finding)))
            .filter(found -> found.finding().severity() == Severity.ERROR)
            .sorted(Comparator.comparing(Found::finding, Finding.ORDER))
            .toList();
    node.put("canRun", data.canRun());
    node.put("errors", errors.size());
    if (errors.isEmpty()) {
      return;
    }
    Finding first = errors.get(0).finding();
    String element = first.element();
    node.put("firstError", language.of(first.message()));
    node.put("firstRemedy", language.of(first.remedy()));
    if (element != null) {
      node.put("firstName", errors.get(0).file().names().getOrDefault(element, element));
    }
    if (first.line() > 0) {
      node.put("firstLine", first.line());
    }
    boolean numbers = errors.stream().anyMatch(found -> found.finding().pointer() != null);
    node.put("fix", numbers ? "getallen" : "kaart");
  }
}
