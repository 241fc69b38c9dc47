package nl.inwonerreis.web.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0 (OASIS), for code hosting sites and editors. */
public final class FindingsSarif implements FindingsWriter {

  private final Language language;
  private final String version;

  /** Makes a writer for this version of the product. */
  public FindingsSarif(Language language, String version) {
    this.language = language;
    this.version = version;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    ObjectNode root = Json.object();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Inwonerreis");
    driver.put("version", version);
    driver.put("language", language.id());
    ArrayNode rules = driver.putArray("rules");
    rules(files).forEach(rule -> rules.addObject().put("id", rule));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedFile file : files) {
      file.findings().stream()
          .sorted(Finding.ORDER)
          .forEach(finding -> add(results.addObject(), file, finding));
    }
    out.append(Json.text(root));
  }

  private static Set<String> rules(List<CheckedFile> files) {
    Set<String> rules = new TreeSet<>();
    files.forEach(file -> file.findings().forEach(finding -> rules.add(finding.rule())));
    return rules;
  }

  private void add(ObjectNode result, CheckedFile file, Finding finding) {
    result.put("ruleId", finding.rule());
    result.put("level", level(finding));
    String remedy = language.of(finding.remedy());
    String message = language.of(finding.message());
    result.putObject("message").put("text", remedy.isBlank() ? message : message + " " + remedy);
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(file.file()));
    if (finding.line() > 0) {
      physical.putObject("region").put("startLine", finding.line());
    }
    String place = finding.element() != null ? finding.element() : finding.pointer();
    if (place != null) {
      ObjectNode logical = location.putArray("logicalLocations").addObject();
      logical.put("fullyQualifiedName", place);
      logical.put("kind", finding.element() != null ? "element" : "value");
    }
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No path of a file: " + file, e);
    }
  }
}
