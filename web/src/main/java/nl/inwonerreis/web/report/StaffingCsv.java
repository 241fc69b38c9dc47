package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.List;
import nl.inwonerreis.simulator.result.CsvTable;
import nl.inwonerreis.simulator.staffing.Post;
import nl.inwonerreis.simulator.staffing.Staffing;

/** The smallest staff as one tidy table: a row for each shift of each pool. */
public final class StaffingCsv {

  private static final List<String> HEAD =
      List.of(
          "scenario",
          "met",
          "complete",
          "staff",
          "shift",
          "needed",
          "now",
          "found",
          "hoursPerWeek",
          "costPerWeekNow",
          "costPerWeekFound");

  private StaffingCsv() {}

  /** Writes the table; {@code dutch}: semicolons and decimal commas. */
  public static void write(Staffing staffing, boolean dutch, Appendable out) throws IOException {
    CsvTable csv = new CsvTable(dutch, out);
    csv.header(HEAD);
    for (int i = 0; i < staffing.posts().size(); i++) {
      Post post = staffing.posts().get(i);
      csv.text(staffing.now().facts().scenario());
      csv.text(Boolean.toString(staffing.found().isMet()));
      csv.text(Boolean.toString(staffing.found().isComplete()));
      csv.text(post.pool()).text(post.shift());
      csv.text(Boolean.toString(!staffing.found().unbound().contains(post.pool())));
      csv.number(post.now()).number(staffing.persons(i)).number(post.hoursPerWeek());
      csv.number(post.costPerWeek(post.now())).number(post.costPerWeek(staffing.persons(i)));
      csv.end();
    }
  }
}
