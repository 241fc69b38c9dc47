package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.modeller.journey.Text;

/** What the XML parser of the JDK says, in words of our own: it knows no Dutch. */
final class XmlFaults {

  private static final String NAMESPACES = "http://www\\.w3\\.org/TR/1999/REC-xml-names-19990114#";

  private record Fault(Pattern said, String nl, String en) {

    Fault(String said, String nl, String en) {
      this(Pattern.compile(said), nl, en);
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "The element type \"(.+?)\" must be terminated by.*",
              "<%1$s> wordt niet afgesloten met </%1$s>.",
              "<%1$s> is not closed by </%1$s>."),
          new Fault(
              "XML document structures must start and end within.*",
              "het bestand houdt te vroeg op. Misschien is het niet helemaal bewaard of verstuurd.",
              "the file ends too early. Perhaps it was not saved or sent completely."),
          new Fault(
              "Premature end of file.*",
              "er staat geen enkel element in het bestand.",
              "there is no element in the file."),
          new Fault(
              "The markup in the document following.*|Content is not allowed in trailing section.*",
              "er staat iets na het einde van het eerste element.",
              "there is something after the end of the first element."),
          new Fault(
              "The markup in the document preceding.*|Content is not allowed in prolog.*",
              "er staat iets vóór het eerste element.",
              "there is something before the first element."),
          new Fault(
              NAMESPACES + "ElementPrefixUnbound\\?(.+?)&.*",
              "het voorvoegsel '%1$s:' is niet verklaard. Er hoort xmlns:%1$s=\"…\" bij.",
              "the prefix '%1$s:' is not declared. It needs xmlns:%1$s=\"…\"."),
          new Fault(
              NAMESPACES + "AttributePrefixUnbound\\?.+?&.+?&(.+)",
              "het voorvoegsel '%1$s:' is niet verklaard. Er hoort xmlns:%1$s=\"…\" bij.",
              "the prefix '%1$s:' is not declared. It needs xmlns:%1$s=\"…\"."),
          new Fault(
              NAMESPACES + "AttributeNotUnique\\?(.+?)&(.+)",
              "<%s> heeft twee keer '%s'.",
              "<%s> has '%s' twice."),
          new Fault(
              "The entity \"(.+?)\" was referenced, but not declared.*",
              "'&%s;' betekent hier niets. Schrijf voor het teken & zelf: &amp;",
              "'&%s;' means nothing here. For the character & itself write &amp;"),
          new Fault(
              "The entity name must immediately follow.*|The reference to entity .*",
              "er staat een los teken &. Schrijf: &amp;",
              "there is a bare character &. Write &amp;"),
          new Fault(
              ".*invalid XML character \\(Unicode: (0x[0-9a-fA-F]+)\\).*",
              "er staat een teken dat in XML niet mag: %s.",
              "there is a character that XML does not allow: %s."),
          new Fault(
              "Open quote is expected for attribute \"(.+?)\" .*",
              "om de waarde van '%s' staan geen aanhalingstekens.",
              "the value of '%s' is not in quotes."),
          new Fault(
              "Attribute name \"(.+?)\" .*must be followed.*",
              "na '%s' ontbreekt het teken =.",
              "after '%s' the character = is missing."),
          new Fault(
              "The value of attribute \"(.+?)\" .*'<' character.*",
              "in de waarde van '%s' staat een teken <. Schrijf: &lt;",
              "the value of '%s' holds a character <. Write &lt;"),
          new Fault(
              "Element type \"(.+?)\" must be followed by.*",
              "<%s> is niet goed geschreven: er ontbreekt een spatie of een teken >.",
              "<%s> is not well written: a space or a character > is missing."),
          new Fault(
              "The processing instruction target matching.*",
              "'<?xml …?>' hoort alleen helemaal aan het begin te staan.",
              "'<?xml …?>' belongs at the very beginning only."));

  private XmlFaults() {}

  /** Returns what is amiss; what the parser said, in its own words, where we have no others. */
  static Text of(String said) {
    for (Fault fault : FAULTS) {
      Matcher matcher = fault.said().matcher(said);
      if (matcher.matches()) {
        return Text.of(fault.nl(), fault.en(), values(matcher));
      }
    }
    return Text.of("de lezer zegt in het Engels: \"%s\"", "%s", said);
  }

  private static Object[] values(MatchResult match) {
    Object[] values = new Object[match.groupCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = match.group(i + 1);
    }
    return values;
  }
}
