package nl.inwonerreis.simulator.engine;

/** Who arrives: drawn, or given with the arrival. One instance is used again for all. */
final class Arrival {

  /** First part of the address of the resident's random numbers. */
  long key;

  int group;

  /** Case type, or −1 where there are none. */
  int caseType;

  /** Channel given with the arrival, or −1. */
  int channel;
}
