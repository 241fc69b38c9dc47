package nl.inwonerreis.modeller.bpmn;

import nl.inwonerreis.modeller.journey.Text;
import org.w3c.dom.Element;

/** Findings on BPMN elements that this product does not read; they stay in the file. */
final class UnknownElements {

  private UnknownElements() {}

  /** Reports an element that would carry tokens or meaning, and is not read. */
  static void report(Element element, ReadingContext context) {
    String name = XmlElements.nameOf(element);
    String nearest = NearestName.to(name, FlowNodeNames.all()).orElse("task");
    context.error(
        "unknown-element",
        element,
        Text.of(
            "'%s' is een %s. Die soort wordt niet gelezen en niet nagebootst.",
            "'%s' is a %s; that kind is neither read nor simulated.",
            context.idOf(element).isEmpty() ? name : context.idOf(element),
            name),
        Text.of(
            "Vervang het door een taak, gebeurtenis of gateway. Lijkt op: %s.",
            "Replace it by a task, event or gateway. Nearest: %s.", nearest));
  }

  /** Reports a conversation, which says nothing about the flow. */
  static void reportConversation(Element element, ReadingContext context) {
    context.warning(
        "unknown-element",
        element,
        Text.of(
            "'%s' is een %s. Een conversatie telt niet mee in de simulatie.",
            "'%s' is a %s; a conversation plays no part in the simulation.",
            context.idOf(element),
            XmlElements.nameOf(element)),
        Text.of(
            "Teken berichtstromen tussen de pools als het contact mee moet tellen.",
            "Draw message flows between the pools if the contact must count."));
  }
}
