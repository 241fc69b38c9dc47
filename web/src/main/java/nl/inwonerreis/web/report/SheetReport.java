package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.MetricsCsv;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The numbers of a report as a workbook (Office Open XML): a sheet to read and a tidy one, with the
 * rows and columns of {@code metrics.csv}. A name is always text, also when it begins as a formula.
 */
public final class SheetReport {

  /** A sheet of Excel ends a little after this. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int KEPT_IN_MEMORY = 1000;

  private final Language language;
  private final Phrases words;

  private SheetReport(Language language) {
    this.language = language;
    this.words = Phrases.load(PaperReport.BUNDLE, language);
  }

  /** Writes the workbook to {@code out}, which stays open. */
  public static void write(PaperData data, Language language, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Inwonerreis", null);
    SheetReport report = new SheetReport(language);
    report.readable(book, data);
    report.tidy(book, data);
    book.finish();
  }

  private void readable(Workbook book, PaperData data) {
    Worksheet sheet = book.newWorksheet(words.say("sheet.readable"));
    List<String> columns =
        List.of("situation", "who", "metric", "value", "low", "high", "unit", "text");
    int[] widths = {28, 34, 44, 12, 12, 12, 12, 34};
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, words.say("sheet." + columns.get(c)));
      sheet.width(c, widths[c]);
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
    sheet.freezePane(0, 1);
    int row = 1;
    for (PageData page : data.situations()) {
      Result result = Objects.requireNonNull(page.result());
      row = readable(sheet, row, ReportView.of(result, page.outline(), language));
    }
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
  }

  private int readable(Worksheet sheet, int first, ReportView view) {
    int row = first;
    MetricTexts metrics = new MetricTexts(view, OutcomePage.words(view));
    List<String[]> who = new ArrayList<>();
    who.add(new String[] {ALL, ALL, view.words().say("all.residents")});
    view.estimates().groups().forEach(g -> who.add(new String[] {g, ALL, view.names().of(g)}));
    view.estimates()
        .channels()
        .forEach(c -> who.add(new String[] {ALL, c, words.say("row.channel", view.names().of(c))}));
    for (String[] one : who) {
      for (Metric metric : Metric.values()) {
        Optional<Estimate> found = metrics.find(metric, one[0], one[1]);
        if (found.isPresent()) {
          row(sheet, row++, view, metrics, one[2], metrics.name(metric), found.get());
        }
      }
      for (NormVerdict norm : view.result().norms()) {
        Optional<Estimate> found =
            view.estimates().find("normMet", "", norm.norm(), one[0], one[1], "share");
        if (found.isPresent()) {
          row(sheet, row++, view, metrics, one[2], norm.name(), found.get());
        }
      }
    }
    return row;
  }

  private void row(
      Worksheet sheet,
      int row,
      ReportView view,
      MetricTexts metrics,
      String who,
      String name,
      Estimate estimate) {
    text(sheet, row, 0, view.situation());
    text(sheet, row, 1, who);
    text(sheet, row, 2, name);
    text(sheet, row, 7, metrics.number(estimate).path("text").asString(""));
    if (!metrics.number(estimate).has("v")) {
      return;
    }
    boolean share = estimate.statistic().equals("share");
    boolean time = !share && estimate.unit().equals("s");
    TimeUnit unit = TimeUnit.fitting(estimate.value());
    double factor = time ? 1 / unit.seconds() : 1;
    number(sheet, row, 3, estimate.value() * factor, share);
    number(sheet, row, 4, estimate.ci95Low() * factor, share);
    number(sheet, row, 5, estimate.ci95High() * factor, share);
    String said = view.words().say("unit." + unit.key() + ".many");
    text(sheet, row, 6, time ? said : share ? "%" : estimate.unit().equals("EUR") ? "EUR" : "");
  }

  private static void number(Worksheet sheet, int row, int column, double value, boolean share) {
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      sheet.value(row, column, value);
      sheet.style(row, column).format(share ? "0.0%" : "#,##0.00").set();
    }
  }

  /** A character that is no text in XML is left out. */
  private static void text(Worksheet sheet, int row, int column, String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(kept::appendCodePoint);
    sheet.value(row, column, kept.toString());
  }

  private void tidy(Workbook book, PaperData data) throws IOException {
    int sheets = 1;
    Worksheet sheet = tidySheet(book, sheets);
    int row = 1;
    for (PageData page : data.situations()) {
      Result result = Objects.requireNonNull(page.result());
      for (Estimate estimate : result.metrics()) {
        if (row > MOST_ROWS) {
          sheet.finish();
          sheet = tidySheet(book, ++sheets);
          row = 1;
        }
        tidy(sheet, row, result.facts().scenario(), estimate);
        if (row++ % KEPT_IN_MEMORY == 0) {
          sheet.flush();
        }
      }
    }
    sheet.finish();
  }

  private Worksheet tidySheet(Workbook book, int number) {
    String name = words.say("sheet.tidy");
    Worksheet sheet = book.newWorksheet(number == 1 ? name : name + " " + number);
    for (int c = 0; c < MetricsCsv.COLUMNS.size(); c++) {
      sheet.value(0, c, MetricsCsv.COLUMNS.get(c));
    }
    sheet.range(0, 0, 0, MetricsCsv.COLUMNS.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    return sheet;
  }

  private static void tidy(Worksheet sheet, int row, String scenario, Estimate estimate) {
    List<String> texts =
        List.of(
            scenario,
            estimate.metric(),
            estimate.kind(),
            estimate.element(),
            estimate.group(),
            estimate.channel(),
            estimate.statistic(),
            estimate.unit());
    for (int c = 0; c < texts.size(); c++) {
      if (!texts.get(c).isEmpty()) {
        text(sheet, row, c, texts.get(c));
      }
    }
    double[] numbers = {estimate.value(), estimate.ci95Low(), estimate.ci95High()};
    for (int i = 0; i < numbers.length; i++) {
      if (!Double.isNaN(numbers[i]) && !Double.isInfinite(numbers[i])) {
        sheet.value(row, texts.size() + i, numbers[i]);
      }
    }
    sheet.value(row, texts.size() + numbers.length, estimate.n());
  }
}
