package nl.inwonerreis.modeller.bpmn;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads {@code journey:journey}: the question, stages, groups, data and norms. */
final class CardReader {

  private final ReadingContext context;
  private final String process;

  CardReader(ReadingContext context, String process) {
    this.context = context;
    this.process = process;
  }

  JourneyCard read(Element journey) {
    ExtensionElement card = new ExtensionElement(journey, process, context);
    Set<String> stages = new HashSet<>();
    Set<String> groups = new HashSet<>();
    Set<String> data = new HashSet<>();
    Set<String> norms = new HashSet<>();
    JourneyCard read =
        new JourneyCard(
            card.text("question"),
            card.text("trigger"),
            card.choice("status", Vocabulary.STATUSES),
            card.text("owner"),
            card.each("stage", e -> stage(e, stages)),
            card.each("group", e -> id(e, "ref", groups)),
            card.each("data", e -> data(e, data)),
            card.each("norm", e -> norm(e, norms)));
    card.close();
    return read;
  }

  private static Optional<Stage> stage(ExtensionElement e, Set<String> taken) {
    String name = e.text("name");
    return id(e, "id", taken).map(id -> new Stage(id, name == null ? id : name));
  }

  private static Optional<DataItem> data(ExtensionElement e, Set<String> taken) {
    String name = e.text("name");
    String known = e.text("known");
    return id(e, "id", taken)
        .map(id -> new DataItem(id, name == null ? id : name, known == null ? "no" : known));
  }

  private static Optional<Norm> norm(ExtensionElement e, Set<String> taken) {
    Optional<String> id = id(e, "id", taken);
    Norm norm =
        new Norm(
            id.orElse(""),
            e.text("name"),
            e.choice("measure", Vocabulary.MEASURES),
            e.text("from"),
            e.text("to"),
            e.duration("within"),
            e.number("atMost", 0, Double.MAX_VALUE),
            e.choice("clock", Vocabulary.CLOCKS),
            e.text("hours"),
            e.number("share", 0, 1),
            e.list("pausedDuring"),
            e.duration("extension"),
            e.text("extendedBy"),
            e.list("groups"),
            e.choice("basis", Vocabulary.BASES),
            e.text("source"));
    checkHours(e, norm.clock(), norm.hours() != null);
    return id.map(i -> norm);
  }

  /** Reports a clock of opening hours that has none, and hours that no clock uses. */
  static void checkHours(ExtensionElement e, @Nullable String clock, boolean hours) {
    boolean needed = "openingHours".equals(clock);
    if (needed && !hours) {
      e.required("hours");
    } else if (hours && !needed) {
      e.warning(
          "unused-hours",
          Text.of(
              "%s heeft 'hours', maar clock is niet openingHours. De uren tellen niet mee.",
              "%s has 'hours', and its clock is not openingHours; the hours are not used.",
              e.tag()),
          Text.of(
              "Zet clock=\"openingHours\" of haal 'hours' weg.",
              "Put clock=\"openingHours\" or remove 'hours'."));
    }
  }

  private static Optional<String> id(ExtensionElement e, String attribute, Set<String> taken) {
    Optional<String> id = Optional.ofNullable(e.required(attribute));
    if (id.isPresent() && !taken.add(id.get())) {
      e.error(
          "duplicate-id",
          Text.of(
              "%s: '%s' komt twee keer voor, ook op regel %s.",
              "%s: '%s' occurs twice, also on line %s.", e.tag(), id.get(), e.line()),
          Text.of("Houd er een over.", "Keep one."));
      return Optional.empty();
    }
    return id;
  }
}
