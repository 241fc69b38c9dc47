package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.result.Estimate;

/** Who is helped, how long that takes, and which group fares worst. */
final class OutcomeSentences {

  /** Which share of a group is helped. */
  record GroupShare(String group, Estimate helped) {}

  private final ReportView view;
  private final Phrases words;
  private final Wording wording;
  private final Estimates estimates;

  OutcomeSentences(ReportView view) {
    this.view = view;
    this.words = view.words();
    this.wording = view.wording();
    this.estimates = view.estimates();
  }

  List<String> tell() {
    List<String> said = new ArrayList<>();
    if (view.residents().tooFewEnded(ALL, ALL)) {
      said.add(words.say("answer.tooFew"));
      return said;
    }
    List<GroupShare> groups = shown();
    said.add(weakestGroup(groups));
    said.addAll(helped());
    said.add(bestGroup(groups));
    said.add(leadTime());
    said.removeIf(String::isEmpty);
    return said;
  }

  /** Tells which group is helped least often; empty where there is one group, or none to tell. */
  String weakest() {
    return view.residents().tooFewEnded(ALL, ALL) ? "" : weakestGroup(shown());
  }

  private List<String> helped() {
    Optional<Estimate> helped = estimates.find("helped", ALL, ALL, "share");
    if (helped.isEmpty()) {
      return List.of(words.say("answer.noOutcome"));
    }
    List<String> said = new ArrayList<>();
    if (helped.get().value() == 0) {
      said.add(words.say("answer.nobodyHelped"));
      addShare(said, "dropOff", "answer.dropOff");
    } else {
      String sentence = words.say("answer.helped", wording.ofHundred(helped.get()));
      List<String> more = new ArrayList<>(List.of(sentence));
      addShare(more, "dropOff", "answer.dropOffToo");
      said.add(String.join(" ", more));
    }
    addShare(said, "otherwise", "answer.otherwise");
    return said;
  }

  private void addShare(List<String> said, String metric, String phrase) {
    estimates
        .find(metric, ALL, ALL, "share")
        .filter(row -> row.value() > 0)
        .ifPresent(row -> said.add(words.say(phrase, wording.ofHundred(row))));
  }

  private String leadTime() {
    if (view.residents().tooFewHelped(ALL, ALL)) {
      return "";
    }
    Optional<Estimate> half = estimates.find("leadTime", ALL, ALL, "p50");
    Optional<Estimate> most = estimates.find("leadTime", ALL, ALL, "p90");
    if (half.isEmpty() || most.isEmpty()) {
      return "";
    }
    return words.say("answer.leadTime", wording.time(half.get()), wording.time(most.get()));
  }

  private String weakestGroup(List<GroupShare> groups) {
    if (groups.size() < 2) {
      return "";
    }
    if (!differ(groups)) {
      return words.say("answer.noClearGap");
    }
    GroupShare weakest = groups.get(0);
    return words.say("answer.weakest", name(weakest), wording.ofHundred(weakest.helped()));
  }

  /** Sets the weakest group off against the best, and names the groups that are as weak. */
  private String bestGroup(List<GroupShare> groups) {
    if (!differ(groups)) {
      return "";
    }
    GroupShare weakest = groups.get(0);
    GroupShare best = groups.get(groups.size() - 1);
    String sentence = words.say("answer.best", name(best), wording.ofHundred(best.helped()));
    List<GroupShare> alike =
        groups.subList(1, groups.size()).stream()
            .filter(g -> !Estimates.clearlyBelow(weakest.helped(), g.helped()))
            .toList();
    return alike.isEmpty()
        ? sentence
        : sentence + " " + words.say("answer.weakestAlike", name(weakest), names(alike));
  }

  /** Returns the group that is clearly helped less often than the best; empty where none is. */
  Optional<GroupShare> weakestGroup() {
    List<GroupShare> groups = shown();
    return differ(groups) ? Optional.of(groups.get(0)) : Optional.empty();
  }

  private static boolean differ(List<GroupShare> groups) {
    return groups.size() > 1
        && Estimates.clearlyBelow(groups.get(0).helped(), groups.get(groups.size() - 1).helped());
  }

  /** Lists the groups with enough residents, worst first. */
  private List<GroupShare> shown() {
    return estimates.groups().stream()
        .filter(group -> !view.residents().tooFewEnded(group, ALL))
        .flatMap(
            group ->
                estimates.find("helped", group, ALL, "share").stream()
                    .map(row -> new GroupShare(group, row)))
        .sorted(Comparator.comparingDouble((GroupShare g) -> g.helped().value()))
        .toList();
  }

  private String name(GroupShare group) {
    return "'" + view.names().of(group.group()) + "'";
  }

  private String names(List<GroupShare> groups) {
    return groups.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
