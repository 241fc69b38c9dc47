package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.observe.Team;
import nl.inwonerreis.simulator.scenario.Appointment;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import org.jspecify.annotations.Nullable;

/** Compiles appointments: with a lead, or in slots of the roster. */
final class AppointmentCompiler {

  private final Compilation c;
  private final StaffCompiler staff;
  private int slots;

  AppointmentCompiler(Compilation c, StaffCompiler staff) {
    this.c = c;
    this.staff = staff;
  }

  /** Returns the number of rows of slots so far. */
  int slots() {
    return slots;
  }

  /** Compiles; who does the work and when its door is open must be known. */
  @Nullable Choice<Booking> compile(ElementNumbers n, CellReader at, Work.Draft d) {
    String pointer = at.pointer("appointment");
    return at.choice(n.appointment(), "appointment", a -> booking(a, pointer, d));
  }

  private Booking booking(Appointment a, String pointer, Work.Draft d) {
    Double given = a.tolerance();
    double tolerance = given == null ? Double.POSITIVE_INFINITY : given;
    Distribution lead = a.lead();
    Double slot = a.slot();
    if (lead != null || slot == null) {
      Distribution drawn = lead == null ? Defaults.DAY : lead;
      return new Booking(c.law(drawn), -1, 0, 0, tolerance, a.noShow());
    }
    Double earliest = a.notBefore();
    double notBefore = earliest == null ? 0 : earliest;
    refuseNever(notBefore, tolerance, pointer);
    if (d.pool < 0) {
      refuseWithoutStaff(pointer);
    } else {
      refuseTooLong(slot, pointer, d);
    }
    return new Booking(null, slots++, slot, notBefore, tolerance, a.noShow());
  }

  private void refuseNever(double notBefore, double tolerance, String pointer) {
    if (notBefore > tolerance) {
      c.faults.error(
          "slot-never-in-time",
          pointer,
          new Text(
              "'notBefore' is langer dan 'tolerance': elke afspraak is te laat.",
              "'notBefore' is longer than 'tolerance': every appointment is too late."),
          new Text(
              "Verlaag 'notBefore' of verhoog 'tolerance'.",
              "Lower 'notBefore' or raise 'tolerance'."));
    }
  }

  private void refuseWithoutStaff(String pointer) {
    c.faults.error(
        "slot-without-staff",
        pointer,
        new Text(
            "'slot' neemt afspraken uit het rooster, en bij deze stap werkt niemand.",
            "'slot' takes appointments from the roster, and nobody works at this step."),
        new Text(
            "Noem de medewerkers bij 'staff', of gebruik 'lead'.",
            "Name the staff in 'staff', or use 'lead'."));
  }

  private void refuseTooLong(double length, String pointer, Work.Draft d) {
    double longest = 0;
    for (Timetable open : opensOf(d)) {
      Timetable both = d.door == null ? open : open.intersect(d.door);
      for (int i = 0; i < both.intervals(); i++) {
        longest = Math.max(longest, both.to(i) - both.from(i));
      }
    }
    if (length > longest) {
      c.faults.error(
          "slot-too-long",
          pointer,
          new Text(
              "Een afspraak duurt %s minuten, en de langste openingstijd %s."
                  .formatted(minutes(length), minutes(longest)),
              "An appointment takes %s minutes, and the longest opening %s."
                  .formatted(minutes(length), minutes(longest))),
          new Text(
              "Maak 'slot' korter, of de openingstijden langer.",
              "Make 'slot' shorter, or the hours longer."));
    }
  }

  private static String minutes(double seconds) {
    return String.valueOf(Math.round(seconds / 60));
  }

  private List<Timetable> opensOf(Work.Draft d) {
    Team team = d.team;
    if (team == null) {
      return List.of(staff.openOf(d.pool));
    }
    List<Timetable> opens = new ArrayList<>();
    for (int pool : team.pools()) {
      opens.add(staff.openOf(pool));
    }
    if (!team.together()) {
      return opens;
    }
    return List.of(opens.stream().reduce(Timetable.ALWAYS, Timetable::intersect));
  }
}
