package nl.inwonerreis.modeller.check;

/** Checks the structure of a journey. */
public final class JourneyCheck {
  private JourneyCheck() {}
}
