package nl.inwonerreis.modeller.journey;

/** The lanes of a service blueprint, from the resident down. */
public enum Layer {
  RESIDENT,
  FRONTSTAGE,
  BACKSTAGE,
  SUPPORT
}
