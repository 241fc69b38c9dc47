package nl.inwonerreis.web.report;

import nl.inwonerreis.simulator.staffing.Staffing;

/**
 * The smallest staff, with what is needed to tell of it in one language.
 *
 * @param now the result with the staff of now
 * @param then the result with the staff found
 */
record StaffingView(Staffing staffing, ReportView now, ReportView then, Phrases words) {

  static StaffingView of(Staffing staffing, JourneyOutline outline, Language language) {
    return new StaffingView(
        staffing,
        ReportView.of(staffing.now(), outline, language),
        ReportView.of(staffing.then(), outline, language),
        Phrases.load("nl.inwonerreis.web.report.staffing", language));
  }

  Wording wording() {
    return now.wording();
  }

  String persons(double persons) {
    return wording().number(persons, 2);
  }

  /** Returns an amount in whole euros, or a dash where it is not known. */
  String money(double amount) {
    return Double.isNaN(amount) ? words.say("unknown") : "€ " + wording().whole(amount);
  }
}
