package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.definitions;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.finding;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.process;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.read;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, or broken beyond reading: a clear finding in bounded time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileFileTest {

  @Test
  void aSchemaLocationIsNotFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.xsd";
      String xml =
          process("<startEvent id=\"S\"/><x:foreign xmlns:x=\"urn:x\" id=\"F\"/>")
              .replace(
                  "targetNamespace",
                  "xsi:noNamespaceSchemaLocation=\"%1$s\" xsi:schemaLocation=\"urn:x %1$s %2$s %1$s\" targetNamespace"
                      .formatted(url, XmlElements.BPMN));
      xml =
          xml.replace(
              "</definitions>",
              "<import importType=\"%1$s\" location=\"%1$s\"".formatted(url)
                  + " namespace=\"urn:y\"/></definitions>");
      BpmnReading reading = read(xml);
      JourneyCheck.check(reading);
      InlineBpmn.write(reading);
      assertThat(reading.journey()).isNotNull();
      assertNoConnection(server);
    }
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      String doctype =
          "<!DOCTYPE definitions SYSTEM \"%1$s\" [<!ENTITY e SYSTEM \"%1$s\">]>\n".formatted(url);
      assertThat(rules(read(doctype + definitions("&e;")))).containsExactly("doctype");
      assertNoConnection(server);
    }
  }

  @Test
  void aStyleSheetOrIncludeIsNotFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String xml =
          "<?xml-stylesheet href=\"%1$s\" type=\"text/xsl\"?>\n".formatted(url)
              + process(
                  "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"%1$s\"/>"
                      .formatted(url));
      InlineBpmn.write(read(xml));
      assertNoConnection(server);
    }
  }

  @Test
  void aDoctypeIsRefusedWithItsLine() {
    Finding found = finding(read("<!-- c -->\n<!DOCTYPE definitions>\n" + process("")), "doctype");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.line()).isEqualTo(2);
  }

  @Test
  void aBillionLaughsAreRefused() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      dtd.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    assertThat(rules(read(dtd + "]>" + definitions("&l11;")))).containsExactly("doctype");
  }

  @Test
  void fiveThousandNestedSubprocessesAreTooDeep() {
    String xml =
        IntStream.range(0, 5000)
                .mapToObj(i -> "<subProcess id=\"S" + i + "\">\n")
                .collect(Collectors.joining())
            + "</subProcess>".repeat(5000);
    Finding found = finding(read(process(xml)), "too-deep");
    assertThat(found.line()).isEqualTo(201);
    assertThat(found.message().en()).contains("200");
  }

  @Test
  void nestingAtTheLimitIsReadCheckedAndWritten() {
    String xml =
        IntStream.range(0, 198)
                .mapToObj(i -> "<subProcess id=\"S" + i + "\">\n")
                .collect(Collectors.joining())
            + "</subProcess>".repeat(198);
    BpmnReading reading = read(process(xml));
    assertThat(reading.journey()).isNotNull();
    assertThat(JourneyCheck.check(reading).errors()).isEmpty();
    assertThat(InlineBpmn.write(reading)).isNotEmpty();
  }

  @Test
  void twoHundredThousandAttributesAreTooMany() {
    String attributes =
        IntStream.range(0, 200_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    BpmnReading reading = read(process("<task id=\"T\"" + attributes + "/>"));
    assertThat(finding(reading, "too-many-attributes").line()).isEqualTo(3);
    assertThat(reading.journey()).isNull();
  }

  @Test
  void aThousandAttributesAreAllowedAndOneMoreIsNot() {
    assertThat(rules(read(process(taskWith(999))))).doesNotContain("too-many-attributes");
    assertThat(rules(read(process(taskWith(1000))))).containsExactly("too-many-attributes");
  }

  private static String taskWith(int foreign) {
    String attributes =
        IntStream.range(0, foreign).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    return "<task id=\"T\"" + attributes + "/>";
  }

  @Test
  void tooManyElementsAreRefused() {
    assertThat(rules(read(process("<task/>".repeat(100_001)))))
        .containsExactly("too-many-elements");
  }

  @Test
  void tensOfThousandsOfElementsWithoutIdAreReadAndCheckedInTime() {
    BpmnReading reading = read(process("<task/>".repeat(20_000)));
    assertThat(reading.journey()).isNotNull();
    assertThat(JourneyCheck.check(reading).journey()).isNotNull();
  }

  @Test
  void aLongChainIsCheckedInTime() {
    StringBuilder xml = new StringBuilder("<startEvent id=\"N0\"/>");
    for (int i = 1; i < 5_000; i++) {
      xml.append("<task id=\"N%d\"/>".formatted(i));
      xml.append(
          "<sequenceFlow id=\"F%d\" sourceRef=\"N%d\" targetRef=\"N%d\"/>".formatted(i, i - 1, i));
    }
    assertThat(JourneyCheck.check(read(process(xml.toString()))).journey()).isNotNull();
  }

  @Test
  void fiftyMegabytesOfTextAreTooLarge() {
    byte[] bytes = new byte[50 * 1024 * 1024];
    Arrays.fill(bytes, (byte) 'x');
    Finding found = finding(BpmnReader.read(bytes, "groot.bpmn"), "file-too-large");
    assertThat(found.message().nl()).contains("groot.bpmn", "20 MB");
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("groot.bpmn");
    Files.write(file, new byte[BpmnLimits.MAX_BYTES + 1000]);
    assertThat(rules(BpmnReader.read(file))).containsExactly("file-too-large");
  }

  @Test
  void nineteenMegabytesOfTextInOneElementAreRead() {
    String text = "<documentation>" + "tekst ".repeat(3_000_000) + "</documentation>";
    assertThat(read(process(text)).journey()).isNotNull();
  }

  @Test
  void brokenUtf8IsRefusedWithLineAndByte() {
    byte[] bytes = process("<task id=\"T\" name=\"?\"/>").getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
    Finding found = finding(BpmnReader.read(bytes, "x"), "encoding");
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.message().en()).contains("0xE9", "UTF-8");
  }

  @Test
  void anUnknownEncodingIsRefused() {
    BpmnReading reading = read("<?xml version=\"1.0\" encoding=\"KLINGON\"?>" + process(""));
    assertThat(finding(reading, "encoding").message().nl()).contains("KLINGON");
  }

  @Test
  void anEmptyFileIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("leeg.bpmn"));
    assertThat(finding(BpmnReader.read(file), "not-xml").message().nl()).contains("leeg");
  }

  @Test
  void aFolderIsRefused(@TempDir Path folder) {
    assertThat(rules(BpmnReader.read(folder))).containsExactly("unreadable-file");
  }

  @Test
  void aMissingFileIsRefused(@TempDir Path folder) {
    assertThat(rules(BpmnReader.read(folder.resolve("weg.bpmn"))))
        .containsExactly("unreadable-file");
  }

  @Test
  void whatIsNoXmlIsRefusedWithItsLine() {
    assertThat(finding(read("een brief"), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("   "), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("\uFEFF"), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("<a>\n<b>\n</a>"), "not-xml").line()).isEqualTo(3);
    assertThat(finding(read("<a/>\n\n<b/>"), "not-xml").line()).isEqualTo(3);
    assertThat(finding(read("<!-- only -->"), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("<x:a/>"), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("<a>&undeclared;</a>"), "not-xml").line()).isEqualTo(1);
    assertThat(finding(read("<a>\u0000</a>"), "not-xml").line()).isEqualTo(1);
  }

  @Test
  void anyPrefixOfAFileGivesAFindingAndNoException() {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + process("<!-- c --><task id=\"T\" name=\"é\"><![CDATA[x]]></task><?p i?>"))
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      BpmnReading reading = BpmnReader.read(Arrays.copyOf(bytes, length), "prefix");
      assertThat(reading.findings()).as("%s bytes", length).isNotEmpty();
      assertThat(reading.journey()).isNull();
    }
  }

  @Test
  void aFileThatIsXmlButNotBpmnIsRefusedWithItsRoot() {
    Finding found = finding(read("<html/>"), "not-bpmn");
    assertThat(found.message().nl()).contains("<html>", "inline.bpmn");
    assertThat(found.line()).isEqualTo(1);
  }

  private static void assertNoConnection(ServerSocket server) throws IOException {
    server.setSoTimeout(200);
    assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
  }
}
