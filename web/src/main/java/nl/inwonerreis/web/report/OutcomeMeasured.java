package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.simulator.result.MeasuredBeside;
import nl.inwonerreis.simulator.result.MeasuredBeside.Stand;
import nl.inwonerreis.simulator.result.RunBand;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was measured in reality beside what is simulated; absent where nothing was measured. */
final class OutcomeMeasured {

  private final ReportView view;
  private final Phrases words;
  private final MeasuredTexts texts;

  OutcomeMeasured(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
    this.texts = new MeasuredTexts(view);
  }

  void put(ObjectNode page) {
    if (view.result().measured().isEmpty()) {
      return;
    }
    List<MeasuredBeside> all = MeasuredBeside.of(view.result());
    ObjectNode node = page.putObject("measured");
    node.put("head", head(all));
    ArrayNode rows = node.putArray("rows");
    all.forEach(row -> put(rows.addObject(), row));
    ArrayNode faults = node.putArray("faults");
    texts.faults().forEach(faults::add);
  }

  private String head(List<MeasuredBeside> all) {
    long outside = all.stream().filter(row -> texts.stand(row) == Stand.OUTSIDE).count();
    long told =
        outside
            + all.stream()
                .map(texts::stand)
                .filter(stand -> stand == Stand.INTERVAL || stand == Stand.SPREAD)
                .count();
    if (told == 0) {
      return words.say("measured.none");
    }
    return outside == 0
        ? words.say("measured.inside", told)
        : words.say("measured.outside", outside, told);
  }

  private void put(ObjectNode node, MeasuredBeside row) {
    node.put("what", texts.what(row.point()));
    node.put("period", texts.period(row.point()));
    ObjectNode value = node.putObject("measured").put("text", texts.measured(row.point()));
    if (!row.point().isTooFew()) {
      Json.put(value, "v", PageNumber.drawable(row.point().value()));
    }
    node.put("n", texts.sample(row.point()));
    ObjectNode simulated = texts.simulated(row);
    node.set("simulated", simulated);
    RunBand band = row.band();
    if (band != null && simulated.has("v")) {
      ObjectNode spread = node.putObject("band");
      Json.put(spread, "lo", PageNumber.drawable(band.low()));
      Json.put(spread, "hi", PageNumber.drawable(band.high()));
    }
    node.put("stand", texts.stand(row).id());
    node.put("said", texts.said(row));
    node.put("source", row.point().source());
  }
}
