package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.result.CsvTable;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Bar;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Weight;
import nl.inwonerreis.simulator.sensitivity.Sobol;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on as one tidy table: a row for each number that was varied. */
public final class SensitivityCsv {

  private static final List<String> HEAD =
      List.of(
          "scenario",
          "metric",
          "pointer",
          "kind",
          "low",
          "value",
          "high",
          "muStar",
          "mu",
          "sigma",
          "sobolFirst",
          "sobolFirstLow",
          "sobolFirstHigh",
          "sobolTotal",
          "sobolTotalLow",
          "sobolTotalHigh",
          "atLow",
          "atLowDifference",
          "atLowCi95Low",
          "atLowCi95High",
          "atHigh",
          "atHighDifference",
          "atHighCi95Low",
          "atHighCi95High");

  private static final ConfidenceInterval NONE = new ConfidenceInterval(Double.NaN, Double.NaN);
  private static final Sobol.Index UNWEIGHED =
      new Sobol.Index(Double.NaN, NONE, Double.NaN, NONE, 0);

  private SensitivityCsv() {}

  /** Writes the table; {@code dutch}: semicolons and decimal commas. */
  public static void write(Sensitivity sensitivity, boolean dutch, Appendable out)
      throws IOException {
    Map<String, Sobol.Index> weights = new HashMap<>();
    for (Weight weight : sensitivity.weights()) {
      weights.put(weight.number().number().pointer(), weight.index());
    }
    Map<String, Bar> bars = new HashMap<>();
    sensitivity.tornado().forEach(bar -> bars.put(bar.number().number().pointer(), bar));
    CsvTable csv = new CsvTable(dutch, out);
    csv.header(HEAD);
    for (Sensitivity.Influence one : sensitivity.influences()) {
      String pointer = one.number().number().pointer();
      csv.text(sensitivity.scenarios().get(0)).text(sensitivity.headline().id()).text(pointer);
      csv.text(one.number().number().source().kind().name().toLowerCase(Locale.ROOT));
      csv.number(one.number().low()).number(one.number().base()).number(one.number().high());
      csv.number(one.effect().size()).number(one.effect().mean()).number(one.effect().spread());
      Sobol.Index index = weights.getOrDefault(pointer, UNWEIGHED);
      csv.number(index.first()).number(index.firstCi95().low()).number(index.firstCi95().high());
      csv.number(index.total()).number(index.totalCi95().low()).number(index.totalCi95().high());
      Bar bar = bars.get(pointer);
      side(csv, bar == null ? null : bar.low());
      side(csv, bar == null ? null : bar.high());
      csv.end();
    }
  }

  private static void side(CsvTable csv, @Nullable Difference difference) throws IOException {
    csv.number(difference == null ? Double.NaN : difference.pair().other());
    csv.number(difference == null ? Double.NaN : difference.pair().difference());
    csv.number(difference == null ? Double.NaN : difference.ci95().low());
    csv.number(difference == null ? Double.NaN : difference.ci95().high());
  }
}
