package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.result.NormVerdict;

/** What the journey declares or a reader may look for, and this result does not hold; and why. */
final class NotMeasured {

  private final ReportView view;

  NotMeasured(ReportView view) {
    this.view = view;
  }

  List<String> tell() {
    List<String> lines = new ArrayList<>();
    List<String> norms = new ArrayList<>(view.outline().norms());
    view.result().norms().stream().map(NormVerdict::name).forEach(norms::remove);
    if (!norms.isEmpty()) {
      String names = "'" + String.join("', '", norms) + "'";
      lines.add(say("notMeasured.norms", norms.size(), names));
    }
    int promises = view.outline().promises();
    if (promises > 0 && !view.estimates().has("promiseKept")) {
      lines.add(say("notMeasured.promises", promises, ""));
    }
    if (!view.estimates().has("contacts")) {
      lines.add(view.words().say("notMeasured.contacts"));
    } else if (!view.estimates().has("firstContactResolved")) {
      lines.add(view.words().say("notMeasured.firstContact"));
    }
    return lines;
  }

  private String say(String key, int count, String names) {
    return view.words().say(count == 1 ? key + ".one" : key, count, names);
  }
}
