package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.NormVerdict.Verdict;
import nl.inwonerreis.web.report.RichText.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which norms are met, missed or uncertain, weakest first, with the groups and channels of each;
 * which promises are kept; and how long it takes on the clock of the resident and of each norm.
 */
final class OutcomeNorms {

  private final ReportView view;
  private final Phrases words;
  private final OutcomeFigures figures;

  OutcomeNorms(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
    this.figures = new OutcomeFigures(view);
  }

  void put(ObjectNode page) {
    ObjectNode node = page.putObject("norms");
    ArrayNode list = node.putArray("list");
    weakestFirst().forEach(norm -> norm(list.addObject(), norm));
    ArrayNode promises = node.putArray("promises");
    promised().forEach(kept -> promise(promises.addObject(), kept));
    clocks(node);
  }

  /** Lists the norms: missed, uncertain, met; of each kind the one that is farthest off first. */
  private List<NormVerdict> weakestFirst() {
    return view.result().norms().stream()
        .sorted(
            Comparator.comparingInt(this::rank)
                .thenComparingDouble(norm -> norm.share() - norm.target()))
        .toList();
  }

  /**
   * Returns the verdict on a norm as pages know it; {@code none} where there is nothing to tell.
   */
  static String verdict(ReportView view, NormVerdict norm) {
    boolean told =
        view.estimates()
            .find("normMet", "", norm.norm(), ALL, ALL, "share")
            .filter(share -> !view.isOfTooFew(share))
            .isPresent();
    return told ? norm.verdict().name().toLowerCase(Locale.ROOT) : "none";
  }

  private int rank(NormVerdict norm) {
    if (!isTold(norm)) {
      return 3;
    }
    return norm.verdict() == Verdict.NOT_MET ? 0 : norm.verdict() == Verdict.MET ? 2 : 1;
  }

  /** Returns whether there is a verdict to tell: something was decided, for five and more. */
  private boolean isTold(NormVerdict norm) {
    return !verdict(view, norm).equals("none");
  }

  private void norm(ObjectNode node, NormVerdict norm) {
    boolean most = isAtMost(norm);
    node.put("id", norm.norm());
    node.put("name", norm.name());
    node.put("source", norm.source());
    node.put("basis", words.sayOr("norm.basis." + norm.basis(), norm.basis()));
    Json.put(node, "target", most ? 1 - norm.target() : norm.target());
    node.put("asked", asked(norm));
    node.put("most", most);
    node.set("all", reached(norm, ALL, ALL));
    parts(node.putArray("groups"), norm, view.estimates().groups(), true);
    parts(node.putArray("channels"), norm, view.estimates().channels(), false);
  }

  /** Writes the share that a norm asks. */
  String asked(NormVerdict norm) {
    boolean most = isAtMost(norm);
    String asked = view.wording().percent(most ? 1 - norm.target() : norm.target());
    return most ? view.words().say("norm.most", asked) : asked;
  }

  /** Puts what groups or channels reach, the weakest first; those of too few come last. */
  private void parts(ArrayNode list, NormVerdict norm, List<String> ids, boolean groups) {
    Comparator<Estimate> weakest = Comparator.comparingDouble(Estimate::value);
    ids.stream()
        .flatMap(id -> (groups ? find(norm, id, ALL) : find(norm, ALL, id)).stream())
        .sorted(Comparator.comparing(view::isOfTooFew).thenComparing(weakest))
        .forEach(
            row -> {
              ObjectNode part = reached(norm, row.group(), row.channel());
              part.put("id", groups ? row.group() : row.channel());
              list.add(part);
            });
  }

  /** Makes the share that meets a norm, or of a norm with a maximum the share that does not. */
  ObjectNode reached(NormVerdict norm, String group, String channel) {
    Optional<Estimate> found = find(norm, group, channel);
    if (found.isEmpty()) {
      return Json.object().put("text", view.words().say("verdict.none")).put("verdict", "none");
    }
    Estimate share = found.get();
    if (view.isOfTooFew(share)) {
      return figures.tooFew().put("verdict", "none");
    }
    ObjectNode node = figures.share(isAtMost(norm) ? NormSentences.rest(share) : share);
    Verdict verdict = verdict(share, norm.target());
    node.put("verdict", verdict.name().toLowerCase(Locale.ROOT));
    return node.put("said", view.words().say("verdict." + verdict.name()));
  }

  /** Returns what an interval says of a target: the rule of the result itself, for a part. */
  private static Verdict verdict(Estimate share, double target) {
    if (share.ci95Low() >= target) {
      return Verdict.MET;
    }
    return share.ci95High() < target ? Verdict.NOT_MET : Verdict.UNDECIDED;
  }

  static boolean isAtMost(NormVerdict norm) {
    return norm.measure().equals("abandoned");
  }

  private Optional<Estimate> find(NormVerdict norm, String group, String channel) {
    return view.estimates().find("normMet", "", norm.norm(), group, channel, "share");
  }

  private List<Estimate> promised() {
    return view.estimates().list("promiseKept", "share").stream()
        .filter(row -> row.group().equals(ALL) && row.channel().equals(ALL))
        .filter(row -> !Estimates.element(row).equals(ALL))
        .sorted(Comparator.comparingDouble(Estimate::value))
        .toList();
  }

  private void promise(ObjectNode node, Estimate kept) {
    node.put("id", kept.element());
    node.put("name", view.words().say("row.promise", view.names().of(kept.element())));
    node.set("all", kept(kept));
    ArrayNode groups = node.putArray("groups");
    view.estimates().groups().stream()
        .flatMap(
            group ->
                view
                    .estimates()
                    .find("promiseKept", "", kept.element(), group, ALL, "share")
                    .stream())
        .sorted(Comparator.comparingDouble(Estimate::value))
        .forEach(row -> groups.add(kept(row).put("id", row.group())));
  }

  private ObjectNode kept(Estimate row) {
    return view.isOfTooFew(row) ? figures.tooFew() : figures.share(row);
  }

  /** Puts the clock of the resident and that of each norm on lead time, where there is one. */
  private void clocks(ObjectNode node) {
    List<NormVerdict> timed =
        view.result().norms().stream().filter(norm -> clock(norm, ALL, "p90").isPresent()).toList();
    if (timed.isEmpty() || figures.find("leadTime", ALL, ALL, "p90").isEmpty()) {
      return;
    }
    ArrayNode clocks = node.putArray("clocks");
    ObjectNode resident = clocks.addObject();
    resident.put("id", "resident").put("name", words.say("clock.resident"));
    ObjectNode own = resident.putObject("groups");
    for (String group : WalkPage.all(view.estimates().groups())) {
      ObjectNode times = own.putObject(group);
      figures.time(times, "p50", "leadTime", group, ALL, "p50");
      figures.time(times, "p90", "leadTime", group, ALL, "p90");
    }
    timed.forEach(norm -> clock(clocks.addObject(), norm));
  }

  private void clock(ObjectNode clock, NormVerdict norm) {
    clock.put("id", norm.norm());
    clock.put("name", words.say("clock." + norm.basis(), norm.name()));
    ObjectNode groups = clock.putObject("groups");
    for (String group : WalkPage.all(view.estimates().groups())) {
      boolean few = find(norm, group, ALL).filter(view::isOfTooFew).isPresent();
      ObjectNode times = groups.putObject(group);
      for (String statistic : List.of("p50", "p90")) {
        clock(norm, group, statistic)
            .ifPresent(row -> times.set(statistic, few ? figures.tooFew() : figures.time(row)));
      }
    }
  }

  private Optional<Estimate> clock(NormVerdict norm, String group, String statistic) {
    return view.estimates().find("leadTime", norm.basis(), norm.norm(), group, ALL, statistic);
  }

  /** Tells how many norms are met, and which is missed by most. */
  ArrayNode head() {
    List<NormVerdict> norms = weakestFirst().stream().filter(this::isTold).toList();
    if (norms.isEmpty()) {
      return RichText.of(words, view.result().norms().isEmpty() ? "norms.no" : "norms.none");
    }
    long met = norms.stream().filter(norm -> norm.verdict() == Verdict.MET).count();
    long missed = norms.stream().filter(norm -> norm.verdict() == Verdict.NOT_MET).count();
    if (missed == 0) {
      String key = met == norms.size() ? "norms.allMet" : "norms.unsure";
      return RichText.of(words, one(key, norms.size()), met, norms.size());
    }
    NormVerdict worst = norms.get(0);
    ObjectNode reached = reached(worst, ALL, ALL);
    return RichText.of(
        words,
        one(isAtMost(worst) ? "norms.missedMost" : "norms.missed", norms.size()),
        missed,
        norms.size(),
        worst.name(),
        Told.of(reached.path("text").asString("")));
  }

  private static String one(String key, int norms) {
    return norms == 1 ? key + ".one" : key;
  }
}
