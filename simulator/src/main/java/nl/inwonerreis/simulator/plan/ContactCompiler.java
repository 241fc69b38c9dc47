package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.plan.ContactPlan.Worker;
import org.jspecify.annotations.Nullable;

/** Compiles what is needed to tell contacts from visits. */
final class ContactCompiler {

  private final Compilation c;
  private final List<Node> nodes;
  private final List<Integer> processOf;
  private final Map<String, Integer> items = new HashMap<>();
  private final List<Boolean> known = new ArrayList<>();

  ContactCompiler(Compilation c, List<Node> nodes, List<Integer> processOf) {
    this.c = c;
    this.nodes = nodes;
    this.processOf = processOf;
    for (DataItem item : c.journey.card().data()) {
      items.put(item.id(), items.size());
      known.add(!item.known().equals("no"));
    }
  }

  /** Returns the plan, or null where the journey has no touchpoints. */
  @Nullable ContactPlan compile() {
    if (nodes.stream().allMatch(n -> n.touchpoint() == null)) {
      return null;
    }
    int size = nodes.size();
    boolean[] frontstage = new boolean[size];
    byte[][] offers = new byte[size][0];
    int[][] asks = new int[size][0];
    boolean[][] fits = new boolean[size][0];
    boolean[][] live = new boolean[size][0];
    boolean[] residentSide = new boolean[size];
    boolean[] residentAsks = new boolean[size];
    Worker[] parties = new Worker[size];
    int[] processes = new int[size];
    for (int e = 0; e < size; e++) {
      Node node = nodes.get(e);
      Touchpoint touchpoint = node.touchpoint();
      residentSide[e] = c.node(node.id()).residentSide;
      parties[e] = worker(node, processOf.get(e));
      processes[e] = processOf.get(e);
      live[e] = live(c.node(node.id()));
      if (touchpoint != null) {
        frontstage[e] = isFrontstage(touchpoint);
        offers[e] = offers(touchpoint);
        asks[e] = touchpoint.asks().stream().mapToInt(this::item).toArray();
        fits[e] = touchpoint.needs().isEmpty() ? fits[e] : fits(touchpoint);
        residentAsks[e] = !isOthers(touchpoint.initiative());
      }
    }
    boolean[] knownItems = new boolean[known.size()];
    for (int i = 0; i < knownItems.length; i++) {
      knownItems[i] = known.get(i);
    }
    return new ContactPlan(
        frontstage,
        offers,
        asks,
        knownItems,
        fits,
        live,
        residentSide,
        residentAsks,
        parties,
        processes,
        setsResolved());
  }

  /** Returns whether residents meet the municipality here; where no layer is said, at offers. */
  private static boolean isFrontstage(Touchpoint touchpoint) {
    Layer layer = touchpoint.layer();
    return layer == null ? !touchpoint.offers().isEmpty() : layer == Layer.FRONTSTAGE;
  }

  private static boolean isOthers(@Nullable String initiative) {
    return initiative != null && !initiative.equals("resident");
  }

  private byte[] offers(Touchpoint touchpoint) {
    int channels = c.channels.size();
    byte[] found = new byte[c.groups.size() * channels];
    for (Offer offer : touchpoint.offers()) {
      int channel = c.channels.indexOf(offer.channel());
      byte context = offer.contextKept() ? ContactPlan.KEPT : ContactPlan.LOST;
      for (int g = 0; g < c.groups.size(); g++) {
        int at = g * channels + channel;
        if (isTo(offer, c.groups.get(g)) && context > found[at]) {
          found[at] = context;
        }
      }
    }
    return found;
  }

  private static boolean isTo(Offer offer, String group) {
    return offer.groups().isEmpty()
        || offer.groups().contains(group)
        || group.equals(Defaults.GROUP);
  }

  private boolean[] fits(Touchpoint touchpoint) {
    boolean[] fits = new boolean[c.channels.size()];
    for (int i = 0; i < fits.length; i++) {
      var channel = c.library.channels().get(c.channels.get(i));
      Set<String> can = channel == null ? Set.of() : channel.capabilities();
      fits[i] = can.containsAll(touchpoint.needs());
    }
    return fits;
  }

  private boolean[] live(PlanNode node) {
    boolean[] live = new boolean[c.channels.size()];
    for (int i = 0; i < live.length && node.work.length > 0; i++) {
      for (int p = 0; p < c.profiles(); p++) {
        live[i] |= node.work[c.cell(i, p)].live;
      }
    }
    return live;
  }

  private int item(String id) {
    return items.computeIfAbsent(
        id,
        i -> {
          known.add(false);
          return items.size();
        });
  }

  private Worker worker(Node node, int process) {
    Party party = Parties.of(c.journey, c.journey.processes().get(process), node.id());
    return Worker.values()[party.ordinal()];
  }

  private boolean setsResolved() {
    return c.scenario.elements().values().stream()
        .flatMap(byChannel -> byChannel.values().stream())
        .anyMatch(numbers -> numbers.resolved() != null);
  }
}
