package nl.inwonerreis.simulator.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PoolPlan;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import nl.inwonerreis.simulator.staff.RosterShift;

/**
 * The posts of a scenario: every shift of every pool, also of the pools that it gets where it is
 * silent.
 */
public final class Posts {

  private static final double WEEK = 7 * 86_400.0;

  private final Scenario scenario;
  private final Map<String, StaffNumbers> staff = new LinkedHashMap<>();
  private final List<Post> posts = new ArrayList<>();

  private Posts(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Finds the posts.
   *
   * @param plan what the scenario was compiled to
   * @param names names of the pools of which the scenario is silent, by id
   */
  public static Posts of(Scenario scenario, Plan plan, Map<String, String> names) {
    Posts found = new Posts(scenario);
    for (PoolPlan pool : plan.pools()) {
      StaffNumbers stated = scenario.staff().get(pool.id());
      found.add(
          pool,
          stated == null ? silent(names.getOrDefault(pool.id(), pool.id())) : stated,
          plan.end());
    }
    return found;
  }

  /** One person, always on duty: what the plan takes for a lane without staff. */
  private static StaffNumbers silent(String name) {
    var always = List.of(new StaffNumbers.Shift("", OpeningHours.ALWAYS, 1));
    return new StaffNumbers(name, always, Discipline.FIFO, 0, null, List.of());
  }

  private void add(PoolPlan pool, StaffNumbers numbers, double end) {
    staff.put(pool.id(), numbers);
    boolean whole = numbers.shifts().stream().allMatch(s -> s.count() == Math.rint(s.count()));
    double length = Double.isFinite(end) ? end : reached(pool);
    for (int i = 0; i < numbers.shifts().size(); i++) {
      StaffNumbers.Shift shift = numbers.shifts().get(i);
      posts.add(
          new Post(
              pool.id(),
              shift.name(),
              shift.count(),
              whole ? 1 : 10,
              open(pool.shifts()[i], length),
              length / WEEK,
              numbers.costPerHour()));
    }
  }

  /** Returns how far the roster goes of a run that ends with its last resident. */
  private static double reached(PoolPlan pool) {
    double last = WEEK;
    for (RosterShift shift : pool.shifts()) {
      for (double to : shift.to()) {
        last = Double.isFinite(to) ? Math.max(last, to) : last;
      }
    }
    return last;
  }

  private static List<Post.Span> open(RosterShift shift, double length) {
    List<Post.Span> open = new ArrayList<>();
    for (int i = 0; i < shift.from().length && shift.from()[i] < length; i++) {
      open.add(new Post.Span(shift.from()[i], Math.min(length, shift.to()[i])));
    }
    return open;
  }

  /** Returns the posts, pool by pool. */
  public List<Post> list() {
    return List.copyOf(posts);
  }

  /** Returns the scenario with other persons on the posts, in their order. */
  public Scenario with(List<Double> persons) {
    Map<String, StaffNumbers> changed = new LinkedHashMap<>();
    int post = 0;
    for (Map.Entry<String, StaffNumbers> pool : staff.entrySet()) {
      StaffNumbers numbers = pool.getValue();
      List<StaffNumbers.Shift> shifts = new ArrayList<>();
      for (StaffNumbers.Shift shift : numbers.shifts()) {
        shifts.add(new StaffNumbers.Shift(shift.name(), shift.hours(), persons.get(post++)));
      }
      changed.put(
          pool.getKey(),
          new StaffNumbers(
              numbers.name(),
              shifts,
              numbers.discipline(),
              numbers.absence(),
              numbers.costPerHour(),
              numbers.otherWork()));
    }
    return new Scenario(
        scenario.name(),
        scenario.run(),
        scenario.holidays(),
        scenario.arrivals(),
        scenario.groups(),
        scenario.caseTypes(),
        scenario.channels(),
        changed,
        scenario.elements(),
        scenario.flows(),
        scenario.numbers(),
        scenario.hours());
  }
}
