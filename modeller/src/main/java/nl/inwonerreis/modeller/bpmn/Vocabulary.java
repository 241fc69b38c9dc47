package nl.inwonerreis.modeller.bpmn;

import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;

/** The words that attributes of the journey extension allow; part of the file format. */
final class Vocabulary {

  static final List<String> STATUSES = List.of("planned", "observed", "simulated", "desired");
  static final List<String> LAYERS = List.of("resident", "frontstage", "backstage", "support");
  static final List<String> PARTIES = List.of("resident", "municipality", "chain");
  static final List<String> CLOCKS = List.of("calendar", "workingDays", "openingHours");
  static final List<String> CONTEXTS = List.of("lost", "kept");
  static final List<String> BASES = List.of("legal", "service");
  static final List<String> SOURCES = List.of("research", "data", "workshop", "assumption");
  static final List<String> NOTE_KINDS =
      List.of("pain", "gain", "idea", "question", "quote", "signal");
  static final List<String> BARRIERS =
      List.of("language", "digital", "physical", "time", "money", "knowledge", "trust", "evidence");
  static final List<String> NEEDS =
      List.of(
          "aroundTheClock",
          "identify",
          "sign",
          "documents",
          "samenBekijken",
          "emotion",
          "directAnswer");
  static final List<String> MEASURES =
      List.of(
          "waiting",
          "answered",
          "leadTime",
          "abandoned",
          "contacts",
          "handovers",
          "firstContactResolved");
  static final List<String> OUTCOMES = Arrays.stream(Outcome.values()).map(Outcome::id).toList();
  static final List<String> DROP_OFFS =
      Arrays.stream(DropOffKind.values()).map(DropOffKind::id).toList();

  private Vocabulary() {}
}
