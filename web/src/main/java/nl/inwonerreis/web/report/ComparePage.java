package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Situations side by side: which is better, for whom, and who pays for it.
 *
 * <p>Every difference is {@code {v, lo, hi, text, base, verdict, said}} by letter, in the adjusted
 * interval; sentences are lists of parts, see {@link RichText}. Without a comparison only the
 * choice and the state stand in it.
 */
public final class ComparePage {

  private static final String WORDS = "nl.inwonerreis.web.report.words";

  /** What the opening tells of the best scenario, in order, as far as it is clear. */
  private static final List<Headline> OPENING =
      List.of(
          Headline.HELPED, Headline.NINE_OF_TEN_DONE, Headline.FIRST_CONTACT, Headline.STAFF_TIME);

  private static final int MOST_SAID = 3;

  private ComparePage() {}

  /**
   * Returns the page as JSON.
   *
   * @param seconds how long a run took, by the ids of its situations with colons between
   */
  public static String json(CompareData data, Map<String, Double> seconds, Language language) {
    ObjectNode page = Json.object();
    PageData first = data.situations().get(0).page();
    Journey journey = first.journey();
    page.put("id", first.id());
    page.put("name", journey == null ? first.id() : journey.name());
    page.put("state", data.state().name().toLowerCase(Locale.ROOT));
    page.put("canRun", data.canRun());
    ArrayNode chosen = page.putArray("chosen");
    data.chosen().forEach(chosen::add);
    Double took = seconds.get(String.join(":", data.chosen()));
    if (took != null) {
      page.put("seconds", Math.max(1, Math.round(took)));
    }
    Phrases words = Phrases.load("nl.inwonerreis.web.report.compare", language);
    CompareChoices.put(page.putArray("situations"), data, words, language);
    Comparison comparison = data.comparison();
    if (comparison != null) {
      put(page, ComparisonView.of(comparison, first.outline(), language), language);
    }
    return Json.line(page);
  }

  private static void put(ObjectNode page, ComparisonView view, Language language) {
    Phrases units = Phrases.load(WORDS, language);
    ComparisonSentences sentences = new ComparisonSentences(view);
    CompareVerdicts verdicts = new CompareVerdicts(view, sentences);
    page.put("heading", verdicts.heading());
    lede(page.putArray("lede"), view, sentences, verdicts);
    ArrayNode cards = page.putArray("cards");
    for (int s = 0; s <= view.scenarios(); s++) {
      ObjectNode card = cards.addObject();
      card.put("letter", ComparisonView.letter(s));
      card.put("name", view.comparison().result(s).facts().scenario());
      card.put("badge", s == 0 ? view.words().say("badge.base") : verdicts.badge(s));
      card.put("colour", s == 0 ? "open" : verdicts.of(s).colour());
    }
    new CompareFairness(view, sentences).put(page);
    new CompareMeasures(view, sentences, units).put(page);
    new ComparePareto(view, sentences, verdicts, new Wording(language, units)).put(page);
    method(page, view, sentences, new Wording(language, units));
    warnings(page.putArray("warnings"), view, language);
  }

  private static void lede(
      ArrayNode list,
      ComparisonView view,
      ComparisonSentences sentences,
      CompareVerdicts verdicts) {
    List<Integer> leading = verdicts.leading();
    if (leading.size() == 1) {
      List<String> said = new ArrayList<>();
      for (Headline headline : OPENING) {
        Difference difference = sentences.find(leading.get(0), headline).orElse(null);
        if (difference != null && said.size() < MOST_SAID) {
          String sentence = sentences.sentence(headline, difference);
          said.add(sentence);
          list.add(CompareParts.of(sentence, view.wording().size(difference)));
        }
      }
    }
    for (int s = 1; s <= view.scenarios(); s++) {
      if (!leading.contains(s)) {
        list.add(CompareParts.of(sentences.heading(s) + ".", ""));
      }
    }
  }

  private static void method(
      ObjectNode page, ComparisonView view, ComparisonSentences sentences, Wording wording) {
    Result.RunFacts facts = view.comparison().base().facts();
    Phrases words = view.words();
    page.put("seed", Long.toString(facts.seed()));
    page.put("replications", facts.replications());
    page.put("version", facts.version());
    page.put("intervals", words.say("method.intervals"));
    ArrayNode said = page.putArray("method");
    said.add(words.say("method.same", facts.seed(), wording.whole(facts.replications())));
    said.add(
        words.say(
            facts.warmUp() > 0 ? "method.length" : "method.length.all",
            wording.duration(facts.horizon()),
            wording.duration(facts.warmUp())));
    if (!sentences.pairing().isEmpty()) {
      said.add(sentences.pairing());
    }
    int assumed = assumptions(view.comparison());
    page.put("assumptions", words.say(assumed == 1 ? "assumed.one" : "assumed", assumed));
  }

  /** Counts what is assumed in any of the scenarios, the same place once. */
  private static int assumptions(Comparison comparison) {
    Set<String> places = new HashSet<>();
    for (int s = 0; s <= comparison.others().size(); s++) {
      Result result = comparison.result(s);
      for (StatedNumber number : result.numbers()) {
        if (number.source().kind() == Source.Kind.ASSUMPTION) {
          places.add(number.pointer());
        }
      }
      result.defaults().forEach(used -> places.add(used.element() + "\n" + used.name()));
    }
    return places.size();
  }

  /** Puts what to mind in each scenario, the same remark once. */
  private static void warnings(ArrayNode list, ComparisonView view, Language language) {
    Map<String, ObjectNode> told = new LinkedHashMap<>();
    for (int s = 0; s <= view.scenarios(); s++) {
      ReportView one = ReportView.of(view.comparison().result(s), JourneyOutline.EMPTY, language);
      PlainWarnings plain = new PlainWarnings(one);
      for (Finding finding : one.result().warnings()) {
        Finding said = plain.of(finding);
        String element = said.element();
        String text = language.of(said.message());
        ObjectNode node = told.computeIfAbsent(element + text, key -> Json.object());
        String letters = node.path("who").asString("");
        node.put("who", (letters.isEmpty() ? "" : letters + ", ") + ComparisonView.letter(s));
        node.put("text", text).put("remedy", language.of(said.remedy()));
        if (element != null) {
          node.put("place", one.names().of(element));
        }
      }
    }
    told.values().forEach(list::add);
  }
}
