package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each first channel gives to each group: use, speed, drop-off, waiting, norm and cost. */
final class OutcomeChannels {

  private final ReportView view;
  private final Phrases words;
  private final OutcomeFigures figures;
  private final OutcomeNorms norms;

  OutcomeChannels(ReportView view, Phrases words, OutcomeNorms norms) {
    this.view = view;
    this.words = words;
    this.figures = new OutcomeFigures(view);
    this.norms = norms;
  }

  /** Finds the norm on lead time that the table shows: the first of the journey. */
  private Optional<NormVerdict> norm() {
    return view.result().norms().stream()
        .filter(norm -> norm.measure().equals("leadTime"))
        .findFirst();
  }

  void put(ObjectNode page) {
    norm()
        .ifPresent(
            norm ->
                page.put("channelNorm", norm.name()).put("channelNormAsked", norms.asked(norm)));
    ObjectNode table = page.putObject("byChannel");
    for (String channel : view.estimates().channels()) {
      ObjectNode rows = table.putObject(channel);
      rows.set(ALL, row(ALL, channel));
      for (String group : view.estimates().groups()) {
        ObjectNode row = row(group, channel);
        if (!row.isEmpty()) {
          rows.set(group, row);
        }
      }
    }
  }

  private ObjectNode row(String group, String channel) {
    ObjectNode row = Json.object();
    Optional<Estimate> use = figures.use(group, channel);
    if (use.isEmpty()) {
      return row;
    }
    if (figures.few(group, channel)) {
      row.set("use", figures.tooFew());
      return row;
    }
    row.set("use", figures.share(use.get()));
    figures.share(row, "helped", "helped", group, channel);
    figures.share(row, "dropOff", "dropOff", group, channel);
    figures.time(row, "p50", "leadTime", group, channel, "p50");
    figures.time(row, "p90", "leadTime", group, channel, "p90");
    figures.time(row, "waiting", "waiting", group, channel, "p90");
    norm()
        .map(norm -> norms.reached(norm, group, channel))
        .filter(reached -> reached.has("v"))
        .ifPresent(reached -> row.set("norm", reached));
    figures
        .find("cost", group, channel, "mean")
        .filter(cost -> cost.value() > 0)
        .ifPresent(
            cost -> row.set("cost", OutcomeFigures.number(cost, view.wording().money(cost))));
    return row;
  }

  /** Tells by which channel residents drop off most, if that is clear. */
  ArrayNode head() {
    List<Estimate> sorted =
        view.estimates().channels().stream()
            .filter(channel -> !figures.few(ALL, channel))
            .flatMap(channel -> figures.find("dropOff", ALL, channel, "share").stream())
            .sorted(Comparator.comparingDouble(Estimate::value))
            .toList();
    if (sorted.isEmpty()) {
      return RichText.of(words, "channels.none");
    }
    Estimate most = sorted.get(sorted.size() - 1);
    if (sorted.size() == 1) {
      return RichText.of(
          words,
          "channels.only",
          view.names().of(most.channel()),
          RichText.ofHundred(view.wording(), most));
    }
    Estimate next = sorted.get(sorted.size() - 2);
    return Estimates.clearlyBelow(next, most)
        ? RichText.of(
            words,
            "channels.most",
            view.names().of(most.channel()),
            RichText.ofHundred(view.wording(), most))
        : RichText.of(words, "channels.noMost");
  }
}
