package nl.inwonerreis.modeller.bpmn;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Ending;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads {@code journey:end}: how the journey ended for the resident. */
final class EndingReader {

  private EndingReader() {}

  /** Returns what an end event says; null where it is silent. */
  static @Nullable Ending endingOf(Element endEvent, ReadingContext context) {
    for (Element extension : XmlElements.extensions(endEvent)) {
      if (XmlElements.nameOf(extension).equals("end")) {
        return read(new ExtensionElement(extension, context.idOf(endEvent), context));
      }
    }
    return null;
  }

  private static Ending read(ExtensionElement e) {
    Outcome outcome = outcomeOf(e.choice("outcome", Vocabulary.OUTCOMES));
    DropOffKind kind = kindOf(e.choice("kind", Vocabulary.DROP_OFFS));
    e.close();
    if (outcome != Outcome.DROP_OFF && kind != null) {
      e.warning(
          "unused-kind",
          Text.of(
              "%s heeft kind=\"%s\", maar de uitkomst is '%s'. De soort telt niet mee.",
              "%s has kind=\"%s\", and its outcome is '%s'; the kind is not used.",
              e.tag(),
              kind.id(),
              outcome.id()),
          Text.of(
              "Zet outcome=\"dropOff\" of haal 'kind' weg.",
              "Put outcome=\"dropOff\" or remove 'kind'."));
      return new Ending(outcome, null);
    }
    if (outcome == Outcome.DROP_OFF && kind == null) {
      e.warning(
          "drop-off-without-kind",
          Text.of(
              "%s is een uitval zonder soort. De soort is nu 'gave-up'.",
              "%s is a drop-off without kind; 'gave-up' is used.", e.tag()),
          Text.of(
              "Voeg kind=\"…\" toe: %s.",
              "Add kind=\"…\": %s.", String.join(", ", Vocabulary.DROP_OFFS)));
      return new Ending(outcome, DropOffKind.GAVE_UP);
    }
    return new Ending(outcome, kind);
  }

  private static Outcome outcomeOf(@Nullable String id) {
    return Arrays.stream(Outcome.values())
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElse(Outcome.HELPED);
  }

  private static @Nullable DropOffKind kindOf(@Nullable String id) {
    return Arrays.stream(DropOffKind.values())
        .filter(k -> k.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
