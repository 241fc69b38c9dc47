package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;

/** How long residents wait where a person answers, who leaves, and which staff are busiest. */
final class ServiceSentences {

  /** Channels on which one speaks with a person at that moment; ids of the library. */
  private static final Set<String> LIVE =
      Set.of("phone", "counter", "neighbourhoodDesk", "homeVisit", "video", "chat");

  private final ReportView view;

  ServiceSentences(ReportView view) {
    this.view = view;
  }

  List<String> tell() {
    List<String> said = new ArrayList<>();
    for (String channel : view.estimates().visitChannels()) {
      if (LIVE.contains(channel)) {
        waiting(channel).ifPresent(said::add);
        left(channel).ifPresent(said::add);
      }
    }
    busiest().ifPresent(said::add);
    return said;
  }

  /** Tells of the place where residents wait longest on this channel; times are per visit. */
  private Optional<String> waiting(String channel) {
    return view.estimates().list("waiting", "p90").stream()
        .filter(row -> row.channel().equals(channel) && row.group().equals(ALL))
        .filter(row -> !Estimates.element(row).equals(ALL) && someLeave(row))
        .max(Comparator.comparingDouble(Estimate::value))
        .map(this::waiting);
  }

  /** Work behind the scenes stands under the resident's channel too, but nobody leaves there. */
  private boolean someLeave(Estimate row) {
    return view.estimates()
        .find("abandoned", "", row.element(), ALL, row.channel(), "share")
        .filter(left -> left.value() > 0)
        .isPresent();
  }

  private String waiting(Estimate most) {
    String channel = view.names().of(most.channel());
    String place = view.names().of(most.element());
    if (most.value() < 1) {
      return view.words().say("answer.noWaiting", channel);
    }
    String long90 = view.wording().time(most);
    return view.estimates()
        .find("waiting", "", most.element(), ALL, most.channel(), "p50")
        .filter(half -> half.value() >= 1)
        .map(view.wording()::time)
        .map(half -> view.words().say("answer.waiting", channel, place, half, long90))
        .orElseGet(() -> view.words().say("answer.waitingFew", channel, place, long90));
  }

  private Optional<String> left(String channel) {
    return view.estimates()
        .find("abandoned", ALL, channel, "share")
        .filter(row -> row.value() > 0)
        .map(
            row ->
                view.words()
                    .say("answer.abandoned", view.names().of(channel), view.wording().share(row)));
  }

  private Optional<String> busiest() {
    return view.estimates().list("utilisation", "timeAverage").stream()
        .filter(row -> !Estimates.element(row).equals(ALL))
        .max(Comparator.comparingDouble(Estimate::value))
        .map(
            row ->
                view.words()
                    .say(
                        "answer.busiest",
                        view.names().of(row.element()),
                        view.wording().share(row)));
  }
}
