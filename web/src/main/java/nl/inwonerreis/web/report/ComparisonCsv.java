package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.result.CsvTable;

/** A comparison as one tidy table: a row for each difference. */
public final class ComparisonCsv {

  private static final List<String> TEXTS =
      List.of(
          "scenario",
          "base",
          "metric",
          "kind",
          "element",
          "group",
          "channel",
          "statistic",
          "unit",
          "verdict",
          "n");

  private static final List<String> NAMES =
      List.of(
          "baseValue",
          "value",
          "difference",
          "ci95Low",
          "ci95High",
          "adjustedLow",
          "adjustedHigh",
          "relative",
          "relativeLow",
          "relativeHigh",
          "p",
          "pHolm",
          "pairingGain");

  private ComparisonCsv() {}

  /** Writes the table; {@code dutch}: semicolons and decimal commas. */
  public static void write(Comparison comparison, boolean dutch, Appendable out)
      throws IOException {
    CsvTable csv = new CsvTable(dutch, out);
    List<String> head = new ArrayList<>(TEXTS);
    head.addAll(NAMES);
    csv.header(head);
    for (Difference d : comparison.differences()) {
      csv.text(comparison.result(d.scenario()).facts().scenario());
      csv.text(comparison.base().facts().scenario());
      csv.text(d.cell().metric()).text(d.cell().kind()).text(d.cell().element());
      csv.text(d.cell().group()).text(d.cell().channel()).text(d.row().statistic());
      csv.text(d.unit()).text(d.verdict().id()).text(Integer.toString(d.pair().n()));
      for (double value : numbers(d).values()) {
        csv.number(value);
      }
      csv.end();
    }
  }

  /** Returns the numbers of a difference by name, in the order of the table. */
  static Map<String, Double> numbers(Difference d) {
    double[] values = {
      d.pair().base(),
      d.pair().other(),
      d.pair().difference(),
      d.ci95().low(),
      d.ci95().high(),
      d.adjusted().low(),
      d.adjusted().high(),
      d.relative(),
      d.relativeLow(),
      d.relativeHigh(),
      d.p(),
      d.holm(),
      d.pair().gain()
    };
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      numbers.put(NAMES.get(i), values[i]);
    }
    return numbers;
  }
}
