package nl.inwonerreis.simulator.log;

import java.util.List;

/** What a column of a table, or an attribute of XES, tells of an event. */
public enum LogRole {
  CASE("case", "case:concept:name", "case", "case id", "case_id", "caseid", "zaak", "zaaknummer"),
  ACTIVITY("activity", "element", "concept:name", "activity", "activiteit", "stap"),
  TIME("time", "time:timestamp", "time", "timestamp", "complete timestamp", "tijd", "tijdstip"),
  START("start", "start_timestamp", "start timestamp", "begin"),
  TRANSITION("transition", "event", "lifecycle:transition", "lifecycle", "transition"),
  INSTANCE("instance", "visit", "concept:instance", "instance"),
  CHANNEL("channel", "channel", "case:channel", "kanaal"),
  GROUP("group", "inwonergroep"),
  KIND("kind", "kind"),
  /** Of a simulated log only the first replication is read. */
  REPLICATION("replication", "replication", "case:replication");

  private final String id;
  private final List<String> names;

  LogRole(String id, String... names) {
    this.id = id;
    this.names = List.of(names);
  }

  /** Returns the name under which a user tells its column. */
  public String id() {
    return id;
  }

  /** Returns the names that are recognised without being told, best first, in lower case. */
  List<String> names() {
    return names;
  }
}
