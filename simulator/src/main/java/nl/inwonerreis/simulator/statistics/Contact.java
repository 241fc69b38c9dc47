package nl.inwonerreis.simulator.statistics;

import org.jspecify.annotations.Nullable;

/** A token's contact, and the visit that it is at; used again. Times in seconds. */
final class Contact {

  /** What happened at a visit. */
  static final int REPEATED = 1;

  static final int ASKED_AGAIN = 2;
  static final int WARM = 4;
  static final int COLD = 8;
  static final int SWITCH_KEPT = 16;
  static final int SWITCH_LOST = 32;

  long token;

  /** The contact of another token of the resident. */
  @Nullable Contact next;

  /** Number of the contact of the resident, from 1; 0 while there is none. */
  int number;

  int channel = -1;
  boolean status;
  boolean again;

  /** Time of the resident and of staff in the contact. */
  double residentSeconds;

  double staffSeconds;

  /** Travel, live waiting, and what happened at the visit. */
  double before;

  int happened;

  /** Becomes the contact of another token, before {@code following}. */
  void begin(long itsToken, @Nullable Contact following) {
    token = itsToken;
    next = following;
    number = 0;
    channel = -1;
    status = false;
    again = false;
    residentSeconds = 0;
    staffSeconds = 0;
    before = 0;
    happened = 0;
  }
}
