package nl.inwonerreis.simulator.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.ChannelNumbers;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.GroupNumbers;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Compiles the user groups, the channels, and where each group is offered which channel. */
final class ChannelCompiler {

  private final Compilation c;
  private final List<Node> nodes;

  ChannelCompiler(Compilation c, List<Node> nodes) {
    this.c = c;
    this.nodes = nodes;
  }

  /** Fills the lists of groups and channels; returns the cumulative shares of the groups. */
  double[] compileGroups() {
    Map<String, GroupNumbers> groups = c.scenario.groups();
    if (groups.isEmpty()) {
      c.groups.add(Defaults.GROUP);
      c.defaults.use(null, "group", "één groep: alle inwoners", "one group: all residents");
    } else {
      c.groups.addAll(groups.keySet());
    }
    c.channels.addAll(channelIds());
    double[] shares = new double[c.groups.size()];
    double sum = 0;
    for (int g = 0; g < shares.length; g++) {
      GroupNumbers numbers = groups.get(c.groups.get(g));
      sum += numbers == null ? 1 : numbers.share();
      shares[g] = sum;
    }
    return shares;
  }

  /** Returns the cumulative shares of the case types; empty where there are none. */
  double[] caseTypeShares() {
    double[] shares = new double[c.caseTypes.size()];
    double sum = 0;
    for (int t = 0; t < shares.length; t++) {
      sum += c.scenario.caseTypes().getOrDefault(c.caseTypes.get(t), 0.0);
      shares[t] = sum;
    }
    return shares;
  }

  private Set<String> channelIds() {
    Set<String> ids = new LinkedHashSet<>(c.library.channels().keySet());
    nodes.forEach(n -> offersOf(n).forEach(o -> ids.add(o.channel())));
    ids.add(Defaults.CHANNEL);
    return ids;
  }

  /** Sets what is offered at every touchpoint; without any, channels are chosen at the start. */
  void compileOffers(Set<Integer> starts) {
    boolean any = nodes.stream().anyMatch(n -> !offersOf(n).isEmpty());
    for (Node node : nodes) {
      PlanNode planNode = c.node(node.id());
      if (!offersOf(node).isEmpty()) {
        offer(node, planNode, offersOf(node));
      } else if (!any && starts.contains(planNode.index) && node instanceof StartEvent) {
        offerAtStart(planNode);
      }
    }
  }

  private static List<Offer> offersOf(Node node) {
    Touchpoint touchpoint = node.touchpoint();
    return touchpoint == null ? List.of() : touchpoint.offers();
  }

  private void offer(Node node, PlanNode planNode, List<Offer> offers) {
    int size = c.channels.size();
    boolean[][] offered = new boolean[c.profiles()][size];
    double[][] weights = new double[c.profiles()][size];
    for (int p = 0; p < offered.length; p++) {
      String group = c.groupOf(p);
      Map<String, Double> mix = mixOf(group);
      double sum = 0;
      boolean first = true;
      for (int i = 0; i < size; i++) {
        String channel = c.channels.get(i);
        offered[p][i] = isOffered(offers, group, channel) && isOpen(node.id(), c.cell(i, p), i);
        if (offered[p][i]) {
          boolean none = mix.isEmpty() && first && isFirst(offers, channel);
          sum += none ? 1 : mix.getOrDefault(channel, 0.0);
          first &= !none;
        }
        weights[p][i] = sum;
      }
    }
    planNode.touchpoint = true;
    planNode.offered = offered;
    planNode.weights = weights;
  }

  /** Without a mix the first channel offered is taken. */
  private boolean isFirst(List<Offer> offers, String channel) {
    boolean first = offers.get(0).channel().equals(channel);
    if (first) {
      c.defaults.use(
          null,
          "channel",
          "kanaal: het eerste dat wordt aangeboden (%s)".formatted(channel),
          "channel: the first one offered (%s)".formatted(channel));
    }
    return first;
  }

  private boolean isOffered(List<Offer> offers, String group, String channel) {
    return offers.stream()
        .filter(o -> o.channel().equals(channel))
        .anyMatch(
            o ->
                o.groups().isEmpty() || o.groups().contains(group) || group.equals(Defaults.GROUP));
  }

  private boolean isOpen(String element, int cell, int channel) {
    String id = c.channels.get(channel);
    String general = c.channelId(element, id);
    ChannelNumbers numbers = c.scenario.channels().get(general);
    ElementNumbers own = c.numbersOf(element, id);
    return isTrue(
            numbers == null ? null : numbers.offered(), cell, "/channels/" + general + "/offered")
        && isTrue(
            own == null ? null : own.offered(), cell, c.place(element, cell, "offered").pointer());
  }

  private boolean isTrue(@Nullable Selector<Boolean> selector, int cell, String pointer) {
    Choice<Boolean> choice = c.choices.compile(selector, c.placeAt(pointer, cell), b -> b);
    if (choice == null) {
      return true;
    }
    if (choice instanceof Choice.Fixed<Boolean> fixed) {
      return fixed.value();
    }
    c.faults.notSupported(
        pointer, new Text("'offered' per bezoek of uitkomst", "'offered' by visit or outcome"));
    return true;
  }

  private void offerAtStart(PlanNode planNode) {
    int size = c.channels.size();
    boolean[][] offered = new boolean[c.profiles()][size];
    double[][] weights = new double[c.profiles()][size];
    for (int p = 0; p < offered.length; p++) {
      Map<String, Double> mix = mixOf(c.groupOf(p));
      if (mix.isEmpty()) {
        mix = Map.of(Defaults.CHANNEL, 1.0);
        c.defaults.use(null, "channel", "kanaal: web", "channel: web");
      }
      double sum = 0;
      for (int i = 0; i < size; i++) {
        offered[p][i] = isOpen(planNode.id, c.cell(i, p), i);
        sum += offered[p][i] ? mix.getOrDefault(c.channels.get(i), 0.0) : 0;
        weights[p][i] = sum;
      }
    }
    planNode.touchpoint = true;
    planNode.offered = offered;
    planNode.weights = weights;
  }

  private Map<String, Double> mixOf(String group) {
    GroupNumbers numbers = c.scenario.groups().get(group);
    if (numbers != null && !numbers.channels().isEmpty()) {
      return numbers.channels();
    }
    var known = c.library.groups().get(group);
    if (known != null && !known.channels().isEmpty()) {
      c.defaults.use(
          null,
          "channels",
          "kanalen van groep '%s': de mix uit de bibliotheek".formatted(group),
          "channels of group '%s': the mix of the library".formatted(group));
      return known.channels();
    }
    return Map.of();
  }
}
