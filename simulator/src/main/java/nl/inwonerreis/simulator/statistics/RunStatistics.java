package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.observe.Team;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of one replication, streamed.
 *
 * <p>Window: (warmUp, end]; without a warm-up [0, end], so that who arrives at 0 counts. A
 * resident's observation counts when the resident ends in the window, a visit's when its wait ends
 * there, handling when it is complete there. A visit is told exactly once as start, leave or
 * cancel.
 *
 * <p>Shape: cells by element × group × channel (the first channel of residents), where channel
 * index −1 is none; made when first used. Other work has cells by element. Units: seconds, EUR.
 *
 * <p>Source: Law, Simulation Modeling and Analysis (2015), §9.5, on deleting a warm-up.
 */
public final class RunStatistics implements Observer {

  final RunShape shape;
  final double warmUp;
  final int groups;
  final int columns;
  final @Nullable VisitCell[] visits;
  final @Nullable VisitCell[] otherWork;
  final @Nullable ResidentCell[] residents;
  final PoolClock[] pools;
  final TimeAverage[] inProgress;
  final long[] now;
  final long[] atStart;
  final long[] arrived;
  final long[] ended;
  final long[][] switches;
  long everArrived;
  double end;

  private final double after;

  /** Makes the statistics of a replication with a warm-up in seconds. */
  public RunStatistics(RunShape shape, double warmUp) {
    this.shape = shape;
    this.warmUp = warmUp;
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.groups = shape.groups().size();
    this.columns = shape.channels().size() + 1;
    this.visits = new VisitCell[shape.elements().size() * groups * columns];
    this.otherWork = new VisitCell[shape.elements().size()];
    this.residents = new ResidentCell[groups * columns];
    this.pools = new PoolClock[shape.pools().size()];
    Arrays.setAll(pools, p -> new PoolClock(shape.startOfWeek(), warmUp));
    this.inProgress = new TimeAverage[groups];
    Arrays.setAll(inProgress, g -> new TimeAverage(warmUp));
    this.now = new long[groups];
    this.atStart = new long[groups];
    this.arrived = new long[groups];
    this.ended = new long[groups];
    this.switches = new long[columns - 1][columns - 1];
  }

  @Override
  public void arrive(Moment m) {
    int g = m.group;
    everArrived++;
    if (m.time > after) {
      arrived[g]++;
    } else {
      atStart[g]++;
    }
    inProgress[g].set(m.time, ++now[g]);
  }

  @Override
  public void start(Moment m, double waited) {
    if (m.time > after && m.group >= 0) {
      visit(m).visited(m.pool >= 0, waited);
    }
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    if (m.time > after) {
      VisitCell cell = m.group >= 0 ? visit(m) : work(m);
      cell.completed(handling, m.pool >= 0 ? m.units : 0);
      served(cell, m, handling, paused, cost);
    }
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    if (m.time > after) {
      VisitCell cell = m.group >= 0 ? visit(m) : work(m);
      cell.brokenOff(handling, m.pool >= 0 ? m.units : 0);
      served(cell, m, handling, paused, cost);
    }
  }

  private void served(VisitCell cell, Moment m, double handling, double paused, double cost) {
    cell.served(paused, cost);
    if (m.team != null) {
      together(m, m.team, handling, cost);
    } else if (m.pool >= 0) {
      PoolClock pool = pools[m.pool];
      pool.staffTime += handling * m.units;
      pool.cost += cost;
    }
  }

  /** Several pools at once: to each its own persons, and to the first what the visit costs. */
  private void together(Moment m, Team team, double handling, double cost) {
    double rest = cost;
    for (int i = 0; i < team.pools().length; i++) {
      PoolClock pool = pools[team.pools()[i]];
      double persons = handling * team.units()[i];
      pool.staffTime += persons;
      double own = persons * team.costPerHour()[i] / 3600;
      pool.cost += own;
      rest -= own;
    }
    pools[m.pool].cost += rest;
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    if (m.time > after && m.group >= 0) {
      VisitCell cell = visit(m);
      cell.visited(joined, waited);
      cell.left(kind, joined);
    }
  }

  @Override
  public void cancel(Moment m, double waited) {
    if (m.time > after && m.group >= 0) {
      visit(m).visited(true, waited);
    }
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    if (m.time > after && m.group >= 0) {
      visit(m).delayed(kind, seconds);
    }
  }

  @Override
  public void await(Moment m, double seconds) {
    if (m.time > after && m.group >= 0) {
      visit(m).awaiting.add(seconds);
    }
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    if (m.time > after && from >= 0 && m.channel >= 0) {
      switches[from][m.channel]++;
    }
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    int g = m.group;
    if (m.time > after) {
      ended[g]++;
      resident(m).end(m.element, outcome, kind, times);
    } else {
      atStart[g]--;
    }
    inProgress[g].set(m.time, --now[g]);
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    if (m.time > after && m.group >= 0) {
      resident(m).close(staffTime, cost);
    }
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    pools[pool].duty(time, onDuty);
  }

  @Override
  public void load(double time, int pool, int busy, int queue) {
    pools[pool].load(time, busy, queue);
  }

  @Override
  public void finish(double time) {
    end = time;
    for (PoolClock pool : pools) {
      pool.finish(time);
    }
  }

  /** Returns what was found, once the run is over. */
  public RunSummary summary() {
    return new Summary(this).make();
  }

  private VisitCell visit(Moment m) {
    int at = (m.element * groups + m.group) * columns + m.channel + 1;
    VisitCell cell = visits[at];
    if (cell == null) {
      cell = new VisitCell();
      visits[at] = cell;
    }
    return cell;
  }

  private VisitCell work(Moment m) {
    VisitCell cell = otherWork[m.element];
    if (cell == null) {
      cell = new VisitCell();
      otherWork[m.element] = cell;
    }
    return cell;
  }

  private ResidentCell resident(Moment m) {
    int at = m.group * columns + m.firstChannel + 1;
    ResidentCell cell = residents[at];
    if (cell == null) {
      cell = new ResidentCell(shape.elements().size());
      residents[at] = cell;
    }
    return cell;
  }
}
