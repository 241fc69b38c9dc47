package nl.inwonerreis.web.architecture.broken.web.report;

import nl.inwonerreis.web.architecture.broken.simulator.engine.EngineOfTheWorld;
import nl.inwonerreis.web.architecture.broken.simulator.plan.PlainPlan;

/** Sees the engine and the plan. */
record ReportOfThePlan(EngineOfTheWorld engine, PlainPlan plan) {}
