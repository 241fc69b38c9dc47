package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.ContactPlan;
import nl.inwonerreis.simulator.plan.ContactPlan.Worker;
import org.jspecify.annotations.Nullable;

/**
 * The lead time of helped residents, split over who works on it: the municipality, a partner in the
 * chain, the resident, or nobody, which is waiting.
 *
 * <p>Every moment counts once. Where several work at a time it is the municipality's, else the
 * partner's. Service of a side line of the resident's own process is no work on the case. Units:
 * seconds.
 */
final class PartyTimes implements Observer {

  private static final Worker[] FIRST_COUNTS = {Worker.MUNICIPALITY, Worker.CHAIN, Worker.RESIDENT};
  private static final int WAITING = Worker.values().length;

  private final ContactPlan plan;
  private final double after;
  private final BySlot<Person> people = new BySlot<>(Person::new);
  private final Grid[] parts = new Grid[WAITING + 1];
  private final Grid helped;
  private final Grid leadTimes;

  /** What is kept of a resident in progress; used again. */
  private static final class Person {
    boolean inProgress;
    int home;
    double since;
    final double[] sums = new double[WAITING + 1];
    long[] tokens = {};
    Worker[] workers = {};
    int active;

    void begin(int itsHome, double time) {
      inProgress = true;
      home = itsHome;
      since = time;
      Arrays.fill(sums, 0);
      active = 0;
    }

    void add(long token, Worker worker) {
      if (active == tokens.length) {
        tokens = Arrays.copyOf(tokens, Math.max(2, 2 * active));
        workers = Arrays.copyOf(workers, tokens.length);
      }
      tokens[active] = token;
      workers[active++] = worker;
    }

    void remove(long token) {
      for (int i = 0; i < active; i++) {
        if (tokens[i] == token) {
          active--;
          tokens[i] = tokens[active];
          workers[i] = workers[active];
          return;
        }
      }
    }

    int who() {
      for (Worker worker : FIRST_COUNTS) {
        for (int i = 0; i < active; i++) {
          if (workers[i] == worker) {
            return worker.ordinal();
          }
        }
      }
      return WAITING;
    }
  }

  PartyTimes(RunShape shape, ContactPlan plan, double warmUp) {
    this.plan = plan;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    int columns = shape.channels().size() + 1;
    Arrays.setAll(parts, i -> new Grid(shape.groups().size(), columns));
    helped = new Grid(shape.groups().size(), columns);
    leadTimes = new Grid(shape.groups().size(), columns);
  }

  @Override
  public void arrive(Moment m) {
    people.at(m.slot).begin(plan.processOf()[m.element], m.time);
  }

  @Override
  public void start(Moment m, double waited) {
    change(m, true);
  }

  @Override
  public void resume(Moment m) {
    change(m, true);
  }

  @Override
  public void suspend(Moment m) {
    change(m, false);
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    change(m, false);
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    change(m, false);
  }

  private void change(Moment m, boolean works) {
    if (m.group < 0) {
      return;
    }
    Person person = people.at(m.slot);
    if (!person.inProgress || (!m.main && plan.processOf()[m.element] == person.home)) {
      return;
    }
    account(person, m.time);
    if (works) {
      Worker here = plan.parties()[m.element];
      person.add(m.token, m.pool >= 0 && here == Worker.RESIDENT ? Worker.MUNICIPALITY : here);
    } else {
      person.remove(m.token);
    }
  }

  private static void account(Person person, double time) {
    person.sums[person.who()] += time - person.since;
    person.since = time;
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    Person person = people.at(m.slot);
    account(person, m.time);
    person.inProgress = false;
    if (outcome == Outcome.HELPED && m.time > after) {
      for (int i = 0; i < parts.length; i++) {
        parts[i].addUnlessZero(m.group, m.firstChannel, person.sums[i]);
      }
      helped.count(m.group, m.firstChannel);
      parts[WAITING].count(m.group, m.firstChannel, person.sums[WAITING]);
      leadTimes.count(m.group, m.firstChannel, times.leadTime);
    }
  }

  void addTo(Margins margins) {
    for (Worker worker : Worker.values()) {
      margins.samples(
          "leadTimePart", worker.id(), Cell.ALL, parts[worker.ordinal()].filledTo(helped));
    }
    margins.samples("leadTimePart", "waiting", Cell.ALL, parts[WAITING].filledTo(helped));
    margins.counts("#waitingShare", "", Cell.ALL, leadTimes.counts, false);
    margins.counts("waitingShare", "", Cell.ALL, parts[WAITING].counts, false);
  }
}
