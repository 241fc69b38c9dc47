package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Estimate;

/**
 * Warnings of which the number says nothing to people, told per replication and beside the number
 * of residents; other warnings stay as they are. The simulator counts over all replications.
 */
final class PlainWarnings {

  private static final String LOST = "messages-lost";
  private static final Pattern TOTAL = Pattern.compile(": (\\d+)\\.$");

  private final ReportView view;

  PlainWarnings(ReportView view) {
    this.view = view;
  }

  Finding of(Finding warning) {
    Matcher total = TOTAL.matcher(warning.message().en());
    if (!warning.rule().equals(LOST) || !total.find()) {
      return warning;
    }
    double each = Double.parseDouble(total.group(1)) / view.result().facts().replications();
    String told =
        arrived()
            .map(
                all ->
                    view.words()
                        .say(
                            "warning.messagesLost",
                            view.wording().count(each),
                            view.wording().count(100 * each / all)))
            .orElseGet(
                () -> view.words().say("warning.messagesLost.few", view.wording().count(each)));
    return new Finding(
        warning.rule(),
        warning.severity(),
        warning.element(),
        warning.line(),
        warning.pointer(),
        new Text(told, told),
        warning.remedy());
  }

  /** Returns how many residents arrive in a whole replication, the warm-up included. */
  private Optional<Double> arrived() {
    return view.estimates()
        .find("arrived", ALL, ALL, "count")
        .map(Estimate::value)
        .filter(count -> count > 0 && view.measured() > 0)
        .map(count -> count * view.result().facts().horizon() / view.measured());
  }
}
