package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.AtClosing;
import nl.inwonerreis.simulator.scenario.ChannelNumbers;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.WhenClosed;
import org.jspecify.annotations.Nullable;

/** Compiles when a step can be done: the doors of live channels, travel, and hours of a step. */
final class DoorCompiler {

  private final Compilation c;
  private final LeavingCompiler leavings;

  DoorCompiler(Compilation c, LeavingCompiler leavings) {
    this.c = c;
    this.leavings = leavings;
  }

  /** Sets what happens at the door of a channel; null where the visit is no contact on one. */
  void compile(ElementNumbers n, @Nullable String channel, CellReader at, Work.Draft d) {
    ChannelNumbers general = channel == null ? null : c.scenario.channels().get(channel);
    String at2 = "/channels/" + channel + "/";
    Timetable element = at.known(at.choice(n.hours(), "hours", c::timetable), at.pointer("hours"));
    Timetable whole =
        general == null
            ? null
            : at.known(at.mappedAt(general.hours(), at2 + "hours", c::timetable), at2 + "hours");
    Timetable both = element == null ? whole : whole == null ? element : element.intersect(whole);
    if (d.live) {
      d.door = both;
    } else if (d.pool < 0) {
      d.stepHours = element == null ? d.stepHours : element;
    } else if (element != null) {
      hoursHaveNoEffect(at);
    }
    d.travel = general == null ? null : at.mappedAt(general.travel(), at2 + "travel", c::law);
    Choice<WhenClosed> closed = at.choice(n.whenClosed(), "whenClosed", x -> x);
    Choice<Leaving> whenClosed =
        closed == null
            ? general == null
                ? null
                : at.mappedAt(general.whenClosed(), at2 + "whenClosed", leavings::of)
            : at.choice(n.whenClosed(), "whenClosed", leavings::of);
    if (whenClosed != null) {
      d.whenClosed = whenClosed;
    }
    AtClosing byDefault = d.live ? AtClosing.SERVE : AtClosing.STAY;
    AtClosing ofChannel =
        general == null
            ? byDefault
            : at.fixed(
                at.mappedAt(general.atClosing(), at2 + "atClosing", x -> x),
                at2 + "atClosing",
                byDefault);
    d.atClosing = at.fixed(n.atClosing(), "atClosing", ofChannel);
  }

  private void hoursHaveNoEffect(CellReader at) {
    c.faults.warning(
        "hours-without-door",
        at.pointer("hours"),
        new Text(
            "Deze openingstijden hebben geen effect: dit kanaal is niet live, en medewerkers"
                + " bepalen wanneer het werk gebeurt.",
            "These hours have no effect: the channel is not live, and staff decide when the work"
                + " is done."),
        new Text("Zet de tijden bij 'staff'.", "Put the hours at 'staff'."));
  }
}
