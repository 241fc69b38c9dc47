package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.distribution.Sampler;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Situation;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import nl.inwonerreis.simulator.staff.StaffRoster;

/** The state of one replication, and the rooms that work on it. Used by one thread. */
final class Run {

  final Plan plan;
  final PlanNode[] nodes;
  final Observer observer;
  final EventCalendar calendar = new EventCalendar();
  final Tokens tokens;
  final Residents residents;
  final Scopes scopes = new Scopes();
  final StaffPool[] pools;
  final ReadyTokens ready;
  final Flow flow;
  final Cases cases;
  final Visits visits;
  final Doors doors;
  final Appointments appointments;
  final Slots slots;
  final JointWork joint;
  final Service service;
  final Dispatcher dispatcher;
  final Boundaries boundaries;
  final Promises promises;
  final Messages messages;
  final Arrivals arrivals;
  final Situation situation = new Situation();
  final RandomStreams random;
  double now;
  private final Sampler[] samplers;
  private final Moment moment = new Moment();

  Run(Plan plan, int replication, Observer observer) {
    this.plan = plan;
    this.nodes = plan.nodes();
    this.observer = observer;
    random = new RandomStreams(plan.seed(), replication);
    residents =
        new Residents(nodes.length, plan.messageTargets().length, plan.shape().processes().size());
    tokens = new Tokens(plan.maxHandles(), residents.nobody, scopes.nowhere);
    samplers = new Sampler[plan.laws().size()];
    for (Law law : plan.laws()) {
      samplers[law.index()] = law.distribution().sampler(random.generator());
    }
    pools = new StaffPool[plan.pools().length];
    for (int p = 0; p < pools.length; p++) {
      var pool = plan.pools()[p];
      var roster = new StaffRoster(pool.shifts(), pool.absence(), pool.hash(), random);
      pools[p] = new StaffPool(p, pool, roster);
    }
    ready = new ReadyTokens(this);
    flow = new Flow(this);
    cases = new Cases(this);
    visits = new Visits(this);
    doors = new Doors(this);
    appointments = new Appointments(this);
    slots = new Slots(this);
    joint = new JointWork(this);
    service = new Service(this);
    dispatcher = new Dispatcher(this);
    boundaries = new Boundaries(this);
    promises = new Promises(this);
    messages = new Messages(this);
    arrivals = new Arrivals(this);
  }

  /** Returns the node where a resident's token is. */
  PlanNode nodeOf(Token t) {
    return nodes[t.node];
  }

  /** Returns the place of a resident's token in tables by channel and group. */
  int cellOf(Token t) {
    return plan.cell(t.channel, t.resident.profile);
  }

  /** Draws a value for a token at an address of its own. */
  double draw(Token t, Law law, Purpose purpose, long elementHash, int count) {
    random.at(t.key, elementHash, count, purpose);
    return samplers[law.index()].draw(subjectOf(t));
  }

  /** Draws a value for a token's visit. */
  double draw(Token t, Law law, Purpose purpose) {
    return draw(t, law, purpose, hashAt(t), t.visit);
  }

  /** Draws a value that belongs to the subject of a stream. */
  double draw(long key, long subject, Law law, Purpose purpose) {
    random.at(key, 0, 0, purpose);
    return samplers[law.index()].draw(subject);
  }

  /** Returns a uniform number in [0, 1) for a token's visit. */
  double uniform(Token t, Purpose purpose) {
    return random.uniform(t.key, hashAt(t), t.visit, purpose);
  }

  private long hashAt(Token t) {
    return t.resident.isNobody() ? 0 : nodeOf(t).hash;
  }

  private long subjectOf(Token t) {
    Resident r = t.resident;
    return r.isNobody() ? t.number : r.number;
  }

  /** Describes the situation of a token's visit, for choices. */
  Situation situationOf(Token t) {
    situation.outcome = t.outcome;
    situation.visit = t.visit;
    situation.queue = t.queue;
    situation.wait = t.waited;
    return situation;
  }

  /** Describes a token's visit for the observer. */
  Moment momentOf(Token t) {
    Moment m = moment;
    m.time = now;
    m.token = t.number;
    m.main = t.main;
    m.element = t.node;
    m.visit = t.visit;
    m.channel = t.channel;
    m.outcome = t.outcome;
    var work = t.work;
    m.pool = work == null ? -1 : work.pool;
    m.units = m.pool < 0 || work == null ? 0 : work.units;
    m.team = work == null ? null : work.team;
    Resident r = t.resident;
    m.resident = r.number;
    m.slot = r.slot;
    m.group = r.group;
    m.caseType = r.caseType;
    m.firstChannel = r.firstChannel;
    return m;
  }

  /** Describes a resident as a whole for the observer. */
  Moment momentOfResident(Resident r, int element) {
    Moment m = moment;
    m.time = now;
    m.token = -1;
    m.main = true;
    m.element = element;
    m.visit = 0;
    m.channel = r.firstChannel;
    m.outcome = 0;
    m.pool = -1;
    m.units = 0;
    m.team = null;
    m.resident = r.number;
    m.slot = r.slot;
    m.group = r.group;
    m.caseType = r.caseType;
    m.firstChannel = r.firstChannel;
    return m;
  }
}
