package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * Shares of which the sum is 1, of which one cannot change alone: shares of groups, channels of a
 * group, flows of an exclusive gateway, what people do after dropping off.
 *
 * @param shares by pointer, as stated
 * @param rest what the flow without a share takes; 0 where every share is stated
 * @param whole whether each of them is a plain number
 */
record ShareGroup(Map<String, Double> shares, double rest, boolean whole) {

  private static final List<String> AFTER = List.of("retry", "giveUp", "later");

  /** Finds the shares that a number belongs to, or null where it stands alone. */
  static @Nullable ShareGroup of(String pointer, Json.Obj scenario, JourneyIndex journey) {
    List<String> names = Pointers.names(pointer);
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    if (first.equals("groups") && names.size() == 3 && last.equals("share")) {
      return members(scenario, List.of("groups"), List.of("share"));
    }
    if (first.equals("caseTypes")) {
      return members(scenario, List.of("caseTypes"), List.of());
    }
    if (first.equals("flows")) {
      return flows(names, scenario, journey);
    }
    boolean channel = names.size() > 2 && names.get(names.size() - 2).equals("channels");
    if (first.equals("groups") && channel) {
      return members(scenario, names.subList(0, names.size() - 1), List.of());
    }
    boolean after = names.contains("afterDropOff") || names.contains("whenClosed");
    if (after && (channel || AFTER.contains(last))) {
      return afterwards(scenario, names.subList(0, names.size() - (channel ? 2 : 1)));
    }
    return null;
  }

  private static ShareGroup members(Json.Obj scenario, List<String> above, List<String> below) {
    List<String> pointers = new ArrayList<>();
    if (Values.find(scenario, Pointers.of(above)) instanceof Json.Obj object) {
      for (String name : object.members().keySet()) {
        List<String> names = new ArrayList<>(above);
        names.add(name);
        names.addAll(below);
        pointers.add(Pointers.of(names));
      }
    }
    return read(scenario, pointers, false);
  }

  private static ShareGroup afterwards(Json.Obj scenario, List<String> holder) {
    List<String> pointers = new ArrayList<>();
    String above = Pointers.of(holder);
    for (String name : AFTER) {
      pointers.add(Pointers.child(above, name));
    }
    String channels = Pointers.child(above, "channels");
    if (Values.find(scenario, channels) instanceof Json.Obj object) {
      object.members().keySet().forEach(id -> pointers.add(Pointers.child(channels, id)));
    }
    pointers.removeIf(pointer -> Values.find(scenario, pointer) == null);
    return read(scenario, pointers, false);
  }

  /** The same case of a choice in every flow of the gateway counts as one group. */
  private static @Nullable ShareGroup flows(
      List<String> names, Json.Obj scenario, JourneyIndex journey) {
    SequenceFlow flow = journey.flows().get(names.get(1));
    boolean exclusive =
        flow != null
            && journey.nodes().get(flow.source()) instanceof Gateway gateway
            && gateway.kind() == Gateway.Kind.EXCLUSIVE;
    if (flow == null || !exclusive) {
      return null;
    }
    List<String> pointers = new ArrayList<>();
    boolean open = false;
    for (SequenceFlow other : journey.flows().values()) {
      if (other.source().equals(flow.source())) {
        String stated = Pointers.of(List.of("flows", other.id()));
        open |= Values.find(scenario, stated) == null;
        if (Values.find(scenario, stated) != null) {
          List<String> place = new ArrayList<>(names);
          place.set(1, other.id());
          pointers.add(Pointers.of(place));
        }
      }
    }
    return read(scenario, pointers, open);
  }

  private static ShareGroup read(Json.Obj scenario, List<String> pointers, boolean open) {
    Map<String, Double> shares = new TreeMap<>();
    boolean whole = true;
    for (String pointer : pointers) {
      if (Values.find(scenario, pointer) instanceof Json.Num number) {
        shares.put(pointer, number.value().doubleValue());
      } else {
        whole = false;
      }
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    return new ShareGroup(shares, open ? Math.max(0, 1 - sum) : 0, whole);
  }

  /** Returns whether there is another one to give to or take from. */
  boolean hasOthers(String pointer) {
    double others = rest;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      others += share.getKey().equals(pointer) ? 0 : share.getValue();
    }
    return others > 0;
  }

  /**
   * Returns the shares when some have another value. One that changes alone has exactly that value,
   * and the others keep their proportions; of several the odds change, and the sum stays 1.
   *
   * @param wanted the value of each that changes, below 1
   */
  Map<String, Double> with(Map<String, Double> wanted) {
    ToDoubleFunction<String> weight =
        pointer -> {
          double stated = shares.getOrDefault(pointer, 0.0);
          Double now = wanted.get(pointer);
          return now == null ? stated : now / (1 - now) * (1 - stated);
        };
    double sum = rest + shares.keySet().stream().mapToDouble(weight).sum();
    Map<String, Double> changed = new LinkedHashMap<>();
    shares.keySet().forEach(pointer -> changed.put(pointer, weight.applyAsDouble(pointer) / sum));
    return changed;
  }
}
