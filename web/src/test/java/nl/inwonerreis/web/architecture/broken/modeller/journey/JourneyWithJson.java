package nl.inwonerreis.web.architecture.broken.modeller.journey;

import tools.jackson.databind.JsonNode;

/** Imports a library that the table does not allow here. */
record JourneyWithJson(JsonNode json) {}
