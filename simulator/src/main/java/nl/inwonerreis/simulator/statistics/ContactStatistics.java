package nl.inwonerreis.simulator.statistics;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.ContactPlan;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of residents in one replication, streamed.
 *
 * <p>A contact is an unbroken chain of served frontstage touchpoints of one token on one channel; a
 * delay, a wait for a message, a leave or another channel breaks it. A hand-over is a staffed
 * frontstage visit by another pool than the resident's last one: warm at an offer that keeps the
 * context, in the same contact; else cold.
 *
 * <p>Contacts count when their first service starts in the window (warmUp, end], what is told of a
 * resident when the journey ends there. Units: seconds since the start of the run.
 */
final class ContactStatistics implements Observer {

  private final RunShape shape;
  private final ContactPlan plan;
  private final double after;
  private final int channels;
  private final BySlot<ContactPerson> people = new BySlot<>(ContactPerson::new);
  private final ContactCosts costs;
  private final ContactResidents residents;
  private final @Nullable Grid[] contacts;
  private final Grid status;
  private final Grid again;
  private final @Nullable Grid[] needed;
  private final @Nullable Grid[] fitting;

  ContactStatistics(RunShape shape, ContactPlan plan, ContactResidents residents, double warmUp) {
    this.shape = shape;
    this.plan = plan;
    this.residents = residents;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.channels = shape.channels().size();
    this.costs = new ContactCosts(shape);
    int elements = plan.frontstage().length;
    contacts = new @Nullable Grid[elements];
    needed = new @Nullable Grid[elements];
    fitting = new @Nullable Grid[elements];
    status = grid();
    again = grid();
    for (int e = 0; e < elements; e++) {
      if (plan.frontstage()[e]) {
        contacts[e] = grid();
      }
      if (plan.fits()[e].length > 0) {
        needed[e] = grid();
        fitting[e] = grid();
      }
    }
  }

  private Grid grid() {
    return new Grid(shape.groups().size(), channels + 1);
  }

  @Override
  public void arrive(Moment m) {
    people.at(m.slot).begin(plan.processOf()[m.element], m.group);
  }

  @Override
  public void start(Moment m, double waited) {
    if (m.group < 0) {
      return;
    }
    visit(m);
    boolean frontstage = plan.frontstage()[m.element];
    int[] asks = plan.asks()[m.element];
    if (!frontstage && asks.length == 0) {
      return;
    }
    ContactPerson person = people.at(m.slot);
    person.channel = m.firstChannel;
    Contact contact = person.of(m.token);
    contact.before += m.channel >= 0 && plan.live()[m.element][m.channel] ? waited : 0;
    if (frontstage) {
      meet(m, person, contact);
    }
    ask(person, contact, asks);
  }

  /** A frontstage touchpoint is served: a new contact, or the next of the one that goes on. */
  private void meet(Moment m, ContactPerson person, Contact contact) {
    boolean fresh = contact.number == 0 || contact.channel != m.channel;
    if (fresh) {
      breakOff(person, contact, m.time);
      begin(m, person, contact);
    }
    byte offer = offerAt(m);
    boolean stays = m.team != null && m.team.has(person.lastPool);
    boolean handover = m.pool >= 0 && person.lastPool >= 0 && person.lastPool != m.pool && !stays;
    if (handover) {
      boolean warm = !fresh && offer == ContactPlan.KEPT;
      contact.happened |= warm ? Contact.WARM : Contact.COLD;
      person.warm += warm ? 1 : 0;
      person.cold += warm ? 0 : 1;
    }
    if (m.pool >= 0 && !stays) {
      person.lastPool = m.pool;
    }
    boolean later = (fresh && contact.number > 1) || handover;
    if (later && offer == ContactPlan.LOST) {
      contact.happened |= Contact.REPEATED;
      person.repeated++;
    }
  }

  private void begin(Moment m, ContactPerson person, Contact contact) {
    contact.number = ++person.contacts;
    contact.channel = m.channel;
    boolean side = !m.main && plan.processOf()[m.element] == person.home;
    boolean asks = plan.residentAsks()[m.element];
    contact.status = side && asks;
    contact.again = !side && asks && person.begun.get(m.element);
    person.begun.set(m.element);
    if (contact.number == 1) {
      person.firstEnd = m.time;
    } else if (contact.number == 2) {
      person.secondAt = m.time;
    }
    Grid here = contacts[m.element];
    if (m.time > after && here != null) {
      here.count(m.group, m.channel);
      if (contact.status) {
        status.count(m.group, m.channel);
      }
      if (contact.again) {
        again.count(m.group, m.channel);
      }
    }
  }

  private void ask(ContactPerson person, Contact contact, int[] asks) {
    for (int item : asks) {
      if (plan.known()[item] || person.asked.get(item)) {
        contact.happened |= Contact.ASKED_AGAIN;
        person.askedAgain++;
      }
      person.asked.set(item);
    }
  }

  private byte offerAt(Moment m) {
    byte[] offers = plan.offers()[m.element];
    return offers.length == 0 || m.channel < 0 ? 0 : offers[m.group * channels + m.channel];
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    Contact contact = served(m, handling);
    if (contact != null && contact.number == 1 && plan.frontstage()[m.element]) {
      ContactPerson person = people.at(m.slot);
      person.firstEnd = m.time;
      person.firstOutcome = m.outcome;
    }
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    served(m, handling);
  }

  /** Service is over: accounts for its time; returns its contact, or null where there is none. */
  private @Nullable Contact served(Moment m, double handling) {
    boolean counts =
        m.group >= 0 && (plan.frontstage()[m.element] || plan.asks()[m.element].length > 0);
    Contact contact = counts ? people.at(m.slot).find(m.token) : null;
    if (contact == null) {
      return null;
    }
    double ofResident = contact.before + (plan.residentSide()[m.element] ? handling : 0);
    double ofStaff = m.pool >= 0 ? handling * m.units : 0;
    if (plan.frontstage()[m.element]) {
      contact.residentSeconds += ofResident;
      contact.staffSeconds += ofStaff;
    }
    if (m.time > after) {
      costs.visit(m.group, m.channel, contact.happened, ofResident, ofStaff);
    }
    contact.before = 0;
    contact.happened = 0;
    return contact;
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    if (m.group >= 0) {
      visit(m);
      breakOff(m);
    }
  }

  @Override
  public void cancel(Moment m, double waited) {
    if (m.group >= 0) {
      visit(m);
    }
  }

  /** A visit's wait is over: did its channel have what the touchpoint needs? */
  private void visit(Moment m) {
    Grid all = needed[m.element];
    Grid fit = fitting[m.element];
    if (all != null && fit != null && m.time > after) {
      all.count(m.group, m.channel);
      if (m.channel >= 0 && plan.fits()[m.element][m.channel]) {
        fit.count(m.group, m.channel);
      }
    }
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    if (m.group >= 0 && seconds > 0) {
      breakOff(m);
      if (kind == DelayKind.TRAVEL) {
        people.at(m.slot).of(m.token).before += seconds;
      }
    }
  }

  @Override
  public void await(Moment m, double seconds) {
    if (m.group >= 0 && seconds > 0) {
      breakOff(m);
    }
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    if (m.group < 0) {
      return;
    }
    breakOff(m);
    ContactPerson person = people.at(m.slot);
    boolean kept = offerAt(m) == ContactPlan.KEPT;
    person.switchesKept += kept ? 1 : 0;
    person.switchesLost += kept ? 0 : 1;
    if (plan.frontstage()[m.element] || plan.asks()[m.element].length > 0) {
      person.of(m.token).happened |= kept ? Contact.SWITCH_KEPT : Contact.SWITCH_LOST;
    }
  }

  private void breakOff(Moment m) {
    ContactPerson person = people.at(m.slot);
    Contact contact = person.find(m.token);
    if (contact != null) {
      breakOff(person, contact, m.time);
    }
  }

  private void breakOff(ContactPerson person, Contact contact, double time) {
    if (contact.number > 0 && time > after) {
      costs.contact(person.group, contact);
    }
    contact.number = 0;
    contact.residentSeconds = 0;
    contact.staffSeconds = 0;
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    ContactPerson person = people.at(m.slot);
    person.inProgress = false;
    person.channel = m.firstChannel;
    residents.end(m, person);
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    ContactPerson person = people.at(m.slot);
    for (Contact contact = person.first(); contact != null; contact = contact.next) {
      breakOff(person, contact, m.time);
    }
  }

  @Override
  public void finish(double time) {
    people.forEach(
        person -> {
          if (person.inProgress) {
            residents.firstContact(person, Double.POSITIVE_INFINITY, time);
          }
        });
  }

  void addTo(Margins margins) {
    Grid all = grid();
    Grid allNeeded = grid();
    Grid allFitting = grid();
    for (int e = 0; e < plan.frontstage().length; e++) {
      String id = shape.elements().get(e);
      add(margins, "contacts", id, contacts[e], all);
      add(margins, "#channelFit", id, needed[e], allNeeded);
      add(margins, "channelFit", id, fitting[e], allFitting);
    }
    margins.counts("contacts", "", Cell.ALL, all.counts, true);
    margins.counts("contacts", "status", Cell.ALL, status.counts, false);
    margins.counts("contacts", "again", Cell.ALL, again.counts, false);
    margins.counts("#channelFit", "", Cell.ALL, allNeeded.counts, false);
    margins.counts("channelFit", "", Cell.ALL, allFitting.counts, false);
    costs.addTo(margins);
    residents.addTo(margins);
  }

  private static void add(
      Margins margins, String metric, String element, @Nullable Grid grid, Grid sum) {
    if (grid != null) {
      margins.counts(metric, "", element, grid.counts, false);
      Margins.addTo(sum.counts, grid.counts);
    }
  }
}
