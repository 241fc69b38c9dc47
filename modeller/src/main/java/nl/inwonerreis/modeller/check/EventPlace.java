package nl.inwonerreis.modeller.check;

/** Where an event stands: which triggers it can have depends on it (BPMN 2.0, 10.5). */
enum EventPlace {
  PROCESS_START,
  SUBPROCESS_START,
  EVENT_SUBPROCESS_START,
  CATCH,
  BOUNDARY,
  THROW,
  END
}
