package nl.inwonerreis.modeller.journey;

/** Whose side a pool or lane is on. */
public enum Party {
  RESIDENT,
  MUNICIPALITY,
  CHAIN
}
