package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.compare.Comparison;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A report as one page that stands by itself: style and font are in it, nothing is fetched, and it
 * needs no script. Printed it is A4.
 *
 * <p>It says the same as the viewer, in the same words: each situation is made from the tree of
 * {@link OutcomePage}.
 */
public final class PaperReport {

  static final String BUNDLE = "nl.inwonerreis.web.report.paper";

  private final PaperData data;
  private final Language language;
  private final Phrases words;
  private final List<PaperSituation> situations;

  private PaperReport(PaperData data, Language language) {
    this.data = data;
    this.language = language;
    this.words = Phrases.load(BUNDLE, language);
    this.situations = new ArrayList<>();
    for (PageData page : data.situations()) {
      int place = situations.size();
      String letter = data.situations().size() == 1 ? "" : ComparisonView.letter(place);
      situations.add(
          PaperSituation.of(letter, page, Objects.requireNonNull(page.result()), language));
    }
  }

  /** Returns the page. */
  public static String html(PaperData data, Language language) {
    return new PaperReport(data, language).html();
  }

  private String html() {
    Comparison compared = data.comparison();
    PaperComparison comparison =
        compared == null ? null : new PaperComparison(compared, situations, language, words);
    Html html = new Html().open("html", "lang", language.id());
    head(html);
    html.open("body").open("main").open("header");
    html.add("p", words.say("kind", journey()), "class", "kicker");
    html.add("h1", question());
    if (situations.size() > 1) {
      html.open("ul", "class", "situations");
      situations.forEach(situation -> html.add("li", situation.label()));
      html.close();
    }
    html.add("p", words.say("made", PaperMethod.date(data.made(), language)), "class", "quiet");
    html.close();
    conclusion(html, comparison);
    contents(html);
    if (comparison != null) {
      chapter(html, "differences", words.say("chapter.differences"));
      comparison.put(html);
      html.close();
    }
    for (PaperSituation situation : situations) {
      chapter(html, id(situation), words.say("chapter.situation", situation.label()));
      situation(html, situation);
      html.close();
    }
    chapter(html, "numbers", words.say("chapter.numbers"));
    new PaperNumbers(words).put(html, situations.get(0));
    html.close();
    chapter(html, "method", words.say("chapter.method"));
    new PaperMethod(data, situations, words)
        .put(html, comparison == null ? List.of() : comparison.method());
    html.close().close().close().close();
    return "<!doctype html>\n" + html;
  }

  private void head(Html html) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "generator", "content", "Inwonerreis " + version());
    // Nothing may be fetched or run, whatever stands in the names of a model.
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    html.add("title", words.say("kind", journey())).style(PaperStyle.css()).close();
  }

  private String version() {
    return situations.get(0).result().facts().version();
  }

  private String journey() {
    return situations.get(0).result().facts().journey();
  }

  private String question() {
    Journey journey = situations.get(0).data().journey();
    String asked = journey == null ? null : journey.card().question();
    return asked == null || asked.isBlank() ? words.say("question", journey()) : asked;
  }

  private void conclusion(Html html, @Nullable PaperComparison comparison) {
    html.open("section", "class", "say", "id", "conclusion", "aria-labelledby", "conclusion-title");
    html.add("h2", words.say("chapter.conclusion"), "id", "conclusion-title", "class", "kicker");
    if (comparison != null) {
      comparison.conclusion(html);
    }
    PaperSituation base = situations.get(0);
    if (comparison != null) {
      html.add("p", words.say("conclusion.base", base.label()), "class", "kicker");
    }
    for (JsonNode said : base.page().path("opening").path(Estimates.ALL).values()) {
      PaperParts.sentence(html, "p", said);
    }
    if (comparison == null && !base.page().path("norms").path("list").isEmpty()) {
      JsonNode norms = base.page().path("heads").path("norms");
      html.add("p", PaperParts.plain(norms) + ".");
    }
    html.add("p", assumed(base), "class", "quiet").close();
  }

  private String assumed(PaperSituation base) {
    return PaperParts.plain(base.page().path("assumptions").path("head"))
        + ". "
        + words.say("conclusion.interval");
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", words.say("contents")).open("ol");
    if (data.comparison() != null) {
      link(html, "differences", words.say("chapter.differences"));
    }
    situations.forEach(s -> link(html, id(s), words.say("chapter.situation", s.label())));
    link(html, "numbers", words.say("chapter.numbers"));
    link(html, "method", words.say("chapter.method"));
    html.close().close();
  }

  private static void link(Html html, String id, String name) {
    html.open("li").add("a", name, "href", "#" + id).close();
  }

  private String id(PaperSituation situation) {
    return "situation-" + (situations.indexOf(situation) + 1);
  }

  private static void chapter(Html html, String id, String name) {
    html.open("section", "class", "chapter", "id", id, "aria-labelledby", id + "-title");
    html.add("h2", name, "id", id + "-title");
  }

  private void situation(Html html, PaperSituation situation) {
    if (situation != situations.get(0)) {
      new PaperNumbers(words).changes(html, situations.get(0), situation);
    }
    if (situation.view().residents().tooFewEnded(Estimates.ALL, Estimates.ALL)) {
      JsonNode said = situation.page().path("opening").path(Estimates.ALL).path(0);
      PaperParts.sentence(html, "p", said);
    } else {
      new PaperFlow(situation, words).put(html);
      new PaperTimes(situation, words).put(html);
      new PaperGroups(situation, words).put(html);
    }
    new PaperService(situation, words).put(html);
  }
}
