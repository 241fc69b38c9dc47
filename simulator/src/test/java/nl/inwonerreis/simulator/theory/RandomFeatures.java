package nl.inwonerreis.simulator.theory;

import static nl.inwonerreis.simulator.theory.RandomScenario.map;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Adds to a random scenario what few scenarios have: case types, batches, several pools for a step,
 * slots, events after a broken promise, and costs. Random numbers of its own decide which.
 */
final class RandomFeatures {

  private static final List<String> POOLS = List.of("balie", "kcc", "nacht");
  private static final List<String> DAYS = List.of("Mo-Fr 08:00-17:00; PH off", "24/7");

  private final RandomScenario scenario;
  private final SplittableRandom random;

  private RandomFeatures(RandomScenario scenario, long seed) {
    this.scenario = scenario;
    this.random = new SplittableRandom(77 * seed + 5);
  }

  /** Adds features to a scenario; on one of three seeds none. */
  static void addTo(RandomScenario scenario, RandomJourney journey, long seed) {
    RandomFeatures features = new RandomFeatures(scenario, seed);
    if (features.random.nextInt(3) > 0) {
      features.add(journey);
    }
  }

  private void add(RandomJourney journey) {
    costs();
    if (random.nextBoolean()) {
      caseTypes();
    }
    if (random.nextBoolean()) {
      batches();
    }
    if (random.nextBoolean()) {
      teams();
    }
    if (random.nextBoolean()) {
      each("staff", n -> !n.containsKey("hours"), this::slot);
    }
    journey.rateEvents.forEach(this::afterPromise);
  }

  private void costs() {
    for (String pool : POOLS) {
      if (random.nextBoolean()) {
        child(child(scenario.tree, "staff"), pool).put("costPerHour", 10 * random.nextInt(9));
      }
    }
    each("handling", n -> random.nextBoolean(), n -> n.put("costPerVisit", random.nextInt(20)));
  }

  private void caseTypes() {
    scenario.tree.put("caseTypes", map("gewoon", 0.7, "spoed", 0.3));
    each(
        "handling",
        n -> random.nextBoolean(),
        n -> n.put("handling", map("byCaseType", map("spoed", "PT7M", "*", n.get("handling")))));
    each(
        "costPerVisit",
        n -> random.nextBoolean(),
        n -> n.put("costPerVisit", map("byCaseType", map("gewoon", 3, "spoed", 12))));
    each(
        "priority",
        n -> true,
        n -> n.put("priority", map("byCaseType", map("spoed", 3, "*", n.get("priority")))));
  }

  private void batches() {
    Map<String, Object> batch = map("at", "2026-04-02T10:00", "size", 5 + random.nextInt(40));
    if (random.nextBoolean()) {
      batch.put("spread", map("exponential", map("mean", "PT6H")));
    }
    if (random.nextBoolean()) {
      batch.put("group", "basis");
    }
    child(scenario.tree, "arrivals").put("batches", map("brief", batch));
  }

  private void teams() {
    Map<String, Object> staff = child(scenario.tree, "staff");
    for (String pool : POOLS) {
      Map<String, Object> numbers = child(staff, pool);
      numbers.remove("shifts");
      numbers.put("count", 2 + random.nextInt(2));
      numbers.put("hours", DAYS.get(random.nextInt(2)));
      numbers.put("discipline", pool.equals("nacht") ? "priority" : "fifo");
    }
    each("staff", n -> !n.containsKey("priority") && random.nextInt(3) > 0, this::team);
  }

  private void team(Map<String, Object> n) {
    String one = (String) n.get("staff");
    String other = POOLS.get((POOLS.indexOf(one) + 1 + random.nextInt(2)) % POOLS.size());
    if (random.nextBoolean()) {
      n.put("staff", map("anyOf", List.of(one, other)));
    } else {
      n.remove("units");
      n.put("staff", map("allOf", map(one, 1 + random.nextInt(2), other, 1)));
    }
  }

  private void slot(Map<String, Object> n) {
    if (random.nextInt(3) == 0) {
      Map<String, Object> appointment = map("slot", "PT30M", "noShow", 0.1);
      if (random.nextBoolean()) {
        appointment.put("tolerance", "P2D");
      }
      if (random.nextBoolean()) {
        appointment.put("notBefore", "PT3H");
      }
      n.put("appointment", appointment);
    }
  }

  private void afterPromise(String event) {
    Map<String, Object> all = child(child(child(scenario.tree, "elements"), event), "*");
    child(all, "rate").put("afterPromise", random.nextInt(5));
  }

  private interface Test {
    boolean of(Map<String, Object> numbers);
  }

  private interface Change {
    void make(Map<String, Object> numbers);
  }

  /** Changes the numbers of elements that have a key. */
  private void each(String key, Test test, Change change) {
    for (Object byChannel : child(scenario.tree, "elements").values()) {
      for (Object numbers : asMap(byChannel).values()) {
        Map<String, Object> n = asMap(numbers);
        if (n.containsKey(key) && test.of(n)) {
          change.make(n);
        }
      }
    }
  }

  private static Map<String, Object> child(Map<String, Object> tree, String key) {
    return asMap(tree.get(key));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object tree) {
    return (Map<String, Object>) tree;
  }
}
