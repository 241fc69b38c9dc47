package nl.inwonerreis.web.architecture.broken.modeller.journey;

import nl.inwonerreis.web.architecture.broken.simulator.plan.PlainPlan;

/** Imports upward. */
record JourneyThatLooksUp(PlainPlan plan) {}
