package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes out of a simulation, and how sure that is: sentences, and the numbers of every chart
 * for all groups and channels at once, so that another pair of glasses asks for nothing.
 *
 * <p>Every simulated number is {@code {v, lo, hi, text}}; sentences are lists of parts, see {@link
 * RichText}. Without a result only the state stands in it.
 */
public final class OutcomePage {

  private static final String BUNDLE = "nl.inwonerreis.web.report.outcome";
  private static final double YEAR = 365 * 86_400.0;

  private OutcomePage() {}

  /** Returns the page as JSON. */
  public static String json(PageData data, Language language) {
    return Json.line(page(data, language));
  }

  /** Returns the words of the outcome, for other pages that tell of the same. */
  static Phrases words(ReportView view) {
    return Phrases.load(BUNDLE, view.language());
  }

  /** Returns the page as a tree. */
  static ObjectNode page(PageData data, Language language) {
    ObjectNode page = Json.object();
    Journey journey = data.journey();
    page.put("id", data.id());
    page.put("name", journey == null ? data.id() : journey.name());
    page.put("situation", data.situation());
    page.put("canRun", data.canRun());
    page.put("state", data.state().name().toLowerCase(Locale.ROOT));
    Result result = data.result();
    if (result != null) {
      boolean early = data.isProvisional();
      Phrases words = Phrases.load(BUNDLE, language).early(early);
      put(page, data, ReportView.of(result, data.outline(), language, early), words);
    }
    return page;
  }

  private static void put(ObjectNode page, PageData data, ReportView view, Phrases words) {
    run(page, view, words);
    named(page.putArray("groups"), view, view.estimates().groups());
    named(page.putArray("channels"), view, view.estimates().channels());
    OutcomeFlow flow = new OutcomeFlow(view, words, data.journey());
    OutcomeTimes times = new OutcomeTimes(view, words);
    OutcomeStaff staff = new OutcomeStaff(view, words, data.scenario());
    OutcomeNorms norms = new OutcomeNorms(view, words);
    OutcomeChannels channels = new OutcomeChannels(view, words, norms);
    OutcomeReasons reasons = new OutcomeReasons(view, words);
    OutcomeGaps gaps = new OutcomeGaps(view, words);
    OutcomeOpening opening = new OutcomeOpening(view, words, flow);
    page.set("opening", opening.tell());
    ObjectNode heads = page.putObject("heads");
    heads.set("flow", flow.heads());
    heads.set("matrix", flow.matrixHead());
    heads.set("slowestGroup", times.slowestGroup());
    heads.set("slowestChannel", times.slowestChannel());
    heads.set("parts", times.longestPart());
    heads.set("parties", times.longestParty());
    heads.set("norms", norms.head());
    heads.set("reasons", reasons.head());
    heads.set("gaps", gaps.heads());
    heads.set("channels", channels.head());
    heads.set("staff", staff.fullest());
    extremes(page, view);
    flow.put(page);
    times.put(page);
    channels.put(page);
    norms.put(page);
    new OutcomeMeasured(view, words).put(page);
    reasons.put(page);
    gaps.put(page);
    new OutcomeProfiles(view, words, gaps).put(page);
    staff.put(page);
    new OutcomeAssumptions(view, words, data.journey()).put(page);
  }

  private static void run(ObjectNode page, ReportView view, Phrases words) {
    RunFacts facts = view.result().facts();
    ObjectNode run = page.putObject("run");
    run.put("scenario", view.situation());
    run.put("replications", facts.replications());
    run.put(
        "length",
        words.say(
            "run.length",
            view.wording().whole(facts.replications()),
            view.wording().duration(facts.horizon())));
    if (facts.warmUp() > 0) {
      run.put("warmUp", words.say("run.warmUp", view.wording().duration(facts.warmUp())));
    }
    residentsAYear(view).ifPresent(text -> run.put("residents", text));
    run.put("seed", Long.toString(facts.seed()));
    run.put("version", facts.version());
  }

  private static Optional<String> residentsAYear(ReportView view) {
    return view.estimates()
        .find("arrived", ALL, ALL, "count")
        .filter(row -> view.measured() > 0 && !view.residents().tooFew(row.value()))
        .map(
            row -> {
              double factor = YEAR / view.measured();
              Estimate year =
                  OutcomeFigures.like(
                      row, row.value() * factor, row.ci95Low() * factor, row.ci95High() * factor);
              return view.wording().count(year);
            });
  }

  private static void named(ArrayNode list, ReportView view, List<String> ids) {
    ids.forEach(id -> list.addObject().put("id", id).put("name", view.names().of(id)));
  }

  /** Puts which group is fastest and slowest to highlight, where the intervals lie apart. */
  private static void extremes(ObjectNode page, ReportView view) {
    extreme(page.putObject("slowest"), view, true);
    extreme(page.putObject("weakest"), view, false);
  }

  private static void extreme(ObjectNode node, ReportView view, boolean time) {
    Optional<Estimate> low = Optional.empty();
    Optional<Estimate> high = Optional.empty();
    for (String group : view.estimates().groups()) {
      boolean few =
          time
              ? view.residents().tooFewHelped(group, ALL)
              : view.residents().tooFewEnded(group, ALL);
      Optional<Estimate> row =
          view.estimates()
              .find(time ? "leadTime" : "helped", group, ALL, time ? "p90" : "share")
              .filter(found -> !few);
      if (row.isPresent()) {
        double value = row.get().value();
        low = low.isEmpty() || value < low.get().value() ? row : low;
        high = high.isEmpty() || value > high.get().value() ? row : high;
      }
    }
    if (low.isPresent() && high.isPresent() && Estimates.clearlyBelow(low.get(), high.get())) {
      node.put("best", (time ? low : high).get().group());
      node.put("worst", (time ? high : low).get().group());
    }
  }
}
