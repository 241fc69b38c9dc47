package nl.inwonerreis.modeller.journey;

/** How much a finding matters: an error refuses the journey, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
