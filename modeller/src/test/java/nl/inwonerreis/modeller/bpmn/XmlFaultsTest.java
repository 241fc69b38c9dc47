package nl.inwonerreis.modeller.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.modeller.journey.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is amiss with the XML of a file is told in Dutch too, with what stands there. */
class XmlFaultsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a><b></a>               | <b> wordt niet afgesloten met </b>.",
        "<a>                      | het bestand houdt te vroeg op.",
        "<!-- x -->               | er staat geen enkel element",
        "<a/><b/>                 | er staat iets na het einde",
        "<a/>tekst                | er staat iets na het einde",
        "<x:a/>                   | het voorvoegsel 'x:' is niet verklaard.",
        "<a x:b='1'/>             | het voorvoegsel 'x:' is niet verklaard.",
        "<a b='1' b='2'/>         | <a> heeft twee keer 'b'.",
        "<a>&u;</a>               | '&u;' betekent hier niets.",
        "<a>x & y</a>             | er staat een los teken &.",
        "<a b=1/>                 | om de waarde van 'b' staan geen aanhalingstekens.",
        "<a b/>                   | na 'b' ontbreekt het teken =.",
        "<a b='<'/>               | in de waarde van 'b' staat een teken <.",
        "<a b='1'c='2'/>          | <a> is niet goed geschreven",
        "< a/>                    | er staat iets vóór het eerste element.",
        "<a/><?xml version='1.0'?>| '<?xml …?>' hoort alleen helemaal aan het begin",
      })
  void aBrokenFileIsToldInDutch(String xml, String told) throws Exception {
    Text message = message(xml);
    assertThat(message.nl()).startsWith("Het bestand is geen goede XML. Regel 1: ").contains(told);
    assertThat(message.en()).startsWith("The file is not well-formed XML. Line 1: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a>]]></a>              | de lezer zegt in het Engels: \"The character sequence",
        "<a><!-- x -- y --></a>  | de lezer zegt in het Engels: \"The string",
      })
  void whatIsRareIsToldAsTheParserDoes(String xml, String told) throws Exception {
    assertThat(message(xml).nl()).contains(told);
  }

  private Text message(String xml) throws Exception {
    Path file = folder.resolve("fout.bpmn");
    Files.writeString(file, xml, StandardCharsets.UTF_8);
    return BpmnReader.read(file).findings().get(0).message();
  }
}
