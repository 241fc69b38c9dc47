package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.staffing.Post;
import nl.inwonerreis.simulator.staffing.Staffing;

/** The smallest staff, as text for a terminal: the answer first, then the tables. */
public final class StaffingText {

  private final Language language;
  private final JourneyOutline outline;
  private final int width;
  private final Style style;

  /** Makes a writer for lines of at most {@code width} characters. */
  public StaffingText(Language language, JourneyOutline outline, int width, boolean colour) {
    this.language = language;
    this.outline = outline;
    this.width = width;
    this.style = new Style(colour);
  }

  /** Writes it. */
  public void write(Staffing staffing, Appendable out) throws IOException {
    StaffingView view = StaffingView.of(staffing, outline, language);
    StaffingSentences sentences = new StaffingSentences(view);
    Phrases words = view.words();
    List<String> lines = new ArrayList<>();
    lines.addAll(
        TextFlow.wrap(style.bold(words.say("title", staffing.now().facts().journey())), width));
    lines.add("  " + view.now().situation());
    lines.add("");
    lines.addAll(TextFlow.wrap(style.bold(sentences.heading()), width));
    sentences.reasons().forEach(said -> lines.addAll(TextFlow.hanging("- ", said, width)));
    table(lines, words.say("table.staff"), staff(view));
    table(lines, words.say("table.norms"), norms(view));
    lines.add("");
    sentences.notes().forEach(said -> lines.addAll(TextFlow.wrap(said, width)));
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void table(List<String> lines, String title, TextTable table) {
    lines.add("");
    lines.addAll(TextFlow.wrap(style.bold(title), width));
    lines.addAll(table.lines(width));
  }

  private static TextTable staff(StaffingView view) {
    Phrases words = view.words();
    Staffing staffing = view.staffing();
    String then = staffing.found().isMet() ? "column.found" : "column.tried";
    TextTable table =
        new TextTable(
            2,
            List.of(
                words.say("column.staff"),
                words.say("column.shift"),
                words.say("column.now"),
                words.say(then),
                words.say("column.cost"),
                words.say("column.cost.then")));
    for (int i = 0; i < staffing.posts().size(); i++) {
      Post post = staffing.posts().get(i);
      table.add(
          view.now().names().of(post.pool()),
          post.shift(),
          view.persons(post.now()),
          view.persons(staffing.persons(i)),
          view.money(post.costPerWeek(post.now())),
          view.money(post.costPerWeek(staffing.persons(i))));
    }
    if (staffing.posts().size() > 1 && staffing.isCostKnown()) {
      String now = view.money(staffing.costNow());
      table.add(words.say("row.all"), "", "", "", now, view.money(staffing.costThen()));
    }
    return table;
  }

  private static TextTable norms(StaffingView view) {
    Phrases words = view.words();
    String then = view.staffing().found().isMet() ? "column.found" : "column.tried";
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.norm"),
                words.say("column.target"),
                words.say("column.now"),
                words.say(then),
                words.say("column.verdict")));
    NormTables now = new NormTables(view.now());
    NormTables later = new NormTables(view.then());
    List<NormVerdict> before = view.staffing().now().norms();
    List<NormVerdict> after = view.staffing().then().norms();
    for (int i = 0; i < after.size(); i++) {
      NormVerdict norm = after.get(i);
      table.add(
          norm.name(),
          now.asked(norm),
          now.reached(before.get(i)),
          later.reached(norm),
          later.verdict(norm));
    }
    return table;
  }
}
