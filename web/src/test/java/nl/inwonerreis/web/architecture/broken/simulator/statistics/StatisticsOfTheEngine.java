package nl.inwonerreis.web.architecture.broken.simulator.statistics;

import nl.inwonerreis.web.architecture.broken.simulator.engine.EngineOfTheWorld;

/** Sees the engine. */
record StatisticsOfTheEngine(EngineOfTheWorld engine) {}
