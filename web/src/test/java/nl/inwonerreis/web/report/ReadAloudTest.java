package nl.inwonerreis.web.report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
class ReadAloudTest {
  @Test void aloud() {
    for (Language l : Language.values()) for (String id : new String[]{"bellen-14055","melding-openbare-ruimte","omgevingsloket-dakkapel"}) {
      JsonNode w = WalkJourneys.walk(id, null, l);
      System.out.println("#### " + id + " " + w.get("start"));
      for (JsonNode s : w.get("steps")) {
        System.out.println("== " + s.get("name").asString() + " [" + s.get("short").asString() + "] " + s.path("stage").asString("") + " | " + s.path("begins").asString("") + " | " + s.get("channels").get("*"));
        s.get("stories").properties().forEach(e -> System.out.println("   <" + e.getKey() + "> " + e.getValue().get("tell")));
        System.out.println("   after: " + s.get("after") + "  barriers: " + s.path("barriers"));
        if (s.has("backstage")) { StringBuilder b = new StringBuilder(); s.get("backstage").forEach(r -> b.append(r.get("name").asString()).append(" (").append(r.get("who").asString()).append(", ").append(r.get("kindText").asString()).append(") · ")); System.out.println("   back: " + b); }
      }
      System.out.println(w.get("end").get("*"));
    }
  }
}
