package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.staffing.Obstacle;
import nl.inwonerreis.simulator.staffing.Obstacles;
import nl.inwonerreis.simulator.staffing.Post;
import nl.inwonerreis.simulator.staffing.StaffSearch;
import nl.inwonerreis.simulator.staffing.Staffing;

/** The smallest staff in sentences: the answer, why there is none, and what to keep in mind. */
final class StaffingSentences {

  private static final double WHOLE = 0.5;

  private final StaffingView view;
  private final Staffing staffing;
  private final Phrases words;

  StaffingSentences(StaffingView view) {
    this.view = view;
    this.staffing = view.staffing();
    this.words = view.words();
  }

  /** Tells the answer, and what it costs. */
  String heading() {
    if (!staffing.found().isMet()) {
      return words.say(
          staffing.found().isComplete() ? "head.none" : "head.unfinished",
          view.persons(StaffSearch.AMPLE));
    }
    String first = words.say(isAsNow() ? "head.now" : "head.found");
    return staffing.found().isComplete() ? first + " " + cost() : first;
  }

  private boolean isAsNow() {
    return staffing.found().persons().equals(staffing.posts().stream().map(Post::now).toList());
  }

  private String cost() {
    double now = staffing.costNow();
    double more = staffing.costThen() - now;
    if (now == 0 && more == 0) {
      return words.say("cost.unknown");
    }
    String than =
        Math.abs(more) < WHOLE
            ? words.say("cost.same")
            : words.say(more > 0 ? "cost.more" : "cost.less", view.money(Math.abs(more)));
    return words.say("cost", view.money(staffing.costThen()), view.money(now), than);
  }

  /** Tells which norms are not met with ample staff, and what else is in the way; else nothing. */
  List<String> reasons() {
    List<String> said = new ArrayList<>();
    if (staffing.found().isMet()) {
      return said;
    }
    NormTables norms = new NormTables(view.then());
    for (NormVerdict norm : staffing.unmet()) {
      String verdict = norms.verdict(norm);
      said.add(words.say("unmet", norm.name(), norms.asked(norm), norms.reached(norm), verdict));
      String advice = words.sayOr("unmet." + norm.measure(), "");
      if (!advice.isEmpty()) {
        said.add(advice);
      }
    }
    for (Obstacle obstacle : Obstacles.of(staffing.then())) {
      said.add(obstacle(obstacle));
    }
    return said;
  }

  private String obstacle(Obstacle obstacle) {
    Estimate row = obstacle.row();
    boolean share = !row.unit().equals("s");
    String value = share ? view.wording().share(row) : view.wording().time(row);
    String key = "obstacle." + obstacle.kind().name().toLowerCase(Locale.ROOT);
    return words.say(key, value, view.then().names().of(row.element()));
  }

  /** Tells what to keep in mind, and how it was searched. */
  List<String> notes() {
    List<String> said = new ArrayList<>();
    for (String pool : staffing.found().unbound()) {
      said.add(words.say("unbound", view.now().names().of(pool)));
    }
    helped(view.now())
        .flatMap(now -> helped(view.then()).map(then -> words.say("helped", now, then)))
        .ifPresent(said::add);
    if (staffing.found().isMet()) {
      said.add(words.say(staffing.found().isComplete() ? "smallest" : "notSmallest"));
    }
    said.add(words.say("only"));
    said.add(words.say(staffing.isCostKnown() ? "cost.what" : "cost.some"));
    Result.RunFacts facts = staffing.now().facts();
    said.add(
        words.say(
            "method",
            staffing.found().trials(),
            view.wording().whole(staffing.replications()),
            view.wording().duration(facts.horizon()),
            Long.toString(facts.seed()),
            facts.replications()));
    return said;
  }

  private static Optional<String> helped(ReportView view) {
    return view.estimates()
        .find("helped", Estimates.ALL, Estimates.ALL, "share")
        .filter(row -> !view.isOfTooFew(row))
        .map(view.wording()::ofHundred);
  }
}
