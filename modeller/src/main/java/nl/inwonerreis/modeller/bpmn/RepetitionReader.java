package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.Repetition.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads how often an activity is done: its loop or multi-instance characteristics. */
final class RepetitionReader {

  private RepetitionReader() {}

  static Repetition read(Element activity) {
    List<Element> loops = XmlElements.children(activity, "standardLoopCharacteristics");
    if (!loops.isEmpty()) {
      Integer most = number(XmlElements.attribute(loops.get(0), "loopMaximum"));
      return new Repetition(Kind.LOOP, most, false);
    }
    return XmlElements.children(activity, "multiInstanceLoopCharacteristics").stream()
        .findFirst()
        .map(RepetitionReader::multiInstance)
        .orElse(Repetition.ONCE);
  }

  private static Repetition multiInstance(Element element) {
    Kind kind = XmlElements.flag(element, "isSequential", false) ? Kind.SEQUENTIAL : Kind.PARALLEL;
    Integer times = number(XmlElements.childText(element, "loopCardinality").orElse(null));
    boolean condition = XmlElements.childText(element, "completionCondition").isPresent();
    return new Repetition(kind, times, condition);
  }

  /** Returns a number as the file gives it; null for none and for an expression. */
  private static @Nullable Integer number(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }
}
