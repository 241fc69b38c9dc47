package nl.inwonerreis.simulator.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/**
 * A JSON Schema (draft 2020-12) that ships with the product. The typed readers say what is wrong in
 * plain words; the schema is the net below them, so that no file passes that it refuses.
 */
final class SchemaCheck {

  private SchemaCheck() {}

  /**
   * Returns an error for each place that a schema refuses; nothing is fetched.
   *
   * @param name scenario, user-groups, channels, norms or result
   */
  static List<Finding> check(String name, Json document) {
    Schema schema = load("/nl/inwonerreis/schema/%s.schema.json".formatted(name));
    List<Finding> findings = new ArrayList<>();
    for (Error error : schema.validate(document.text(), InputFormat.JSON)) {
      String pointer = error.getInstanceLocation().toString();
      findings.add(
          Finding.at(
              "schema",
              Severity.ERROR,
              pointer,
              new Text(
                  "De waarde op %s past niet in het formaat.".formatted(pointer),
                  "The value at %s does not fit the format: %s."
                      .formatted(pointer, error.getMessage())),
              new Text(
                  "Misschien staat er een verkeerde naam of soort waarde.",
                  "Maybe a name or the kind of value is wrong.")));
    }
    return findings;
  }

  private static Schema load(String resource) {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in the product");
      }
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
