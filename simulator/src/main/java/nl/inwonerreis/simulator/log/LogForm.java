package nl.inwonerreis.simulator.log;

/** The form of an event log: a table (RFC 4180), or XES (IEEE 1849). */
public enum LogForm {
  CSV,
  XES
}
