package nl.inwonerreis.modeller.bpmn;

import java.util.Optional;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What every part of the reader needs: the file, its ids, and where findings go. */
record ReadingContext(BpmnDocument document, FindingLog log, Associations associations) {

  ReadingContext(BpmnDocument document, FindingLog log) {
    this(document, log, new Associations(document));
  }

  String idOf(Element element) {
    return document.ids().idOf(element);
  }

  Optional<Element> find(@Nullable String reference) {
    return document.ids().find(reference);
  }

  void error(String rule, Element element, Text message, Text remedy) {
    log.error(rule, elementId(element), document.lineOf(element), message, remedy);
  }

  void warning(String rule, Element element, Text message, Text remedy) {
    log.warning(rule, elementId(element), document.lineOf(element), message, remedy);
  }

  private @Nullable String elementId(Element element) {
    String id = idOf(element);
    return id.isEmpty() ? null : id;
  }
}
