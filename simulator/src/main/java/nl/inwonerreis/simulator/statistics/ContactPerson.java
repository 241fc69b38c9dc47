package nl.inwonerreis.simulator.statistics;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The contacts of one resident so far; times in seconds since the start of the run. */
final class ContactPerson {

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
  boolean ended;
  final BitSet asked = new BitSet();

  /** Elements at which a contact began. */
  final BitSet begun = new BitSet();

  private @Nullable Contact tokens;

  /** Returns the contact of a token, a new one without number where there was none. */
  Contact of(long token) {
    Contact known = find(token);
    if (known == null) {
      known = new Contact(token, tokens);
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
