package nl.inwonerreis.web.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.web.report.Phrases;
import nl.inwonerreis.web.run.Aim;
import org.jspecify.annotations.Nullable;

/**
 * The options {@code --precision} and {@code --metric}, tested: how precise which number must be.
 */
final class AimOption {

  private static final String MEAN_LEAD_TIME = "leadTime";

  private AimOption() {}

  static @Nullable Aim of(OptionValues options, Phrases phrases) throws WrongUsage {
    Double precision = options.share("--precision");
    String metric = options.text("--metric");
    if (precision == null) {
      if (metric != null) {
        throw new WrongUsage(phrases.say("usage.metricNeedsPrecision"));
      }
      return null;
    }
    return new Aim(precision, row(options));
  }

  private static RowId row(OptionValues options) throws WrongUsage {
    List<String> names = new ArrayList<>(List.of(MEAN_LEAD_TIME));
    Arrays.stream(Headline.values()).map(Headline::id).forEach(names::add);
    String chosen = options.oneOf("--metric", names);
    return Headline.find(chosen).map(Headline::row).orElse(RowId.MEAN_LEAD_TIME);
  }
}
