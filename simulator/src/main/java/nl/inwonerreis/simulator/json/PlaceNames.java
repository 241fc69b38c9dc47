package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/** Names of places in a scenario as people say them: "handling of 'Melden' by phone (/…)". */
final class PlaceNames {

  private static final Map<String, Text> WORDS =
      Map.ofEntries(
          Map.entry("handling", new Text("De afhandeltijd", "The handling time")),
          Map.entry("delay", new Text("De wachttermijn", "The delay")),
          Map.entry("patience", new Text("Het geduld", "The patience")),
          Map.entry("staff", new Text("Het team", "The staff")),
          Map.entry("dropOff", new Text("De kans op afhaken", "The drop-off share")),
          Map.entry("afterDropOff", new Text("Wat na afhaken volgt", "What follows a drop-off")),
          Map.entry(
              "whenClosed", new Text("Wat bij gesloten deur volgt", "What follows a closed door")),
          Map.entry("resolved", new Text("De kans op een antwoord", "The share resolved")),
          Map.entry("complete", new Text("De kans op compleet", "The share complete")),
          Map.entry("appointment", new Text("De afspraak", "The appointment")),
          Map.entry("hours", new Text("De openingstijd", "The opening hours")),
          Map.entry("priority", new Text("De voorrang", "The priority")),
          Map.entry("rate", new Text("Hoe vaak", "The rate")),
          Map.entry("count", new Text("Het aantal mensen", "The number of people")),
          Map.entry("share", new Text("Het aandeel", "The share")),
          Map.entry("travel", new Text("De reistijd", "The travel time")),
          Map.entry("absence", new Text("De afwezigheid", "The absence")));

  private final Map<String, Node> nodes;

  PlaceNames(Map<String, Node> nodes) {
    this.nodes = nodes;
  }

  /** Returns the BPMN id that a place is about, or null. */
  @Nullable String elementOf(String pointer) {
    List<String> names = Pointers.names(pointer);
    boolean element = names.size() > 1 && names.get(0).equals("elements");
    return element && nodes.containsKey(names.get(1)) ? names.get(1) : null;
  }

  /** Returns the name at the start of a sentence, with the pointer in brackets. */
  Text nameOf(String pointer) {
    List<String> names = Pointers.names(pointer);
    String shown = pointer.isEmpty() ? "/" : pointer;
    if (names.size() > 3 && names.get(0).equals("elements")) {
      return inElement(names, shown);
    }
    if (names.size() > 2 && names.get(0).equals("staff")) {
      Text word = word(names.get(2));
      return new Text(
          "%s van team '%s' (%s)".formatted(word.nl(), names.get(1), shown),
          "%s of staff '%s' (%s)".formatted(word.en(), names.get(1), shown));
    }
    return new Text("De waarde op " + shown, "The value at " + shown);
  }

  private Text inElement(List<String> names, String shown) {
    Node node = nodes.get(names.get(1));
    String label = node == null ? names.get(1) : node.label();
    String channel = names.get(2);
    Text word = word(names.get(3));
    String viaNl = channel.equals("*") ? "" : " via " + channel;
    String viaEn = channel.equals("*") ? "" : " by " + channel;
    return new Text(
        "%s van '%s'%s (%s)".formatted(word.nl(), label, viaNl, shown),
        "%s of '%s'%s (%s)".formatted(word.en(), label, viaEn, shown));
  }

  private static Text word(String key) {
    Text word = WORDS.get(key);
    return word == null ? new Text("De waarde " + key, "The value " + key) : word;
  }
}
