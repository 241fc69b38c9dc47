package nl.inwonerreis.web.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the outcome rests on: every number with its source, defaults, warnings, what is missing. */
final class OutcomeAssumptions {

  private final ReportView view;
  private final Phrases words;
  private final NumberWords numbers;

  OutcomeAssumptions(ReportView view, Phrases words, @Nullable Journey journey) {
    this.view = view;
    this.words = words;
    this.numbers = new NumberWords(view, words, journey);
  }

  void put(ObjectNode page) {
    List<DefaultUsed> defaults = view.result().defaults();
    ObjectNode panel = page.putObject("assumptions");
    panel.set("head", head());
    ObjectNode counts = panel.putObject("counts");
    counts().forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
    counts.put("default", defaults.size());
    panel.put("share", view.wording().percent(total() == 0 ? 0 : (double) assumed() / total()));
    ArrayNode list = panel.putArray("list");
    view.result().numbers().forEach(number -> stated(list.addObject(), number));
    for (DefaultUsed used : defaults) {
      ObjectNode node = list.addObject();
      node.put("kind", "default");
      String element = used.element();
      node.put("place", element == null ? words.say("numbers.run") : view.names().of(element));
      node.put("source", view.language().of(used.text()));
    }
    warnings(page);
    ArrayNode missing = page.putArray("notMeasured");
    new NotMeasured(view).tell().forEach(missing::add);
  }

  private void stated(ObjectNode node, StatedNumber number) {
    node.put("kind", number.source().kind().name().toLowerCase(Locale.ROOT));
    node.put("place", numbers.place(number.pointer()));
    node.put("pointer", number.pointer());
    node.put("value", numbers.value(number.value()));
    if (!number.source().text().isBlank()) {
      node.put("source", number.source().text());
    }
    Double low = number.source().low();
    Double high = number.source().high();
    if (low != null && high != null) {
      Wording wording = view.wording();
      node.put("range", wording.number(low, 4) + "–" + wording.number(high, 4));
    }
  }

  private Map<Source.Kind, Long> counts() {
    Map<Source.Kind, Long> counts = new EnumMap<>(Source.Kind.class);
    for (Source.Kind kind : Source.Kind.values()) {
      counts.put(kind, 0L);
    }
    view.result().numbers().forEach(number -> counts.merge(number.source().kind(), 1L, Long::sum));
    return counts;
  }

  private long assumed() {
    return counts().getOrDefault(Source.Kind.ASSUMPTION, 0L) + view.result().defaults().size();
  }

  private long total() {
    return (long) view.result().numbers().size() + view.result().defaults().size();
  }

  private ArrayNode head() {
    return RichText.of(
        words,
        total() == 1 ? "assumptions.head.one" : "assumptions.head",
        view.wording().whole(assumed()),
        view.wording().whole(total()));
  }

  private void warnings(ObjectNode page) {
    PlainWarnings plain = new PlainWarnings(view);
    ArrayNode list = page.putArray("warnings");
    for (Finding finding : view.result().warnings()) {
      Finding told = plain.of(finding);
      ObjectNode node = list.addObject();
      node.put("text", view.language().of(told.message()));
      node.put("remedy", view.language().of(told.remedy()));
      String element = told.element();
      if (element != null) {
        node.put("place", view.names().of(element));
      }
      String pointer = told.pointer();
      if (pointer != null) {
        node.put("pointer", pointer);
      }
    }
  }
}
