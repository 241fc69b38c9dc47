package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Compiles standard loops and multi-instance activities. */
final class RepeatCompiler {

  private final Compilation c;

  RepeatCompiler(Compilation c) {
    this.c = c;
  }

  void compile(List<Node> nodes) {
    for (Node node : nodes) {
      Repetition repetition = repetitionOf(node);
      refuse(node, repetition);
      if (repetition.kind() != Repetition.Kind.ONCE) {
        c.node(node.id()).repeat = compile(node, repetition);
      }
    }
  }

  private static Repetition repetitionOf(Node node) {
    if (node instanceof Activity activity) {
      return activity.repetition();
    }
    return node instanceof SubProcess sub ? sub.repetition() : Repetition.ONCE;
  }

  private Repeat compile(Node node, Repetition repetition) {
    boolean many = repetition.isMultiInstance();
    List<Choice<Law>> times = new ArrayList<>();
    List<Choice<Double>> over = new ArrayList<>();
    boolean stops = false;
    for (int cell = 0; cell < c.cells(); cell++) {
      ElementNumbers n = c.numbersOf(node.id(), c.channelOf(cell));
      Selector<Distribution> given = n == null ? null : many ? n.instances() : n.iterations();
      var place = c.place(node.id(), cell, many ? "instances" : "iterations");
      Choice<Law> chosen = c.choices.compile(given, place, c::law);
      times.add(
          chosen == null ? new Choice.Fixed<>(c.law(new Fixed(own(node, repetition)))) : chosen);
      Choice<Double> p =
          n == null || !many
              ? null
              : c.choices.compile(n.probability(), c.place(node.id(), cell, "probability"), x -> x);
      stops |= p != null;
      over.add(p == null ? new Choice.Fixed<>(0.0) : p);
    }
    if (repetition.untilCondition() && !stops) {
      c.defaults.use(node.id(), "probability", "alle keren gebeuren", "all instances are done");
    }
    return new Repeat(
        repetition.kind() == Repetition.Kind.PARALLEL,
        many ? 0 : 1,
        toArray(times),
        stops ? toArray(over) : null);
  }

  private double own(Node node, Repetition repetition) {
    Integer times = repetition.isMultiInstance() ? repetition.times() : null;
    int n = times == null ? 1 : times;
    c.defaults.use(
        node.id(),
        repetition.isMultiInstance() ? "instances" : "iterations",
        times == null ? "één keer" : "%d keer, zoals in het model".formatted(n),
        times == null ? "once" : "%d times, as in the model".formatted(n));
    return n;
  }

  /** Refuses numbers of times that the drawing does not ask for. */
  private void refuse(Node node, Repetition repetition) {
    boolean many = repetition.isMultiInstance();
    boolean loops = repetition.kind() == Repetition.Kind.LOOP;
    boolean activity = node instanceof Activity || node instanceof SubProcess;
    Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(node.id(), Map.of());
    given.forEach(
        (channel, n) -> {
          refuse(node, channel, "instances", n.instances(), many);
          refuse(node, channel, "iterations", n.iterations(), loops);
          refuse(node, channel, "probability", activity ? n.probability() : null, many);
        });
  }

  private void refuse(Node node, String channel, String key, @Nullable Object value, boolean fits) {
    if (value == null || fits) {
      return;
    }
    c.faults.error(
        "not-repeated",
        "/elements/%s/%s/%s".formatted(node.id(), channel, key),
        new Text(
            "'%s' past niet: '%s' staat niet zo in het model.".formatted(key, node.label()),
            "'%s' does not fit: '%s' is not drawn that way.".formatted(key, node.label())),
        key.equals("iterations")
            ? new Text(
                "Maak van de stap een lus in het model.", "Make the step a loop in the model.")
            : new Text(
                "Maak er in het model een stap van die meer keren gebeurt (multi-instance).",
                "Make it a multi-instance activity in the model."));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <R> Choice<R>[] toArray(List<Choice<R>> choices) {
    return choices.toArray(new Choice[0]);
  }
}
