package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.DefaultUsed;

/** A result as text for a terminal: the answers in sentences first, then the tables. */
public final class TerminalReport implements ReportWriter {

  private static final int PLACES = 10;
  private static final int WAITS = 15;
  private static final int STEPS = 20;

  /** Above this number of defaults the list is grouped by kind of default. */
  private static final int MANY_DEFAULTS = 30;

  private final Language language;
  private final JourneyOutline outline;
  private final int width;
  private final Style style;

  /** Makes a writer for lines of at most {@code width} characters. */
  public TerminalReport(Language language, JourneyOutline outline, int width, boolean colour) {
    this.language = language;
    this.outline = outline;
    this.width = width;
    this.style = new Style(colour);
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    ReportView view = ReportView.of(result, outline, language);
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(result.facts().journey() + ": " + view.situation()));
    lines.add("");
    answers(view, lines);
    tables(view, lines);
    measured(view, lines);
    notMeasured(view, lines);
    warnings(view, lines);
    defaults(view, lines);
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void answers(ReportView view, List<String> lines) {
    List<String> said = new ArrayList<>();
    said.addAll(new OutcomeSentences(view).tell());
    said.addAll(new DropOffs(view).tell());
    said.addAll(new ServiceSentences(view).tell());
    said.addAll(new NormSentences(view).tell());
    said.addAll(new RunSentences(view).tell());
    said.forEach(sentence -> lines.addAll(TextFlow.hanging("- ", sentence, width)));
    lines.addAll(TextFlow.hanging("  ", view.words().say("answer.interval"), width));
  }

  private void tables(ReportView view, List<String> lines) {
    OutcomeTables outcome = new OutcomeTables(view);
    ServiceTables service = new ServiceTables(view);
    DropOffs dropOffs = new DropOffs(view);
    table(view, lines, "table.leadTime", outcome.leadTime(), Integer.MAX_VALUE);
    table(view, lines, "table.dropOff", outcome.dropOff(dropOffs), PLACES);
    if (dropOffs.hidden() > 0) {
      lines.add(view.words().say("table.dropOff.hidden", dropOffs.hidden()));
    }
    NormTables norms = new NormTables(view);
    table(view, lines, "table.norms", norms.norms(), Integer.MAX_VALUE);
    table(view, lines, "table.contacts", norms.contacts(), Integer.MAX_VALUE);
    table(view, lines, "table.waiting", new WaitingTable(view).make(), WAITS);
    table(view, lines, "table.staff", service.staff(), Integer.MAX_VALUE);
    table(view, lines, "table.visits", service.visits(), STEPS);
  }

  private void table(ReportView view, List<String> lines, String title, TextTable table, int most) {
    if (!table.isEmpty()) {
      int left = table.shorten(most);
      heading(lines, view.words().say(title));
      lines.addAll(table.lines(width));
      if (left > 0) {
        lines.add(view.words().say(left == 1 ? "table.more.one" : "table.more", left));
      }
    }
  }

  private void measured(ReportView view, List<String> lines) {
    if (view.result().measured().isEmpty()) {
      return;
    }
    MeasuredTable table = new MeasuredTable(view);
    heading(lines, view.words().say("table.measured"));
    if (!table.make().isEmpty()) {
      lines.addAll(table.make().lines(width));
    }
    table.notes().forEach(note -> lines.addAll(TextFlow.hanging("- ", note, width)));
  }

  private void heading(List<String> lines, String title) {
    lines.add("");
    lines.add(style.bold(title));
  }

  private void notMeasured(ReportView view, List<String> lines) {
    List<String> missing = new NotMeasured(view).tell();
    if (!missing.isEmpty()) {
      heading(lines, view.words().say("heading.notMeasured"));
      missing.forEach(line -> lines.addAll(TextFlow.hanging("- ", line, width)));
    }
  }

  private void warnings(ReportView view, List<String> lines) {
    List<Finding> warnings = view.result().warnings();
    if (!warnings.isEmpty()) {
      heading(lines, view.words().say("heading.warnings"));
      FindingLines findings = new FindingLines(language, view.names(), width, style);
      PlainWarnings plain = new PlainWarnings(view);
      warnings.forEach(warning -> lines.addAll(findings.of(plain.of(warning))));
    }
  }

  private void defaults(ReportView view, List<String> lines) {
    List<DefaultUsed> defaults = view.result().defaults();
    if (defaults.isEmpty()) {
      return;
    }
    heading(lines, view.words().say("heading.defaults"));
    if (defaults.size() <= MANY_DEFAULTS) {
      for (DefaultUsed used : defaults) {
        lines.addAll(TextFlow.hanging("- ", place(view, used) + language.of(used.text()), width));
      }
      return;
    }
    TreeMap<String, List<String>> places = new TreeMap<>();
    for (DefaultUsed used : defaults) {
      String name = used.element() == null ? "" : view.names().of(used.element());
      places.computeIfAbsent(language.of(used.text()), text -> new ArrayList<>()).add(name);
    }
    places.forEach(
        (text, names) -> {
          names.removeIf(String::isEmpty);
          String where = names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
          lines.addAll(TextFlow.hanging("- ", text + where, width));
        });
    lines.add(view.words().say("defaults.all"));
  }

  private static String place(ReportView view, DefaultUsed used) {
    return used.element() == null ? "" : view.names().withId(used.element()) + ": ";
  }
}
