package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What went wrong with a request, as problem details (RFC 9457). */
public final class ProblemJson {

  private ProblemJson() {}

  /**
   * Returns the problem as JSON, on one line.
   *
   * @param type kebab-case name of the kind of problem
   * @param status status of the answer
   * @param title the kind of problem, the same each time
   * @param detail what is so this time, with the value
   * @param remedy what the user can do
   * @param files what was found in files; findings of severity error first
   */
  public static String text(
      String type,
      int status,
      Text title,
      Text detail,
      Text remedy,
      List<CheckedFile> files,
      Language language) {
    ObjectNode root = Json.object();
    root.put("type", "urn:inwonerreis:problem:" + type);
    root.put("title", language.of(title));
    root.put("status", status);
    root.put("detail", language.of(detail));
    root.put("remedy", language.of(remedy));
    if (!files.isEmpty()) {
      findings(root.putArray("findings"), files, language);
    }
    return Json.line(root);
  }

  /** Adds the findings of all files, each with the name of its element. */
  static void findings(ArrayNode list, List<CheckedFile> files, Language language) {
    for (CheckedFile file : files) {
      file.findings().stream()
          .sorted(Finding.ORDER)
          .forEach(
              finding -> {
                ObjectNode node = list.addObject();
                FindingsJson.add(node, finding, language);
                String element = finding.element();
                if (element != null) {
                  node.put("name", file.names().getOrDefault(element, element));
                }
              });
    }
  }
}
