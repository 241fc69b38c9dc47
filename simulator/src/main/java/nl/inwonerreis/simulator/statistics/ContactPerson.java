package nl.inwonerreis.simulator.statistics;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one resident so far; used again for the next resident. Times in seconds since the
 * start of the run.
 */
final class ContactPerson {

  /** Whether there is a resident who has not ended. */
  boolean inProgress;

  int home;
  int group;
  int channel = -1;
  int contacts;
  int warm;
  int cold;
  int repeated;
  int askedAgain;
  int switchesKept;
  int switchesLost;
  int lastPool = -1;
  double firstEnd;
  int firstOutcome;
  double secondAt = Double.POSITIVE_INFINITY;
  final BitSet asked = new BitSet();

  /** Elements at which a contact began. */
  final BitSet begun = new BitSet();

  private @Nullable Contact tokens;

  /** Contacts of tokens of earlier residents. */
  private @Nullable Contact spare;

  /** Becomes another resident, of whom nothing is known yet. */
  void begin(int itsHome, int itsGroup) {
    inProgress = true;
    home = itsHome;
    group = itsGroup;
    channel = -1;
    contacts = 0;
    warm = 0;
    cold = 0;
    repeated = 0;
    askedAgain = 0;
    switchesKept = 0;
    switchesLost = 0;
    lastPool = -1;
    firstEnd = 0;
    firstOutcome = 0;
    secondAt = Double.POSITIVE_INFINITY;
    asked.clear();
    begun.clear();
    while (tokens != null) {
      Contact contact = tokens;
      tokens = contact.next;
      contact.next = spare;
      spare = contact;
    }
  }

  /** Returns the contact of a token, a new one without number where there was none. */
  Contact of(long token) {
    Contact known = find(token);
    if (known == null) {
      known = spare == null ? new Contact() : spare;
      spare = known.next;
      known.begin(token, tokens);
      tokens = known;
    }
    return known;
  }

  @Nullable Contact find(long token) {
    for (Contact contact = tokens; contact != null; contact = contact.next) {
      if (contact.token == token) {
        return contact;
      }
    }
    return null;
  }

  /** Returns the contacts of all tokens, one behind the other. */
  @Nullable Contact first() {
    return tokens;
  }
}
