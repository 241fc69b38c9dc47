package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;

/** What the journey declares or the formats promise, and this result does not hold. */
final class NotMeasured {

  private static final String NORM = "normMet";
  private static final String PROMISE = "promiseKept";
  private static final List<String> OTHERS =
      List.of(
          "contacts",
          "firstContactResolved",
          "handovers",
          "repeatedStory",
          "askedAgain",
          "channelFit");

  private final ReportView view;

  NotMeasured(ReportView view) {
    this.view = view;
  }

  List<String> tell() {
    List<String> lines = new ArrayList<>();
    List<String> norms = view.outline().norms();
    int promises = view.outline().promises();
    if (!norms.isEmpty() && !view.estimates().has(NORM)) {
      String names = "'" + String.join("', '", norms) + "'";
      lines.add(say("notMeasured.norms", norms.size(), names));
    }
    if (promises > 0 && !view.estimates().has(PROMISE)) {
      lines.add(say("notMeasured.promises", promises, ""));
    }
    List<String> others =
        OTHERS.stream()
            .filter(metric -> !view.estimates().has(metric))
            .map(metric -> view.words().say("metric." + metric))
            .toList();
    if (!others.isEmpty()) {
      lines.add(view.words().say("notMeasured.others", String.join(", ", others)));
    }
    return lines;
  }

  private String say(String key, int count, String names) {
    return view.words().say(count == 1 ? key + ".one" : key, count, names);
  }
}
