package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.inwonerreis.modeller.journey.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON, format 1. */
public final class FindingsJson implements FindingsWriter {

  private final Language language;

  /** Makes a writer; messages and remedies are in {@code language}. */
  public FindingsJson(Language language) {
    this.language = language;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("format", 1);
    ArrayNode list = root.putArray("files");
    for (CheckedFile file : files) {
      ObjectNode node = list.addObject();
      node.put("file", file.file());
      node.put("ok", file.isOk());
      ArrayNode findings = node.putArray("findings");
      file.findings().stream()
          .sorted(Finding.ORDER)
          .forEach(finding -> add(findings.addObject(), finding, language));
    }
    out.append(Json.text(root));
  }

  static void add(ObjectNode node, Finding finding, Language language) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.put("element", finding.element());
    if (finding.line() > 0) {
      node.put("line", finding.line());
    } else {
      node.putNull("line");
    }
    node.put("pointer", finding.pointer());
    node.put("message", language.of(finding.message()));
    node.put("remedy", language.of(finding.remedy()));
  }
}
