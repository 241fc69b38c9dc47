package nl.inwonerreis.web.run;

import nl.inwonerreis.simulator.experiment.RowId;

/**
 * How precise one number of a result must be: replications go on until it is.
 *
 * @param precision half width of its 95 % interval as a share of its value, such as 0.05
 * @param row which number
 */
public record Aim(double precision, RowId row) {}
