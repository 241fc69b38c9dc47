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

  private record GroupShare(String group, Estimate helped) {}

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
    said.add(weakestGroup());
    said.addAll(helped());
    said.add(leadTime());
    said.removeIf(String::isEmpty);
    return said;
  }

  private List<String> helped() {
    Optional<Estimate> helped = estimates.find("helped", ALL, ALL, "share");
    if (helped.isEmpty()) {
      return List.of(words.say("answer.noOutcome"));
    }
    List<String> said = new ArrayList<>();
    said.add(
        helped.get().value() == 0
            ? words.say("answer.nobodyHelped")
            : words.say("answer.helped", wording.ofHundred(helped.get())));
    addShare(said, "dropOff", "answer.dropOff");
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

  private String weakestGroup() {
    List<GroupShare> groups = shown();
    if (groups.size() < 2) {
      return "";
    }
    GroupShare weakest = groups.get(0);
    GroupShare best = groups.get(groups.size() - 1);
    if (!Estimates.clearlyBelow(weakest.helped(), best.helped())) {
      return words.say("answer.noClearGap");
    }
    String sentence =
        words.say(
            "answer.weakest",
            name(weakest),
            wording.ofHundred(weakest.helped()),
            name(best),
            wording.ofHundred(best.helped()));
    List<GroupShare> alike =
        groups.subList(1, groups.size()).stream()
            .filter(g -> !Estimates.clearlyBelow(weakest.helped(), g.helped()))
            .toList();
    return alike.isEmpty()
        ? sentence
        : sentence + " " + words.say("answer.weakestAlike", name(weakest), names(alike));
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
