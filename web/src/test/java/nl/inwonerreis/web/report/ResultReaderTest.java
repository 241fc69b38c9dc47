package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/** A result read back from its JSON. */
class ResultReaderTest {

  private static String json(Result result) throws IOException {
    StringWriter json = new StringWriter();
    new JsonReport().write(result, json);
    return json.toString();
  }

  private static Result read(String json) throws IOException {
    return ResultReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
    String json = json(SampleResults.full());
    assertThat(json(read(json))).isEqualTo(json);
    assertThat(read(json).metrics()).hasSameSizeAs(SampleResults.full().metrics());
  }

  @Test
  void theFactsAreReadWithoutTheRest() throws IOException {
    String json = json(SampleResults.full());
    int end = json.indexOf("\"names\"");
    byte[] start = json.substring(0, end).getBytes(StandardCharsets.UTF_8);
    Result.RunFacts facts = ResultReader.readFacts(new ByteArrayInputStream(start));
    assertThat(facts.seed()).isEqualTo(SampleResults.full().facts().seed());
    assertThat(facts.scenarioHash()).isEqualTo(SampleResults.full().facts().scenarioHash());
  }

  @Test
  void whatIsNoResultIsRefused() throws IOException {
    String json = json(SampleResults.full());
    for (String broken :
        new String[] {
          "",
          "[]",
          "{}",
          json.substring(0, json.length() / 2),
          json.replace("\"format\" : 1", "\"format\" : 2"),
          json.replaceFirst("\"metrics\" : \\[", "\"metrics\" : [ 3, "),
          "\0\0\0"
        }) {
      assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class);
    }
  }
}
