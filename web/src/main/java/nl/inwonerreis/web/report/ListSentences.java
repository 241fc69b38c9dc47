package nl.inwonerreis.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.OutcomeSentences.GroupShare;

/** What the list of journeys says in words; it claims only what the intervals support. */
final class ListSentences {

  private static final double HALF = 0.5;

  private record Weakest(ListRow row, ReportView view, GroupShare group) {}

  private final List<ListRow> rows;
  private final List<Estimate> helped;
  private final Phrases words;
  private final Wording wording;

  ListSentences(List<ListRow> rows, Language language, Phrases words) {
    this.rows = rows;
    this.helped = rows.stream().flatMap(row -> row.helped().stream()).toList();
    this.words = words;
    this.wording = new Wording(language, words);
  }

  /** Returns the opening sentence. */
  String title() {
    int all = helped.size();
    if (rows.isEmpty()) {
      return words.say("title.empty");
    }
    if (all == 0) {
      return words.say("title.none");
    }
    long less = helped.stream().filter(row -> row.ci95High() < HALF).count();
    long more = helped.stream().filter(row -> row.ci95Low() > HALF).count();
    String scope = all == rows.size() ? "" : ".calculated";
    if (all == 1) {
      String kind = less == 1 ? "less" : more == 1 ? "more" : "unsure";
      return words.say("title.one." + kind, name());
    }
    if (less == all) {
      return words.say((all == 2 ? "title.both" : "title.all") + scope, allOf(all));
    }
    if (less > 0) {
      return words.say("title.some" + scope, count(less), count(all));
    }
    if (more == all) {
      return words.say((all == 2 ? "title.bothMore" : "title.more") + scope, allOf(all));
    }
    return words.say("title.unsure" + scope, count(all));
  }

  private String name() {
    return rows.stream()
        .filter(row -> row.helped().isPresent())
        .map(ListRow::name)
        .findFirst()
        .orElse("");
  }

  private String count(long number) {
    return words.sayOr("count." + number, wording.whole(number));
  }

  /** Returns the number after "all": in Dutch a number in letters is followed by an article. */
  private String allOf(int number) {
    String count = count(number);
    return count.equals(wording.whole(number)) ? count : words.say("count.all", count);
  }

  /** Names the group that is helped least often of all, when that is clear. */
  Optional<String> weakest() {
    List<Weakest> all =
        rows.stream()
            .flatMap(row -> row.weakest().stream().flatMap(group -> with(row, group)))
            .sorted(Comparator.comparingDouble((Weakest w) -> w.group().helped().value()))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Weakest first = all.get(0);
    boolean clear =
        all.stream()
            .skip(1)
            .allMatch(w -> Estimates.clearlyBelow(first.group().helped(), w.group().helped()));
    return clear ? Optional.of(tell(first)) : Optional.empty();
  }

  private static Stream<Weakest> with(ListRow row, GroupShare group) {
    ReportView view = row.view();
    return view == null ? Stream.empty() : Stream.of(new Weakest(row, view, group));
  }

  private String tell(Weakest weakest) {
    return words.say(
        "weakest",
        weakest.view().names().of(weakest.group().group()),
        weakest.row().name(),
        weakest.view().wording().ofHundred(weakest.group().helped()));
  }

  /** Tells what the brackets mean, and of how many replications; empty without results. */
  Optional<String> foot() {
    TreeSet<Integer> replications = new TreeSet<>();
    for (ListRow row : rows) {
      ReportView view = row.view();
      if (view != null) {
        replications.add(view.result().facts().replications());
      }
    }
    if (replications.isEmpty()) {
      return Optional.empty();
    }
    int low = replications.first();
    int high = replications.last();
    String number =
        low == high ? wording.whole(low) : wording.whole(low) + "–" + wording.whole(high);
    return Optional.of(words.say(high == 1 ? "foot.one" : "foot", number));
  }
}
