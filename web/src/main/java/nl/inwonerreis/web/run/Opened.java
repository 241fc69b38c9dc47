package nl.inwonerreis.web.run;

import nl.inwonerreis.web.library.JourneyFiles;
import org.jspecify.annotations.Nullable;

/**
 * A journey in one situation as its files are now.
 *
 * @param files where it stands; null when the files of a journey cannot be told
 * @param prepared what reading, checking and compiling gave
 * @param surroundings hash of what else a result depends on: the library and tables of arrivals
 */
record Opened(@Nullable JourneyFiles files, PreparedRun prepared, String surroundings) {}
