package nl.inwonerreis.web.architecture.broken.simulator.util;

/** In a package that is not in the table, says nothing by its name and is not null-marked. */
record Helper(String text) {}
