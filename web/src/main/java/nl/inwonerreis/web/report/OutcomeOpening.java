package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.RichText.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sentences at the top of the outcome: who is helped, how fast, who is helped least and where
 * they drop off; through the glasses of one group, that group beside all residents.
 */
final class OutcomeOpening {

  private final ReportView view;
  private final Phrases words;
  private final Wording wording;
  private final OutcomeFlow flow;

  OutcomeOpening(ReportView view, Phrases words, OutcomeFlow flow) {
    this.view = view;
    this.words = words;
    this.wording = view.wording();
    this.flow = flow;
  }

  /** Returns the sentences by group, all residents too. */
  ObjectNode tell() {
    ObjectNode node = Json.object();
    node.set(ALL, all());
    view.estimates().groups().forEach(group -> node.set(group, group(group)));
    return node;
  }

  private ArrayNode all() {
    ArrayNode said = Json.object().putArray("said");
    if (view.residents().tooFewEnded(ALL, ALL)) {
      return said.add(RichText.of(words, "opening.tooFew"));
    }
    said.add(helped(ALL));
    List<String> groups = byHelped();
    if (groups.size() > 1) {
      said.add(weakest(groups));
    }
    return said;
  }

  private ArrayNode group(String group) {
    ArrayNode said = Json.object().putArray("said");
    if (view.residents().tooFewEnded(group, ALL)) {
      return said.add(RichText.of(words, "opening.tooFewOf", view.names().of(group)));
    }
    said.add(helped(group));
    Optional<Estimate> own = share(group);
    Optional<Estimate> all = share(ALL);
    if (own.isPresent() && all.isPresent()) {
      ArrayNode compared = RichText.of(words, comparison(own.get(), all.get()), told(all.get()));
      compared.addAll(where(group));
      said.add(compared);
    }
    return said;
  }

  private static String comparison(Estimate own, Estimate all) {
    if (Estimates.clearlyBelow(own, all)) {
      return "opening.lessThanAll";
    }
    return Estimates.clearlyBelow(all, own) ? "opening.moreThanAll" : "opening.likeAll";
  }

  /** Tells how many are helped, and within which time. */
  private ArrayNode helped(String group) {
    Optional<Estimate> helped = share(group);
    if (helped.isEmpty()) {
      return RichText.of(words, "opening.noOutcome");
    }
    if (helped.get().value() == 0) {
      return RichText.of(words, "opening.nobody");
    }
    ArrayNode said =
        group.equals(ALL)
            ? RichText.of(words, "opening.helped", told(helped.get()))
            : RichText.of(words, "opening.helpedOf", told(helped.get()), view.names().of(group));
    Optional<Estimate> half = time(group, "p50");
    Optional<Estimate> most = time(group, "p90");
    if (half.isPresent() && most.isPresent() && !view.residents().tooFewHelped(group, ALL)) {
      Told within = Told.of(wording.time(half.get()));
      said.addAll(RichText.of(words, "opening.within", within, Told.of(wording.time(most.get()))));
    }
    return said;
  }

  private ArrayNode weakest(List<String> groups) {
    String group = groups.get(0);
    Optional<Estimate> worst = share(group);
    Optional<Estimate> best = share(groups.get(groups.size() - 1));
    if (worst.isEmpty() || best.isEmpty() || !Estimates.clearlyBelow(worst.get(), best.get())) {
      return RichText.of(words, "opening.noGap");
    }
    ArrayNode said =
        RichText.of(words, "opening.weakest", view.names().of(group), told(worst.get()));
    List<String> alike =
        groups.subList(1, groups.size()).stream()
            .filter(g -> share(g).filter(s -> !Estimates.clearlyBelow(worst.get(), s)).isPresent())
            .map(g -> "'" + view.names().of(g) + "'")
            .toList();
    if (!alike.isEmpty()) {
      said.addAll(RichText.of(words, "opening.alike", String.join(", ", alike)));
    }
    said.addAll(where(group));
    return said;
  }

  /** Tells where a group drops off most, if that is clear. */
  private ArrayNode where(String group) {
    return flow.clearlyMost(group, ALL)
        .map(exit -> RichText.of(words, "opening.where", exit.name(), exit.reason()))
        .orElseGet(() -> Json.object().putArray("nothing"));
  }

  /** Lists the groups with enough residents, helped least first. */
  List<String> byHelped() {
    return view.estimates().groups().stream()
        .filter(group -> !view.residents().tooFewEnded(group, ALL) && share(group).isPresent())
        .sorted(Comparator.comparingDouble(group -> share(group).orElseThrow().value()))
        .toList();
  }

  private Optional<Estimate> share(String group) {
    return view.estimates().find("helped", group, ALL, "share");
  }

  private Optional<Estimate> time(String group, String statistic) {
    return view.estimates().find("leadTime", group, ALL, statistic);
  }

  private Told told(Estimate share) {
    return RichText.ofHundred(wording, share);
  }
}
