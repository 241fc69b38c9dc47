package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.ActiveWhile;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.EventRate;
import nl.inwonerreis.simulator.scenario.RateUnit;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Compiles boundary events: what makes them happen, and how often. */
final class BoundaryCompiler {

  private final Compilation c;
  private final List<Node> nodes;
  private final Map<EventRate, RateProfile> profiles = new HashMap<>();

  BoundaryCompiler(Compilation c, List<Node> nodes) {
    this.c = c;
    this.nodes = nodes;
  }

  void compile() {
    Map<String, List<Boundary>> byActivity = new HashMap<>();
    for (Node node : nodes) {
      if (node instanceof BoundaryEvent event) {
        byActivity.computeIfAbsent(event.attachedTo(), a -> new ArrayList<>()).add(compile(event));
      }
    }
    byActivity.forEach(
        (activity, boundaries) ->
            c.node(activity).boundaries = boundaries.toArray(new Boundary[0]));
  }

  private Boundary compile(BoundaryEvent event) {
    PlanNode node = c.node(event.id());
    Boundary.Kind kind = kindOf(event, node);
    double date = kind == Boundary.Kind.TIMER ? dateOf(event) : -1;
    return new Boundary(
        node,
        kind,
        event.interrupting(),
        kind == Boundary.Kind.TIMER && date < 0 ? delays(event) : toArray(List.of()),
        date,
        kind == Boundary.Kind.TIMER ? probabilities(event) : null,
        kind == Boundary.Kind.RATE ? rates(event) : toArray(List.of()),
        kind == Boundary.Kind.RATE ? factors(event) : null,
        during(event),
        event.interrupting() ? 1 : TimerCompiler.repeatsOf(event.trigger()));
  }

  private Boundary.Kind kindOf(BoundaryEvent event, PlanNode node) {
    Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(event.id(), Map.of());
    if (given.values().stream().anyMatch(n -> n.rate() != null)) {
      return Boundary.Kind.RATE;
    }
    if (given.values().stream().anyMatch(n -> n.delay() != null)) {
      return Boundary.Kind.TIMER;
    }
    if (node.messageSlot >= 0) {
      return Boundary.Kind.MESSAGE;
    }
    EventTrigger.Kind trigger = event.trigger().kind();
    if (trigger == EventTrigger.Kind.TIMER || trigger == EventTrigger.Kind.MESSAGE) {
      return Boundary.Kind.TIMER;
    }
    c.defaults.use(event.id(), "rate", "gebeurt nooit", "never happens");
    return Boundary.Kind.NEVER;
  }

  /** Returns when a timer with a date goes off, unless the scenario gives a delay; else −1. */
  private double dateOf(BoundaryEvent event) {
    Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(event.id(), Map.of());
    Double date = TimerCompiler.dateOf(event.trigger(), c.start);
    boolean delayed = given.values().stream().anyMatch(n -> n.delay() != null);
    return date == null || delayed ? -1 : date;
  }

  private Choice<Law>[] delays(BoundaryEvent event) {
    List<Choice<Law>> delays = new ArrayList<>();
    for (int cell = 0; cell < c.cells(); cell++) {
      ElementNumbers n = c.numbersOf(event.id(), c.channelOf(cell));
      Choice<Law> delay =
          n == null
              ? null
              : c.choices.compile(n.delay(), c.place(event.id(), cell, "delay"), c::law);
      delays.add(delay == null ? new Choice.Fixed<>(c.law(ownDelay(event))) : delay);
    }
    return toArray(delays);
  }

  private Distribution ownDelay(BoundaryEvent event) {
    Distribution own = TimerCompiler.durationOf(event.trigger());
    if (own == null) {
      c.defaults.use(event.id(), "delay", "wachttijd: 1 dag", "delay: 1 day");
      return Defaults.DAY;
    }
    return own;
  }

  private Choice<Double> @Nullable [] probabilities(BoundaryEvent event) {
    List<Choice<Double>> probabilities = new ArrayList<>();
    boolean given = false;
    for (int cell = 0; cell < c.cells(); cell++) {
      ElementNumbers n = c.numbersOf(event.id(), c.channelOf(cell));
      Choice<Double> p =
          n == null
              ? null
              : c.choices.compile(
                  n.probability(), c.place(event.id(), cell, "probability"), x -> x);
      given |= p != null;
      probabilities.add(p == null ? new Choice.Fixed<>(1.0) : p);
    }
    return given ? toArray(probabilities) : null;
  }

  private Choice<RateProfile>[] rates(BoundaryEvent event) {
    List<Choice<RateProfile>> rates = new ArrayList<>();
    for (int cell = 0; cell < c.cells(); cell++) {
      ElementNumbers n = c.numbersOf(event.id(), c.channelOf(cell));
      var place = c.place(event.id(), cell, "rate");
      Choice<RateProfile> rate =
          n == null ? null : c.choices.compile(n.rate(), place, this::profile);
      rates.add(rate == null ? new Choice.Fixed<>(never()) : rate);
    }
    return toArray(rates);
  }

  private RateProfile never() {
    return profile(new EventRate(RateUnit.PER_HOUR, 0, null, 1));
  }

  /** Returns the factors while a promise is overdue, or null where they are all 1. */
  private Choice<Double> @Nullable [] factors(BoundaryEvent event) {
    List<Choice<Double>> factors = new ArrayList<>();
    Set<Double> given = new HashSet<>();
    for (int cell = 0; cell < c.cells(); cell++) {
      ElementNumbers n = c.numbersOf(event.id(), c.channelOf(cell));
      Choice<Double> factor =
          n == null
              ? null
              : c.choices.compile(
                  n.rate(),
                  c.place(event.id(), cell, "rate"),
                  rate -> {
                    given.add(rate.afterPromise());
                    return rate.afterPromise();
                  });
      factors.add(factor == null ? new Choice.Fixed<>(1.0) : factor);
    }
    given.remove(1.0);
    if (given.isEmpty()) {
      return null;
    }
    if (nodes.stream().noneMatch(BoundaryCompiler::promises)) {
      c.faults.warning(
          "after-promise-without-promise",
          "/elements/%s".formatted(event.id()),
          new Text(
              "'afterPromise' heeft geen effect: geen enkele stap doet een belofte.",
              "'afterPromise' has no effect: no step makes a promise."),
          new Text(
              "Zet een belofte bij een contactmoment, of haal 'afterPromise' weg.",
              "Put a promise at a touchpoint, or take 'afterPromise' out."));
    }
    return toArray(factors);
  }

  private static boolean promises(Node node) {
    Touchpoint touchpoint = node.touchpoint();
    return touchpoint != null && !touchpoint.promises().isEmpty();
  }

  private RateProfile profile(EventRate rate) {
    return profiles.computeIfAbsent(
        new EventRate(rate.unit(), rate.value(), rate.hours(), 1),
        r ->
            RateProfile.of(
                new ArrivalProcess.Rate(r.unit(), r.value(), r.hours(), List.of()),
                c.scenario.holidays(),
                c.start,
                c.horizon));
  }

  private Boundary.During during(BoundaryEvent event) {
    Map<String, ElementNumbers> given = c.scenario.elements().getOrDefault(event.id(), Map.of());
    for (ElementNumbers n : given.values()) {
      Selector<ActiveWhile> activeWhile = n.activeWhile();
      if (activeWhile instanceof Selector.Fixed<ActiveWhile> fixed) {
        return switch (fixed.value()) {
          case ACTIVE -> Boundary.During.ACTIVE;
          case WAITING -> Boundary.During.WAITING;
          case HANDLING -> Boundary.During.HANDLING;
        };
      }
      if (activeWhile != null) {
        c.faults.notSupported(
            "/elements/%s".formatted(event.id()),
            new Text("'while' met een keuze", "'while' with a selector"));
      }
    }
    return Boundary.During.ACTIVE;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <R> Choice<R>[] toArray(List<Choice<R>> choices) {
    return choices.toArray(new Choice[0]);
  }
}
