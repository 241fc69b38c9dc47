package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;

/** Times and counts of visits and residents, from a log and the journey alone. */
final class SlowTimes {

  private final RunShape shape;
  private final Journey journey;
  private final Scenario scenario;
  private final Library library;
  private final SlowCosts costs;
  private final boolean hasOffers;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Process> owners = new HashMap<>();
  private final double after;
  private final SlowRows rows;

  SlowTimes(
      RunShape shape,
      Journey journey,
      Scenario scenario,
      Library library,
      double warmUp,
      SlowCosts costs,
      SlowRows rows) {
    this.shape = shape;
    this.journey = journey;
    this.scenario = scenario;
    this.library = library;
    this.costs = costs;
    this.hasOffers =
        SlowTouchpoint.of(journey).stream().anyMatch(t -> !t.touchpoint().offers().isEmpty());
    journey.processes().forEach(p -> collect(p, p.nodes()));
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.rows = rows;
  }

  private void collect(Process process, List<Node> inside) {
    for (Node node : inside) {
      nodes.put(node.id(), node);
      owners.put(node.id(), process);
      if (node instanceof SubProcess sub) {
        collect(process, sub.nodes());
      }
    }
  }

  void resident(List<Line> all) {
    for (Line line : all) {
      if (line.time() > after) {
        visit(line);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (line.what() == What.END && line.time() > after) {
        end(all.subList(0, i), line);
      } else if (line.what() == What.CLOSE && line.time() > after) {
        rows.observe("staffTime", "", "*", line.group(), line.first(), staffTime(all));
        double cost = all.stream().filter(SlowTimes::isServed).mapToDouble(costs::of).sum();
        rows.observe("cost", "", "*", line.group(), line.first(), cost);
      }
    }
  }

  private static double staffTime(List<Line> all) {
    double sum = 0;
    for (Line line : all) {
      sum += isServed(line) && line.pool() >= 0 ? line.a() * line.units() : 0;
    }
    return sum;
  }

  private static boolean isServed(Line line) {
    return line.what() == What.COMPLETE || line.what() == What.WITHDRAW;
  }

  /** Handling on the resident's and front stage, live waiting and travel, of all tokens. */
  private double residentTime(List<Line> before) {
    double sum = 0;
    for (Line line : before) {
      switch (line.what()) {
        case COMPLETE, WITHDRAW -> sum += isResidentSide(line) ? line.a() : 0;
        case START, CANCEL -> sum += line.pool() >= 0 && isLive(line) ? line.a() : 0;
        case LEAVE -> sum += isLive(line) ? line.b() : 0;
        case DELAY -> sum += line.kind() == DelayKind.TRAVEL ? line.a() : 0;
        default -> {}
      }
    }
    return sum;
  }

  private boolean isResidentSide(Line line) {
    String id = shape.elements().get(line.element());
    Touchpoint touchpoint = nodes.get(id).touchpoint();
    Layer layer = touchpoint == null ? null : touchpoint.layer();
    return layer == null
        ? partyOf(journey, owners.get(id), id) == Party.RESIDENT
        : layer == Layer.RESIDENT || layer == Layer.FRONTSTAGE;
  }

  /** Returns whether a visit is a live contact: offered there, or with numbers for its channel. */
  private boolean isLive(Line line) {
    if (line.channel() < 0) {
      return false;
    }
    String id = shape.elements().get(line.element());
    String channel = shape.channels().get(line.channel());
    var known = library.channels().get(channel);
    if (known == null || !known.live()) {
      return false;
    }
    var numbers = scenario.elements().get(id);
    if (numbers != null && numbers.containsKey(channel)) {
      return true;
    }
    Touchpoint touchpoint = nodes.get(id).touchpoint();
    return hasOffers
        ? touchpoint != null
            && touchpoint.offers().stream().map(Offer::channel).anyMatch(channel::equals)
        : nodes.get(id) instanceof Activity;
  }

  /** What each norm that is measured asks: all, unless it says less. */
  void targets() {
    for (Norm norm : journey.card().norms()) {
      boolean residents = SlowTouchpoint.of(journey).isEmpty();
      String measure = Objects.requireNonNull(norm.measure());
      if (residents && measure.matches("contacts|handovers|firstContactResolved")) {
        continue;
      }
      Double most = norm.atMost();
      boolean less = most != null && measure.equals("abandoned");
      double target = norm.share() == null ? 1 : norm.share();
      rows.row("normMet", "", norm.id(), "*", "target", less ? 1 - most : target);
    }
  }

  private void visit(Line line) {
    String id = line.element() < 0 ? "*" : shape.elements().get(line.element());
    int g = line.group();
    int c = line.channel();
    switch (line.what()) {
      case START -> over(line, id, line.pool() >= 0, line.a());
      case LEAVE -> over(line, id, line.a() == 1, line.b());
      case CANCEL -> over(line, id, true, line.a());
      case COMPLETE -> {
        rows.observe("handling", "", id, g, c, line.a());
        served(line, id);
      }
      case WITHDRAW -> served(line, id);
      case DELAY -> {
        rows.observe("delay", "", id, g, c, line.a());
        String kind = ((DelayKind) Objects.requireNonNull(line.kind())).id();
        rows.observe("delay", kind, id, g, c, line.a());
      }
      case AWAIT -> rows.observe("awaiting", "", id, g, c, line.a());
      default -> {}
    }
  }

  private void served(Line line, String id) {
    if (line.pool() >= 0) {
      double staff = line.a() * line.units();
      rows.observe("staffTime", "", id, line.group(), line.channel(), staff);
    }
    rows.observe("paused", "", id, line.group(), line.channel(), line.b());
    rows.observe("cost", "", id, line.group(), line.channel(), costs.of(line));
  }

  private void over(Line line, String id, boolean joined, double waited) {
    int g = line.group();
    int c = line.channel();
    boolean left = line.what() == What.LEAVE;
    boolean patience = line.kind() == DropOffKind.HUNG_UP || line.kind() == DropOffKind.LEFT_QUEUE;
    for (String place : List.of(id, "*")) {
      rows.count("visits", "", place, g, c, 1);
      rows.share("left", "", place, g, c, left);
      if (left) {
        String kind = ((DropOffKind) Objects.requireNonNull(line.kind())).id();
        rows.count("left", kind, place, g, c, 1);
      }
      if (joined) {
        rows.share("abandoned", "", place, g, c, left && patience);
      }
    }
    if (joined) {
      rows.observe("waiting", "", id, g, c, waited);
      String group = shape.groups().get(g);
      for (Norm norm : journey.card().norms()) {
        boolean here = norm.from() == null || norm.from().equals(id);
        if (here && (norm.groups().isEmpty() || norm.groups().contains(group))) {
          norm(norm, line, waited, left && patience);
        }
      }
    }
  }

  private void norm(Norm norm, Line line, double waited, boolean gaveUp) {
    String measure = Objects.requireNonNull(norm.measure());
    double within =
        norm.within() == null ? 0 : SlowTerms.seconds(Objects.requireNonNull(norm.within()));
    boolean served = line.what() == What.START;
    int g = line.group();
    int c = line.channel();
    switch (measure) {
      case "waiting" -> rows.share("normMet", "", norm.id(), g, c, waited <= within);
      case "abandoned" -> rows.share("normMet", "", norm.id(), g, c, !gaveUp);
      case "answered" -> {
        rows.share("normMet", "", norm.id(), g, c, served && waited <= within);
        String element = norm.from() == null ? "*" : norm.from();
        String first =
            journey.card().norms().stream()
                .filter(n -> "answered".equals(n.measure()))
                .filter(n -> Objects.equals(n.from(), norm.from()))
                .map(Norm::id)
                .findFirst()
                .orElseThrow();
        String kind = first.equals(norm.id()) ? "" : norm.id();
        rows.share("answered", kind, element, g, c, served && waited <= within);
      }
      default -> {}
    }
  }

  private void end(List<Line> before, Line line) {
    int g = line.group();
    int c = line.first();
    Outcome outcome = Objects.requireNonNull(line.outcome());
    double lead = line.time() - before.get(0).time();
    boolean helped = outcome == Outcome.HELPED;
    boolean dropOff = outcome == Outcome.DROP_OFF;
    rows.share("helped", "", "*", g, c, helped);
    rows.share("dropOff", "", "*", g, c, dropOff);
    if (dropOff) {
      String at = shape.elements().get(line.element());
      String kind = ((DropOffKind) Objects.requireNonNull(line.kind())).id();
      rows.count("dropOff", "", at, g, c, 1);
      rows.count("dropOff", kind, at, g, c, 1);
      rows.count("dropOff", kind, "*", g, c, 1);
    }
    rows.share("otherwise", "", "*", g, c, !helped && !dropOff);
    if (!helped && !dropOff) {
      rows.count("otherwise", outcome.id(), "*", g, c, 1);
    }
    boolean notStarted = line.kind() == DropOffKind.NOT_STARTED;
    if (!notStarted) {
      rows.share("completion", "", "*", g, c, helped);
    }
    rows.observe("leadTime", helped ? "" : outcome.id(), "*", g, c, lead);
    rows.observe("residentTime", "", "*", g, c, residentTime(before));
    long switches = before.stream().filter(l -> l.what() == What.SWITCH).count();
    rows.observe("channelSwitches", "", "*", g, c, switches);
    if (helped) {
      parts(before, line, lead);
    }
  }

  private void parts(List<Line> before, Line end, double lead) {
    int g = end.group();
    int c = end.first();
    double[] sums = new double[5];
    for (Line line : before) {
      if (line.main()) {
        switch (line.what()) {
          case COMPLETE, WITHDRAW -> {
            sums[0] += line.a();
            sums[1] += line.b();
          }
          case START, CANCEL -> sums[2] += line.a();
          case LEAVE -> sums[2] += line.b();
          case DELAY -> sums[3] += line.a();
          case AWAIT -> sums[4] += line.a();
          default -> {}
        }
      }
    }
    for (DelayKind kind : DelayKind.values()) {
      double sum =
          before.stream().filter(l -> l.main() && l.kind() == kind).mapToDouble(Line::a).sum();
      rows.observe("delay", kind.id(), "*", g, c, sum);
    }
    String[] names = {"handling", "paused", "waiting", "delay", "awaiting"};
    for (int i = 0; i < names.length; i++) {
      rows.observe(names[i], "", "*", g, c, sums[i]);
    }
    if (!SlowTouchpoint.of(journey).isEmpty()) {
      work(before, end, lead);
    }
  }

  /** A stretch of work by a token. */
  private record Work(double from, double to, String who) {}

  private void work(List<Line> before, Line end, double lead) {
    List<Work> all = new ArrayList<>();
    int home = shape.processOf().get(before.get(0).element());
    for (int i = 0; i < before.size(); i++) {
      Line line = before.get(i);
      boolean begins = line.what() == What.START || line.what() == What.RESUME;
      if (!begins || (!line.main() && shape.processOf().get(line.element()) == home)) {
        continue;
      }
      double to = end.time();
      for (int k = before.size() - 1; k > i; k--) {
        Line later = before.get(k);
        boolean stops =
            later.what() == What.COMPLETE
                || later.what() == What.WITHDRAW
                || later.what() == What.SUSPEND;
        to = stops && later.token() == line.token() ? later.time() : to;
      }
      all.add(new Work(line.time(), to, worker(line)));
    }
    Set<Double> times = new TreeSet<>(List.of(before.get(0).time(), end.time()));
    all.forEach(w -> times.addAll(List.of(w.from, w.to)));
    List<Double> moments = new ArrayList<>(times);
    double[] sums = new double[4];
    List<String> order = List.of("municipality", "chain", "resident", "waiting");
    for (int i = 0; i + 1 < moments.size(); i++) {
      double from = moments.get(i);
      int who = 3;
      for (Work w : all) {
        who = w.from <= from && w.to > from ? Math.min(who, order.indexOf(w.who)) : who;
      }
      sums[who] += moments.get(i + 1) - from;
    }
    for (int i = 0; i < sums.length; i++) {
      rows.observe("leadTimePart", order.get(i), "*", end.group(), end.first(), sums[i]);
    }
    rows.base("waitingShare", "", "*", end.group(), end.first(), lead);
    rows.count("waitingShare", "", "*", end.group(), end.first(), sums[3]);
  }

  private String worker(Line line) {
    Process process = journey.processes().get(shape.processOf().get(line.element()));
    Party party = partyOf(journey, process, shape.elements().get(line.element()));
    return line.pool() >= 0 && party == Party.RESIDENT
        ? "municipality"
        : party.name().toLowerCase(Locale.ROOT);
  }

  static Party partyOf(Journey journey, Process process, String id) {
    Party party =
        process.lanes().stream()
            .filter(l -> l.nodes().contains(id) && l.party() != null)
            .map(l -> l.party())
            .findFirst()
            .orElseGet(() -> journey.findPoolOf(process.id()).map(Pool::party).orElse(null));
    if (party == null) {
      party = process.id().equals(journey.residentProcess()) ? Party.RESIDENT : Party.MUNICIPALITY;
    }
    return party;
  }
}
