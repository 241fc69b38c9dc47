package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.EventTrigger.Kind;

/** What each event does in a simulation, in one sentence. */
final class EventMeanings {

  private static final String BY_SCENARIO =
      "happens by the rate, delay or probability of the scenario; silent: never";

  private EventMeanings() {}

  static String of(EventPlace place, Kind kind) {
    return switch (place) {
      case PROCESS_START, SUBPROCESS_START -> start(kind);
      case EVENT_SUBPROCESS_START -> whileActive(kind);
      case CATCH -> waiting(kind);
      case BOUNDARY -> whileActive(kind);
      case THROW, END -> thrown(place, kind);
    };
  }

  private static String start(Kind kind) {
    return switch (kind) {
      case NONE -> "residents arrive here; a message flow that leads here starts it too";
      case MESSAGE -> "starts by a message of the journey, else by arrivals";
      case SIGNAL -> "starts by a signal of the journey, else by arrivals";
      default -> "residents arrive here";
    };
  }

  private static String waiting(Kind kind) {
    return switch (kind) {
      case NONE -> "is passed";
      case MESSAGE -> "waits for its message, which is kept; if none can come, a delay";
      case TIMER -> "waits until its time; the scenario's `delay` goes before";
      case SIGNAL -> "waits for the signal, which is not kept; if none is thrown, a delay";
      case LINK -> "goes on where the throwing link of that name left off";
      default -> "waits as long as `delay` says; silent: 1 day";
    };
  }

  private static String whileActive(Kind kind) {
    return switch (kind) {
      case NONE, CONDITIONAL -> BY_SCENARIO;
      case MESSAGE -> "happens by its message, or by the scenario";
      case TIMER -> "happens at its time, `timeCycle` again and again; or by the scenario";
      case SIGNAL -> "happens by every such signal of the same resident, or by the scenario";
      case ERROR, ESCALATION ->
          "catches the nearest of its code or id, or any without one; on a task by the scenario";
      case COMPENSATION -> "joins what was done to what takes it back";
      case CANCEL -> "happens when the transaction is cancelled and taken back";
      default -> "";
    };
  }

  private static String thrown(EventPlace place, Kind kind) {
    return switch (kind) {
      case NONE -> place == EventPlace.END ? "ends the token" : "is passed";
      case MESSAGE -> "sends its message";
      case SIGNAL -> "reaches all that wait for it in the cases of the same resident";
      case ERROR -> "stops what is around it up to the nearest that catches it, else the case";
      case ESCALATION -> "goes to the nearest that catches it; nobody need";
      case LINK -> "goes on at the catching link of that name";
      case COMPENSATION ->
          "takes back what was done, or the activity it names; last done first; waits for it";
      case CANCEL -> "cancels the transaction around it: stops it, takes back, goes on from there";
      case TERMINATE -> "ends all tokens of the resident in that process or subprocess";
      default -> "";
    };
  }
}
