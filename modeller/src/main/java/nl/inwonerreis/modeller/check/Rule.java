package nl.inwonerreis.modeller.check;

/** One thing that can be wrong with a journey. Rules do not depend on each other. */
interface Rule {

  void check(Structure structure, Findings findings);
}
