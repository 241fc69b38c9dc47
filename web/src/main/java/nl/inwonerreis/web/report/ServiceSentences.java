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

  private Optional<String> waiting(String channel) {
    Optional<Estimate> half = view.estimates().find("waiting", ALL, channel, "p50");
    Optional<Estimate> most = view.estimates().find("waiting", ALL, channel, "p90");
    if (half.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    String name = view.names().of(channel);
    if (most.get().value() < 1) {
      return Optional.of(view.words().say("answer.noWaiting", name));
    }
    String typical = view.wording().time(half.get());
    String long90 = view.wording().time(most.get());
    return Optional.of(
        half.get().value() < 1
            ? view.words().say("answer.waitingFew", name, long90)
            : view.words().say("answer.waiting", name, typical, long90));
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
