package nl.inwonerreis.simulator.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Works out for every inclusive join which of its flows a token elsewhere in the scope can still
 * reach without passing the join: the question of its rule (BPMN 2.0, 13.4.3).
 */
final class InclusiveCompiler {

  private static final int MOST_FLOWS = Long.SIZE;

  private final Compilation c;

  InclusiveCompiler(Compilation c) {
    this.c = c;
  }

  /** Numbers the nodes of a scope, and returns its inclusive joins. */
  int[] compile(List<Node> nodes, List<SequenceFlow> flows) {
    List<PlanNode> joins = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      PlanNode node = c.node(nodes.get(i).id());
      node.place = i;
      if (node.op == PlanNode.Op.INCLUSIVE && node.joinSize > 1) {
        joins.add(node);
      }
    }
    if (!joins.isEmpty()) {
      nodes.forEach(node -> c.node(node.id()).feedsJoin = true);
    }
    joins.forEach(join -> join.reaches = reaches(join, nodes.size(), flows));
    return joins.stream().mapToInt(j -> j.index).toArray();
  }

  private long[] reaches(PlanNode join, int size, List<SequenceFlow> flows) {
    if (join.joinSize > MOST_FLOWS) {
      c.faults.errorOf(
          "too-many-flows",
          join.id,
          new Text(
              "Bij '%s' komen %d lijnen samen. We rekenen met hooguit %d."
                  .formatted(join.id, join.joinSize, MOST_FLOWS),
              "%d flows come together at '%s'; at most %d are simulated."
                  .formatted(join.joinSize, join.id, MOST_FLOWS)),
          new Text("Voeg lijnen eerder samen.", "Merge flows before they get here."));
      return new long[size];
    }
    int[][] before = predecessors(join, size, flows);
    long[] reaches = new long[size];
    List<SequenceFlow> in = flows.stream().filter(f -> f.target().equals(join.id)).toList();
    for (int bit = 0; bit < in.size(); bit++) {
      Deque<Integer> open = new ArrayDeque<>();
      open.add(c.node(in.get(bit).source()).place);
      while (!open.isEmpty()) {
        int place = open.remove();
        if (place != join.place && (reaches[place] & (1L << bit)) == 0) {
          reaches[place] |= 1L << bit;
          IntStream.of(before[place]).forEach(open::add);
        }
      }
    }
    return reaches;
  }

  private int[][] predecessors(PlanNode join, int size, List<SequenceFlow> flows) {
    List<List<Integer>> before = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> before.add(new ArrayList<>()));
    for (SequenceFlow flow : flows) {
      before.get(c.node(flow.target()).place).add(c.node(flow.source()).place);
    }
    before.get(join.place).clear();
    return before.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
