package nl.inwonerreis.web.report;

import org.junit.jupiter.api.Test;

class PrintSampleTest {
  @Test
  void print() throws Exception {
    StringBuilder b = new StringBuilder();
    new TerminalReport(Language.NL, 80, false).write(SampleResults.full(), b);
    new TerminalReport(Language.EN, 100, false).write(SampleResults.full(), b);
    new JsonReport().write(SampleResults.full(), b);
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/sample.txt"), b);
  }
}
