package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static String json() throws IOException {
    StringBuilder text = new StringBuilder();
    new JsonReport().write(SampleResults.full(), text);
    return text.toString();
  }

  /** Returns what the schema of a result has against this JSON. */
  static List<?> problems(String json) throws IOException {
    String resource = "/nl/inwonerreis/schema/result.schema.json";
    try (InputStream in = JsonReport.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
      return List.copyOf(schema.validate(json, InputFormat.JSON));
    }
  }

  @Test
  void theResultKeepsToItsSchema() throws IOException {
    assertThat(problems(json())).isEmpty();
  }

  @Test
  void everythingOfTheContractIsInIt() throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(json());
    assertThat(root.path("seed").longValue()).isEqualTo(14055);
    assertThat(root.path("metrics").size()).isEqualTo(SampleResults.full().metrics().size());
    assertThat(root.at("/leadTimes/0/histogram/counts/0").longValue()).isEqualTo(3);
    assertThat(root.at("/weeks/0/utilisation").size()).isEqualTo(168);
    assertThat(root.at("/weeks/0/queueLength/0").isNull()).isTrue();
    assertThat(root.at("/dropOff/0/kind").stringValue()).isEqualTo("hung-up");
    assertThat(root.at("/channelSwitches/phone/web").doubleValue()).isEqualTo(1.5);
    assertThat(root.at("/defaults/0/text/nl").stringValue()).contains("10 minuten");
    assertThat(root.at("/numbers/1/high").doubleValue()).isEqualTo(2.5);
  }

  @Test
  void theSameResultGivesTheSameBytesWithoutCarriageReturns() throws IOException {
    assertThat(json()).isEqualTo(json()).doesNotContain("\r");
  }
}
