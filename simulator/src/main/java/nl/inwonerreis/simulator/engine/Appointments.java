package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.plan.Booking;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;

/** Appointments and travel: from the moment that one can make an appointment to the door. */
final class Appointments {

  private final Run run;

  Appointments(Run run) {
    this.run = run;
  }

  /** Makes an appointment where there are, else goes to the door. */
  void book(Token t, Work work) {
    Choice<Booking> appointment = work.booking;
    if (appointment == null) {
      double travel = travelTime(t, work);
      if (travel > 0) {
        run.visits.delayUntil(t, run.now + travel, Visits.AFTER_TRAVEL);
      } else {
        run.visits.atDoor(t, work);
      }
      return;
    }
    Booking booking = appointment.pick(run.situationOf(t));
    double at = booking.slots() < 0 ? drawn(t, booking, work) : slot(t, booking, work);
    if (at == Double.POSITIVE_INFINITY || at - run.now > booking.tolerance()) {
      run.visits.leave(t, DropOffKind.APPOINTMENT_TOO_LATE, false);
      return;
    }
    if (booking.slots() >= 0) {
      run.slots.book(t, booking, work, at);
    }
    t.byAppointment = true;
    t.remaining = at;
    double departure = Math.max(run.now, at - travelTime(t, work));
    run.visits.delayUntil(t, departure, Visits.AFTER_LEAD);
  }

  private double drawn(Token t, Booking booking, Work work) {
    if (booking.lead() == null) {
      throw new IllegalStateException("an appointment without lead or slots");
    }
    double at = run.now + run.draw(t, booking.lead(), Purpose.APPOINTMENT);
    return run.doors.isOpenAt(work, at) ? at : run.doors.nextMoment(t, work, at);
  }

  /** Finds the first free slot that the resident can reach in time. */
  private double slot(Token t, Booking booking, Work work) {
    double ahead = Math.max(booking.notBefore(), travelTime(t, work));
    return run.slots.find(booking, work, run.now + ahead);
  }

  /** The time has come to leave for an appointment, or the resident does not show up. */
  void keep(Token t, Work work) {
    Choice<Booking> appointment = work.booking;
    double noShow = appointment == null ? 0 : appointment.pick(run.situationOf(t)).noShow();
    if (run.uniform(t, Purpose.NO_SHOW) < noShow) {
      t.appointment = null;
      run.visits.leave(t, DropOffKind.NO_SHOW, false);
      return;
    }
    double arrival = Math.max(t.remaining, run.now + travelTime(t, work));
    if (arrival > run.now) {
      run.visits.delayUntil(t, arrival, Visits.AFTER_TRAVEL);
    } else {
      run.visits.atDoor(t, work);
    }
  }

  private double travelTime(Token t, Work work) {
    return work.travel == null
        ? 0
        : run.draw(t, work.travel.pick(run.situationOf(t)), Purpose.TRAVEL);
  }
}
