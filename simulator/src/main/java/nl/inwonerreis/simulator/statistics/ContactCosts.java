package nl.inwonerreis.simulator.statistics;

import nl.inwonerreis.simulator.observe.RunShape;

/**
 * What contacts take, on both sides: the time of the resident and of staff, in seconds, per contact
 * and per visit at which something happened.
 */
final class ContactCosts {

  private static final String[] KINDS = {
    "contact",
    "status",
    "again",
    "repeatedStory",
    "askedAgain",
    "handoverWarm",
    "handoverCold",
    "switchKept",
    "switchLost"
  };
  private static final int PER_VISIT = 3;

  private final Grid[] resident = new Grid[KINDS.length];
  private final Grid[] staff = new Grid[KINDS.length];

  ContactCosts(RunShape shape) {
    for (int k = 0; k < KINDS.length; k++) {
      resident[k] = new Grid(shape.groups().size(), shape.channels().size() + 1);
      staff[k] = new Grid(shape.groups().size(), shape.channels().size() + 1);
    }
  }

  /** A contact is over. */
  void contact(int group, Contact contact) {
    boolean[] kinds = {true, contact.status, contact.again};
    for (int k = 0; k < PER_VISIT; k++) {
      if (kinds[k]) {
        add(k, group, contact.channel, contact.residentSeconds, contact.staffSeconds);
      }
    }
  }

  /** A visit at which something happened is over. */
  void visit(int group, int channel, int happened, double residentSeconds, double staffSeconds) {
    for (int k = PER_VISIT; k < KINDS.length; k++) {
      if ((happened & 1 << (k - PER_VISIT)) != 0) {
        add(k, group, channel, residentSeconds, staffSeconds);
      }
    }
  }

  private void add(int kind, int group, int channel, double ofResident, double ofStaff) {
    resident[kind].add(group, channel, ofResident);
    staff[kind].add(group, channel, ofStaff);
  }

  void addTo(Margins margins) {
    for (int k = 0; k < KINDS.length; k++) {
      margins.samples("residentTime", KINDS[k], Cell.ALL, resident[k].samples);
      margins.samples("staffTime", KINDS[k], Cell.ALL, staff[k].samples);
    }
  }
}
