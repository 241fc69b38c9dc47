package nl.inwonerreis.modeller.bpmn;

import static nl.inwonerreis.modeller.bpmn.InlineBpmn.read;
import static nl.inwonerreis.modeller.bpmn.InlineBpmn.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BpmnWriterTest {

  /** In the one form that a DOM keeps: attributes sorted, double quotes, one line a tag. */
  private static final String CANONICAL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- before -->

      <?tool keep="me"?>
      <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:f="urn:foreign"\
       xmlns:j="urn:inwonerreis:journey:1" targetNamespace="urn:test">

        <b:process f:colour="red" id="P">
      \t<!-- inside <b> & more -->
          <b:extensionElements>
            <j:journey owner="KCC" question="Wat &amp; waarom?"/>
            <f:foreign a="1" b="2" xml:space="preserve">  text <f:deep/> tail &lt; 3 </f:foreign>
          </b:extensionElements>
          <b:task id="T" name="Eerste&#10;regel"/><b:unknownThing id="U"/>
          <b:scriptTask id="S">
            <b:script><![CDATA[ if (a < b && c) { } ]]></b:script>
          </b:scriptTask>
          <b:choreographyTask id="C"/>
          <?inner instruction?>
        </b:process>
      </b:definitions>

      <!-- after -->
      """;

  @Test
  void aFileInThatFormIsWrittenByteForByte() {
    assertThat(new String(write(read(CANONICAL)), StandardCharsets.UTF_8)).isEqualTo(CANONICAL);
  }

  @Test
  void noDefaultsOfTheSchemaAppear() {
    String written =
        new String(write(read(InlineBpmn.process("<task id=\"T\"/>"))), StandardCharsets.UTF_8);
    assertThat(written)
        .doesNotContain("isForCompensation", "startQuantity", "isExecutable", "typeLanguage");
    assertThat(written).contains("<task id=\"T\"/>").doesNotContain("<?xml");
  }

  @Test
  void readingDoesNotWriteMadeIdsToTheFile() {
    byte[] written = write(read(InlineBpmn.process("<task/>")));
    assertThat(new String(written, StandardCharsets.UTF_8)).contains("<task/>");
  }

  @Test
  void windowsLineEndsStay() {
    String windows = CANONICAL.replace("\n", "\r\n");
    assertThat(new String(write(read(windows)), StandardCharsets.UTF_8)).isEqualTo(windows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void theEncodingOfTheFileStays(String encoding) {
    Charset charset = Charset.forName(encoding);
    boolean wide = encoding.startsWith("UTF-16");
    String declared = wide ? "UTF-16" : encoding;
    String xml =
        CANONICAL
            .replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")
            .replace("Eerste", "Eén");
    byte[] bytes = ((wide ? "\uFEFF" : "") + xml).getBytes(charset);
    BpmnReading reading = BpmnReader.read(bytes, "x");
    assertThat(InlineBpmn.node(reading, "T").name()).isEqualTo("Eén regel");
    assertThat(write(reading)).isEqualTo(bytes);
  }

  @Test
  void aFileThatSaysUtf16AndIsUtf8IsReadWithAWarning() {
    String xml = CANONICAL.replace("encoding=\"UTF-8\"", "encoding=\"utf-16\"");
    BpmnReading reading = read(xml);
    assertThat(InlineBpmn.rules(reading)).contains("encoding");
    assertThat(new String(write(reading), StandardCharsets.UTF_8)).isEqualTo(xml);
  }

  @Test
  void xmlOfVersionElevenIsReadAndWritten() {
    String xml = CANONICAL.replace("version=\"1.0\"", "version=\"1.1\"");
    assertThat(new String(write(read(xml)), StandardCharsets.UTF_8)).isEqualTo(xml);
  }

  @Test
  void aCharacterThatTheEncodingLacksIsWrittenAsAReference() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + InlineBpmn.process("<task id=\"T\" name=\"10 &#8364;\"/>");
    BpmnReading reading = read(xml);
    String written = new String(write(reading), StandardCharsets.ISO_8859_1);
    assertThat(InlineBpmn.node(read(written), "T").name()).isEqualTo("10 €");
  }

  @Test
  void aByteOrderMarkStays() {
    byte[] bytes = ("\uFEFF" + CANONICAL).getBytes(StandardCharsets.UTF_8);
    assertThat(write(BpmnReader.read(bytes, "x"))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<task name='a\"b' id='T'></task>",
        "<task\n   id = \"T\"\n   name=\"a&#xA;b &gt; c &#9; d\" />",
        "<task id=\"T\" name=\"smile \uD83D\uDE00 &#x1F600;\"/>",
        "<documentation>\uD83D\uDE00 ]]&gt; &#13; \u0085 \u2028 \u00A0</documentation>",
        "<documentation><![CDATA[a]]>b<![CDATA[c]]></documentation>",
        "<z:a xmlns:z=\"urn:z\" xmlns=\"\"><b/></z:a>",
        "<a xmlns=\"urn:a\"><b xmlns=\"urn:b\" x:c=\"\" xmlns:x=\"urn:x\"/></a>",
      })
  void writingTwiceGivesTheSameBytesAsWritingOnce(String inside) {
    BpmnReading reading = read(InlineBpmn.process(inside));
    byte[] once = write(reading);
    BpmnReading again = BpmnReader.read(once, "again");
    assertThat(write(again)).isEqualTo(once);
    assertThat(again.journey()).isEqualTo(reading.journey());
    assertThat(again.document().root().isEqualNode(reading.document().root())).isTrue();
  }
}
