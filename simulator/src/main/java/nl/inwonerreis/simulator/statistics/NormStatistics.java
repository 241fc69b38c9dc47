package nl.inwonerreis.simulator.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.Measures;
import nl.inwonerreis.simulator.plan.TermPlan;
import nl.inwonerreis.simulator.plan.VisitNorm;
import org.jspecify.annotations.Nullable;

/**
 * Whether norms are met and promises kept in one replication, streamed.
 *
 * <p>A term is decided when its last element is completed, or not met when it is over before that.
 * It counts when it is decided in the window (warmUp, end]. A norm's term that runs already is not
 * started again; every completion of a touchpoint with a promise makes one. A term whose resident
 * has no open case any more is decided when it is over.
 *
 * <p>Units: seconds since the start of the run.
 */
public final class NormStatistics implements Observer {

  private final RunShape shape;
  private final double after;
  private final Measures measures;
  private final BySlot<Person> people = new BySlot<>(Person::new);
  private final int[][] visitNorms;

  /** Terms that start on completion of each element, and on arrival too. */
  private final int[][] starts;

  private final int[][] startsOnArrival;
  private final boolean[] matters;
  private final Grid[] met;
  private final Grid[] decided;
  private final Grid[] legal;
  private final Grid[] visitsMet;
  private final Grid[] visitsDecided;

  /** Terms of residents who are gone, in order of closing: they are over at {@code dues}. */
  private double[] dues = new double[16];

  private int[] places = new int[16];
  private int waiting;

  /** Terms that are over, to be used again. */
  private @Nullable OpenTerm spare;

  /** What is kept of a resident in progress; used again. */
  private static final class Person {
    boolean inProgress;
    int group = -1;
    int channel = -1;
    @Nullable OpenTerm open;
    int broken;

    /** Activities that stop a clock: token and element of each. */
    long[] activeTokens = {};

    int[] activeElements = {};
    int active;

    void begin(int itsGroup, int itsChannel) {
      inProgress = true;
      group = itsGroup;
      channel = itsChannel;
      open = null;
      broken = 0;
      active = 0;
    }
  }

  /** Makes the statistics of a replication with a warm-up in seconds. */
  public NormStatistics(RunShape shape, Measures measures, double warmUp) {
    this.shape = shape;
    this.measures = measures;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    int elements = shape.elements().size();
    matters = new boolean[elements];
    for (TermPlan term : measures.terms()) {
      for (int element : new int[] {term.from(), term.to(), term.extendedBy()}) {
        if (element >= 0) {
          matters[element] = true;
        }
      }
      for (int e = 0; e < term.pauses().length; e++) {
        matters[e] |= term.pauses()[e];
      }
    }
    starts = new int[elements][];
    startsOnArrival = new int[elements][];
    for (int e = 0; e < elements; e++) {
      starts[e] = termsFrom(e, false);
      startsOnArrival[e] = termsFrom(e, true);
    }
    met = grids(measures.terms().size());
    decided = grids(measures.terms().size());
    legal = grids(measures.terms().size());
    visitsMet = grids(measures.visitNorms().size());
    visitsDecided = grids(measures.visitNorms().size());
    visitNorms = new int[elements][];
    Arrays.setAll(visitNorms, this::visitNormsAt);
  }

  private int[] visitNormsAt(int element) {
    List<VisitNorm> norms = measures.visitNorms();
    return IntStream.range(0, norms.size())
        .filter(i -> norms.get(i).element() < 0 || norms.get(i).element() == element)
        .toArray();
  }

  private int[] termsFrom(int element, boolean arriving) {
    List<TermPlan> terms = measures.terms();
    return IntStream.range(0, terms.size())
        .filter(i -> terms.get(i).from() == element || (arriving && terms.get(i).from() < 0))
        .toArray();
  }

  private Grid[] grids(int n) {
    Grid[] grids = new Grid[n];
    Arrays.setAll(grids, i -> new Grid(shape.groups().size(), shape.channels().size() + 1));
    return grids;
  }

  @Override
  public void arrive(Moment m) {
    people.at(m.slot).begin(m.group, m.firstChannel);
    completed(m, startsOnArrival[m.element]);
  }

  @Override
  public void schedule(Moment m) {
    noteChannel(m);
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    noteChannel(m);
  }

  @Override
  public void await(Moment m, double seconds) {
    noteChannel(m);
  }

  @Override
  public void start(Moment m, double waited) {
    noteChannel(m);
    if (m.group >= 0 && m.pool >= 0 && visitNorms[m.element].length > 0) {
      visit(m, true, true, waited);
    }
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    noteChannel(m);
    if (m.group >= 0 && joined && visitNorms[m.element].length > 0) {
      boolean patience = kind == DropOffKind.HUNG_UP || kind == DropOffKind.LEFT_QUEUE;
      visit(m, false, !patience, waited);
    }
  }

  @Override
  public void cancel(Moment m, double waited) {
    noteChannel(m);
    if (m.group >= 0 && visitNorms[m.element].length > 0) {
      visit(m, false, true, waited);
    }
  }

  private void visit(Moment m, boolean served, boolean stayed, double waited) {
    if (!(m.time > after)) {
      return;
    }
    for (int i : visitNorms[m.element]) {
      VisitNorm norm = measures.visitNorms().get(i);
      visitsDecided[i].count(m.group, m.channel);
      boolean good =
          switch (norm.measure()) {
            case ABANDONED -> stayed;
            case ANSWERED -> served && isWithin(norm, m.time, waited);
            case WAITING -> isWithin(norm, m.time, waited);
          };
      if (good) {
        visitsMet[i].count(m.group, m.channel);
      }
    }
  }

  private static boolean isWithin(VisitNorm norm, double time, double waited) {
    return norm.clock().isWithin(time - waited, waited);
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    if (m.group >= 0 && matters[m.element]) {
      over(m);
      completed(m, starts[m.element]);
    }
  }

  @Override
  public void pass(Moment m) {
    over(m);
    completed(m, starts[m.element]);
  }

  @Override
  public void reach(Moment m) {
    Person person = person(m);
    if (person.active == person.activeTokens.length) {
      int room = Math.max(4, 2 * person.active);
      person.activeTokens = Arrays.copyOf(person.activeTokens, room);
      person.activeElements = Arrays.copyOf(person.activeElements, room);
    }
    person.activeTokens[person.active] = m.token;
    person.activeElements[person.active++] = m.element;
    for (OpenTerm term = person.open; term != null; term = term.next) {
      if (!term.isPaused() && term.plan.pauses()[m.element]) {
        term.pause(m.time);
      }
    }
  }

  @Override
  public void quit(Moment m) {
    over(m);
  }

  /** An activity that stopped clocks is over; those that nothing else stops go on. */
  private void over(Moment m) {
    Person person = people.at(m.slot);
    for (int i = 0; i < person.active; i++) {
      if (person.activeTokens[i] == m.token && person.activeElements[i] == m.element) {
        person.active--;
        person.activeTokens[i] = person.activeTokens[person.active];
        person.activeElements[i] = person.activeElements[person.active];
        for (OpenTerm term = person.open; term != null; term = term.next) {
          if (term.isPaused() && !isStopped(person, term.plan)) {
            term.goOn(m.time);
          }
        }
        return;
      }
    }
  }

  private static boolean isStopped(Person person, TermPlan term) {
    for (int i = 0; i < person.active; i++) {
      if (term.pauses()[person.activeElements[i]]) {
        return true;
      }
    }
    return false;
  }

  /** An element is complete: it ends terms, extends them, and starts others. */
  private void completed(Moment m, int[] started) {
    Person person = person(m);
    OpenTerm kept = null;
    for (OpenTerm term = person.open; term != null; ) {
      OpenTerm following = term.next;
      if (term.plan.to() == m.element) {
        reached(person, term, m.time);
        release(term);
      } else {
        if (term.plan.extendedBy() == m.element) {
          term.extend(m.time);
        }
        term.next = kept;
        kept = term;
      }
      term = following;
    }
    person.open = kept;
    for (int i : started) {
      TermPlan term = measures.terms().get(i);
      if (term.isPromise() || !isOpen(person, i)) {
        OpenTerm opened = spare == null ? new OpenTerm(term) : spare;
        spare = opened.next;
        opened.begin(i, term, m.time, person.open);
        person.open = opened;
        if (isStopped(person, term)) {
          opened.pause(m.time);
        }
      }
    }
  }

  private void release(OpenTerm term) {
    term.next = spare;
    spare = term;
  }

  private static boolean isOpen(Person person, int index) {
    for (OpenTerm term = person.open; term != null; term = term.next) {
      if (term.index == index) {
        return true;
      }
    }
    return false;
  }

  private void reached(Person person, OpenTerm term, double time) {
    double due = term.due();
    boolean good = time <= due;
    decide(person.group, person.channel, term.index, good, good ? time : due);
    person.broken += !good && term.plan.isPromise() ? 1 : 0;
    if (!term.plan.isPromise() && time > after) {
      legal[term.index].add(person.group, person.channel, term.elapsed(time));
    }
  }

  private void decide(int group, int channel, int term, boolean good, double time) {
    if (time > after) {
      decided[term].count(group, channel);
      if (good) {
        met[term].count(group, channel);
      }
    }
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    if (outcome == Outcome.DROP_OFF) {
      return;
    }
    Person person = people.at(m.slot);
    person.channel = m.firstChannel;
    OpenTerm kept = null;
    for (OpenTerm term = person.open; term != null; ) {
      OpenTerm following = term.next;
      if (term.plan.to() < 0) {
        reached(person, term, m.time);
        release(term);
      } else {
        term.next = kept;
        kept = term;
      }
      term = following;
    }
    person.open = kept;
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    Person person = people.at(m.slot);
    person.channel = m.firstChannel;
    for (OpenTerm term = person.open; term != null; ) {
      OpenTerm following = term.next;
      double due = term.due();
      if (due <= m.time) {
        decide(person.group, person.channel, term.index, false, due);
      } else if (due < Double.POSITIVE_INFINITY) {
        await(due, place(person, term.index), m.time);
      }
      release(term);
      term = following;
    }
    person.inProgress = false;
    person.open = null;
  }

  /** Keeps a term until it is over; those that are over by now make room. */
  private void await(double due, int place, double now) {
    if (waiting == dues.length) {
      decideUntil(now);
      if (2 * waiting > dues.length) {
        dues = Arrays.copyOf(dues, 2 * dues.length);
        places = Arrays.copyOf(places, dues.length);
      }
    }
    dues[waiting] = due;
    places[waiting++] = place;
  }

  private void decideUntil(double now) {
    int left = 0;
    int columns = shape.channels().size() + 1;
    int cells = shape.groups().size() * columns;
    for (int i = 0; i < waiting; i++) {
      if (dues[i] <= now) {
        int cell = places[i] % cells;
        decide(cell / columns, cell % columns - 1, places[i] / cells, false, dues[i]);
      } else {
        dues[left] = dues[i];
        places[left++] = places[i];
      }
    }
    waiting = left;
  }

  private int place(Person person, int term) {
    int columns = shape.channels().size() + 1;
    return (term * shape.groups().size() + person.group) * columns + person.channel + 1;
  }

  @Override
  public void finish(double time) {
    decideUntil(time);
    people.forEach(
        person -> {
          OpenTerm first = person.inProgress ? person.open : null;
          for (OpenTerm term = first; term != null; term = term.next) {
            double due = term.due();
            if (due <= time) {
              decide(person.group, person.channel, term.index, false, due);
            }
          }
        });
  }

  /** Returns how many promises to a resident in progress were broken by now. */
  int brokenPromises(int slot, double now) {
    Person person = people.at(slot);
    int broken = person.broken;
    for (OpenTerm term = person.open; term != null; term = term.next) {
      broken += term.plan.isPromise() && term.due() < now ? 1 : 0;
    }
    return broken;
  }

  /** Keeps the first channel of a resident as soon as it is known. */
  private void noteChannel(Moment m) {
    if (m.group >= 0 && m.firstChannel >= 0) {
      people.at(m.slot).channel = m.firstChannel;
    }
  }

  private Person person(Moment m) {
    Person person = people.at(m.slot);
    person.channel = m.firstChannel;
    return person;
  }

  /** Adds what was found to the rows of a run. */
  void addTo(Margins margins) {
    List<TermPlan> terms = measures.terms();
    List<String> told = new ArrayList<>();
    Grid promised = new Grid(shape.groups().size(), shape.channels().size() + 1);
    Grid kept = new Grid(shape.groups().size(), shape.channels().size() + 1);
    for (int i = 0; i < terms.size(); i++) {
      TermPlan term = terms.get(i);
      if (!term.isPromise()) {
        norm(margins, term.id(), decided[i], met[i], term.groups());
        margins.samples("leadTime", term.kind(), term.id(), legal[i].samplesOf(term.groups()));
        continue;
      }
      Margins.addTo(promised.counts, decided[i].counts);
      Margins.addTo(kept.counts, met[i].counts);
      if (!told.contains(term.id())) {
        told.add(term.id());
        promises(margins, term.id());
      }
    }
    if (!told.isEmpty()) {
      margins.counts("#promiseKept", "", Cell.ALL, promised.counts, false);
      margins.counts("promiseKept", "", Cell.ALL, kept.counts, false);
    }
    for (int i = 0; i < measures.visitNorms().size(); i++) {
      VisitNorm norm = measures.visitNorms().get(i);
      norm(margins, norm.id(), visitsDecided[i], visitsMet[i], norm.groups());
      if (norm.measure() == VisitNorm.Measure.ANSWERED) {
        String element = norm.element() < 0 ? Cell.ALL : shape.elements().get(norm.element());
        margins.counts("#answered", norm.answeredKind(), element, visitsDecided[i].counts, false);
        margins.counts("answered", norm.answeredKind(), element, visitsMet[i].counts, false);
      }
    }
  }

  /** Adds the promises that one element makes, together. */
  private void promises(Margins margins, String element) {
    Grid promised = new Grid(shape.groups().size(), shape.channels().size() + 1);
    Grid kept = new Grid(shape.groups().size(), shape.channels().size() + 1);
    for (int i = 0; i < measures.terms().size(); i++) {
      TermPlan term = measures.terms().get(i);
      if (term.isPromise() && term.id().equals(element)) {
        Margins.addTo(promised.counts, decided[i].counts);
        Margins.addTo(kept.counts, met[i].counts);
      }
    }
    margins.counts("#promiseKept", "", element, promised.counts, false);
    margins.counts("promiseKept", "", element, kept.counts, false);
  }

  /** Adds whether a norm was met, for the groups that it holds for. */
  static void norm(Margins margins, String id, Grid decided, Grid met, boolean[] groups) {
    margins.counts("#normMet", "", id, decided.countsOf(groups), false);
    margins.counts("normMet", "", id, met.countsOf(groups), false);
  }
}
