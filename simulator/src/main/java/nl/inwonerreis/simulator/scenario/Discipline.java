package nl.inwonerreis.simulator.scenario;

/** Who is served first in a queue. */
public enum Discipline {
  FIFO,
  LIFO,
  RANDOM,
  PRIORITY
}
