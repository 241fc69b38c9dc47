package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.Measures;
import nl.inwonerreis.simulator.plan.ResidentNorm;
import org.jspecify.annotations.Nullable;

/**
 * What the contacts of a resident come to once the journey has ended, and the norms on them.
 *
 * <p>The first contact is resolved when its last service set resolved and no other contact begins
 * within 14 days; it is decided after 14 days, or at the end of the journey if that comes first.
 */
final class ContactResidents {

  private static final double RETURN = 14 * 86_400.0;
  private static final int RESOLVED = 1;

  private static final String[] COUNTS = {
    "contacts,",
    "handovers,",
    "handovers,warm",
    "handovers,cold",
    "repeatedStory,",
    "askedAgain,",
    "channelSwitches,kept",
    "channelSwitches,lost"
  };

  private final List<ResidentNorm> norms;
  private final boolean setsResolved;
  private final @Nullable NormStatistics promises;
  private final double after;
  private final Grid ended;
  private final Grid[] counts = new Grid[COUNTS.length];
  private final Grid experience;
  private final Grid withContact;
  private final Grid toldOnce;
  private final Grid withStaff;
  private final Grid rightPlace;
  private final Grid firstContacts;
  private final Grid firstResolved;
  private final Grid[] decided;
  private final Grid[] met;

  /**
   * Makes the statistics of a replication.
   *
   * @param promises what knows of broken promises; null where none are made
   */
  ContactResidents(
      RunShape shape,
      Measures measures,
      boolean setsResolved,
      @Nullable NormStatistics promises,
      double warmUp) {
    this.norms = measures.residentNorms();
    this.setsResolved = setsResolved;
    this.promises = promises;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    int groups = shape.groups().size();
    int columns = shape.channels().size() + 1;
    Arrays.setAll(counts, i -> new Grid(groups, columns));
    ended = new Grid(groups, columns);
    experience = new Grid(groups, columns);
    withContact = new Grid(groups, columns);
    toldOnce = new Grid(groups, columns);
    withStaff = new Grid(groups, columns);
    rightPlace = new Grid(groups, columns);
    firstContacts = new Grid(groups, columns);
    firstResolved = new Grid(groups, columns);
    decided = new Grid[norms.size()];
    met = new Grid[norms.size()];
    Arrays.setAll(decided, i -> new Grid(groups, columns));
    Arrays.setAll(met, i -> new Grid(groups, columns));
  }

  /** The journey of a resident ends. */
  void end(Moment m, ContactPerson person) {
    firstContact(person, m.time, m.time);
    if (!(m.time > after)) {
      return;
    }
    int g = person.group;
    int c = person.channel;
    int handovers = person.warm + person.cold;
    int[] values = {
      person.contacts,
      handovers,
      person.warm,
      person.cold,
      person.repeated,
      person.askedAgain,
      person.switchesKept,
      person.switchesLost
    };
    ended.count(g, c);
    for (int i = 0; i < values.length; i++) {
      counts[i].addUnlessZero(g, c, values[i]);
    }
    int broken = promises == null ? 0 : promises.brokenPromises(m.slot, m.time);
    experience.add(g, c, ExperienceWeights.EQUAL.score(broken, person));
    if (person.contacts > 0) {
      withContact.count(g, c);
      toldOnce.count(g, c, person.repeated == 0 ? 1 : 0);
    }
    if (person.lastPool >= 0) {
      withStaff.count(g, c);
      rightPlace.count(g, c, handovers == 0 ? 1 : 0);
    }
    for (int i = 0; i < norms.size(); i++) {
      ResidentNorm norm = norms.get(i);
      if (norm.measure() != ResidentNorm.Measure.FIRST_CONTACT) {
        int value = norm.measure() == ResidentNorm.Measure.CONTACTS ? person.contacts : handovers;
        decided[i].count(g, c);
        met[i].count(g, c, value <= norm.atMost() ? 1 : 0);
      }
    }
  }

  /**
   * Decides on the first contact of a resident, if there was one and it can be decided by now.
   *
   * @param ended when the journey ended; infinite for a resident in progress
   */
  void firstContact(ContactPerson person, double ended, double now) {
    double decision = Math.min(ended, person.firstEnd + RETURN);
    if (!setsResolved || person.contacts == 0 || !(decision > after) || decision > now) {
      return;
    }
    boolean good = person.firstOutcome == RESOLVED && person.secondAt > decision;
    firstContacts.count(person.group, person.channel);
    firstResolved.count(person.group, person.channel, good ? 1 : 0);
  }

  void addTo(Margins margins) {
    for (int i = 0; i < COUNTS.length; i++) {
      String[] cell = COUNTS[i].split(",", -1);
      margins.samples(cell[0], cell[1], Cell.ALL, counts[i].filledTo(ended));
    }
    margins.samples("experience", "", Cell.ALL, experience.samples);
    share(margins, "toldOnce", withContact, toldOnce);
    share(margins, "rightPlace", withStaff, rightPlace);
    share(margins, "firstContactResolved", firstContacts, firstResolved);
    for (int i = 0; i < norms.size(); i++) {
      ResidentNorm norm = norms.get(i);
      boolean first = norm.measure() == ResidentNorm.Measure.FIRST_CONTACT;
      NormStatistics.norm(
          margins,
          norm.id(),
          first ? firstContacts : decided[i],
          first ? firstResolved : met[i],
          norm.groups());
    }
  }

  private static void share(Margins margins, String metric, Grid base, Grid part) {
    margins.counts("#" + metric, "", Cell.ALL, base.counts, false);
    margins.counts(metric, "", Cell.ALL, part.counts, false);
  }
}
