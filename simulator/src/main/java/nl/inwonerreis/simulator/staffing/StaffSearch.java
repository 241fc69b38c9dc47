package nl.inwonerreis.simulator.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Searches the smallest staff that meets all norms: raises all pools together until they are met,
 * then lowers pool by pool and shift by shift, the most expensive first, until none can be a step
 * smaller.
 *
 * <p>It takes for granted that more persons never break a norm that fewer meet. Whatever it finds
 * was judged itself, and so was one step less of each post.
 */
public final class StaffSearch {

  /** How much is added at a time while raising. */
  static final double FACTOR = 1.25;

  /** How many times the persons of now is as far as raising goes. */
  public static final double AMPLE = 4;

  /** How many staffs are judged at most. */
  public static final int MOST_TRIALS = 120;

  private final List<Post> posts;
  private final Judge judge;
  private final int most;
  private final Map<List<Double>, Boolean> judged = new HashMap<>();
  private final Set<String> unbound = new TreeSet<>();
  private boolean exhausted;

  private StaffSearch(List<Post> posts, Judge judge, int most) {
    this.posts = List.copyOf(posts);
    this.judge = judge;
    this.most = most;
  }

  /** Searches with at most {@link #MOST_TRIALS} trials. */
  public static FoundStaff find(List<Post> posts, Judge judge) {
    return find(posts, judge, MOST_TRIALS);
  }

  static FoundStaff find(List<Post> posts, Judge judge, int most) {
    return new StaffSearch(posts, judge, most).find();
  }

  /** Returns about how many trials a search takes, for showing how far it is. */
  public static int expected(List<Post> posts) {
    int trials = 4;
    for (Post post : posts) {
      trials += 3 + 32 - Integer.numberOfLeadingZeros(post.steps(2 * post.now()));
    }
    return Math.min(MOST_TRIALS, trials);
  }

  private FoundStaff find() {
    List<Double> staff = raised(1);
    double factor = 1;
    while (!meets(staff)) {
      if (factor >= AMPLE || exhausted) {
        return new FoundStaff(false, staff, Set.of(), judged.size(), !exhausted);
      }
      factor = Math.min(AMPLE, factor * FACTOR);
      staff = raised(factor);
    }
    List<Double> before = List.of();
    while (!staff.equals(before)) {
      before = staff;
      staff = lowered(staff);
    }
    return new FoundStaff(true, staff, unbound, judged.size(), !exhausted);
  }

  private List<Double> raised(double factor) {
    return posts.stream()
        .map(post -> factor == 1 ? post.now() : post.persons(post.steps(factor * post.now())))
        .toList();
  }

  private List<Double> lowered(List<Double> from) {
    List<Double> staff = from;
    for (List<Integer> pool : pools(staff)) {
      staff = loweredPool(staff, pool);
    }
    for (List<Integer> pool : pools(staff)) {
      for (int post : pool.size() > 1 ? pool : List.<Integer>of()) {
        staff = loweredShift(staff, pool, post);
      }
    }
    return staff;
  }

  /** Returns the places of the posts of each pool that matters, the most expensive pool first. */
  private List<List<Integer>> pools(List<Double> staff) {
    Map<String, List<Integer>> pools = new LinkedHashMap<>();
    for (int i = 0; i < posts.size(); i++) {
      if (!unbound.contains(posts.get(i).pool())) {
        pools.computeIfAbsent(posts.get(i).pool(), id -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> sorted = new ArrayList<>(pools.values());
    sorted.sort(Comparator.comparingDouble(pool -> -cost(pool, staff)));
    return sorted;
  }

  private double cost(List<Integer> pool, List<Double> staff) {
    double cost = pool.stream().mapToDouble(i -> posts.get(i).costPerWeek(staff.get(i))).sum();
    return Double.isNaN(cost) ? 0 : cost;
  }

  private List<Double> loweredPool(List<Double> staff, List<Integer> pool) {
    int top = pool.stream().mapToInt(i -> steps(staff, i)).max().orElse(0);
    if (top == 0) {
      return staff;
    }
    if (meets(with(staff, pool, i -> 0.0))) {
      unbound.add(posts.get(pool.get(0)).pool());
      List<Double> asNow = with(staff, pool, i -> posts.get(i).now());
      return meets(asNow) ? asNow : staff;
    }
    return lowest(
        top, level -> level == top ? staff : with(staff, pool, i -> scaled(staff, i, level, top)));
  }

  /** Returns the persons of a post when its pool is at a level of {@code top}. */
  private double scaled(List<Double> staff, int i, int level, int top) {
    Post post = posts.get(i);
    double persons = post.persons(post.steps(staff.get(i) * level / top));
    return Math.min(staff.get(i), Math.max(post.least(), persons));
  }

  private List<Double> loweredShift(List<Double> staff, List<Integer> pool, int post) {
    List<Post> others =
        pool.stream().filter(i -> i != post && staff.get(i) > 0).map(posts::get).toList();
    Post one = posts.get(post);
    double least = one.isCoveredBy(others) ? 0 : one.least();
    return lowest(
        steps(staff, post),
        level -> {
          double persons = Math.max(least, one.persons(level));
          return with(staff, List.of(post), i -> Math.min(staff.get(i), persons));
        });
  }

  private int steps(List<Double> staff, int i) {
    return posts.get(i).steps(staff.get(i));
  }

  /** Bisects between level 0, which is taken not to do, and the top, which does. */
  private List<Double> lowest(int top, IntFunction<List<Double>> staffOf) {
    int fits = top;
    if (top > 0 && meets(staffOf.apply(top - 1))) {
      int lacks = -1;
      fits = top - 1;
      while (fits - lacks > 1) {
        int middle = lacks + (fits - lacks) / 2;
        if (meets(staffOf.apply(middle))) {
          fits = middle;
        } else {
          lacks = middle;
        }
      }
    }
    return staffOf.apply(fits);
  }

  private List<Double> with(List<Double> staff, List<Integer> places, IntFunction<Double> other) {
    return IntStream.range(0, staff.size())
        .mapToObj(i -> places.contains(i) ? other.apply(i) : staff.get(i))
        .toList();
  }

  /** Returns what is known of a staff, or has it judged; no more trials count as no. */
  private boolean meets(List<Double> staff) {
    Boolean known = judged.get(staff);
    if (known != null) {
      return known;
    }
    if (judged.size() >= most) {
      exhausted = true;
      return false;
    }
    boolean met = judge.meets(Collections.unmodifiableList(staff));
    judged.put(staff, met);
    return met;
  }
}
