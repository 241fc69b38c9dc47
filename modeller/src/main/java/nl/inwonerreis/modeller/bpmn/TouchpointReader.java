package nl.inwonerreis.modeller.bpmn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Feeling;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Note;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads {@code journey:touchpoint}: what the resident meets at an activity or event. */
final class TouchpointReader {

  private final ReadingContext context;

  TouchpointReader(ReadingContext context) {
    this.context = context;
  }

  @Nullable Touchpoint read(Element node) {
    List<Element> found =
        XmlElements.extensions(node).stream()
            .filter(e -> XmlElements.nameOf(e).equals("touchpoint"))
            .toList();
    if (found.isEmpty()) {
      return null;
    }
    ExtensionElement first = new ExtensionElement(found.get(0), context.idOf(node), context);
    if (found.size() > 1) {
      first.warning(
          "second-touchpoint",
          Text.of(
              "'%s' heeft %s keer journey:touchpoint.",
              "'%s' has journey:touchpoint %s times.", context.idOf(node), found.size()),
          Text.of(
              "Voeg ze samen. Nu telt alleen de eerste.",
              "Merge them; only the first counts now."));
    }
    return touchpoint(first);
  }

  private static Touchpoint touchpoint(ExtensionElement e) {
    String layer = e.choice("layer", Vocabulary.LAYERS);
    Touchpoint touchpoint =
        new Touchpoint(
            e.text("stage"),
            layer == null ? null : Layer.valueOf(layer.toUpperCase(Locale.ROOT)),
            e.choice("initiative", Vocabulary.PARTIES),
            e.flag("momentOfTruth"),
            e.text("owner"),
            e.choices("needs", Vocabulary.NEEDS),
            e.each("offer", TouchpointReader::offer),
            e.each("asks", d -> Optional.ofNullable(d.required("data"))),
            e.each("gives", d -> Optional.ofNullable(d.required("data"))),
            e.each("promise", TouchpointReader::promise),
            e.each(
                "barrier", b -> Optional.ofNullable(b.requiredChoice("kind", Vocabulary.BARRIERS))),
            e.each("note", TouchpointReader::note),
            e.each("feeling", TouchpointReader::feeling));
    e.close();
    return touchpoint;
  }

  private static Optional<Offer> offer(ExtensionElement e) {
    boolean kept = "kept".equals(e.choice("context", Vocabulary.CONTEXTS));
    List<String> groups = e.list("groups");
    String text = e.text("text");
    return Optional.ofNullable(e.required("channel")).map(c -> new Offer(c, groups, kept, text));
  }

  private static Optional<Promise> promise(ExtensionElement e) {
    String clock = e.choice("clock", Vocabulary.CLOCKS);
    String hours = e.text("hours");
    String to = e.text("to");
    CardReader.checkHours(e, clock, hours != null);
    return Optional.ofNullable(e.requiredDuration("within"))
        .map(within -> new Promise(within, clock, hours, to));
  }

  private static Optional<Note> note(ExtensionElement e) {
    String source = e.choice("source", Vocabulary.SOURCES);
    String date = e.date("date");
    Integer count = e.count("count");
    return Optional.ofNullable(e.requiredChoice("kind", Vocabulary.NOTE_KINDS))
        .map(kind -> new Note(kind, source, date, count, e.content()));
  }

  private static Optional<Feeling> feeling(ExtensionElement e) {
    String source = e.choice("source", Vocabulary.SOURCES);
    Integer n = e.count("n");
    if (e.required("score") == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(e.number("score", -2, 2))
        .map(score -> new Feeling(score, source, n));
  }
}
