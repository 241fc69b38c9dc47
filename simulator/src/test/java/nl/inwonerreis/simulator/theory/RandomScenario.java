package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** Random numbers for a random journey, as the tree of a scenario file. */
final class RandomScenario {

  private static final List<String> HOURS =
      List.of(
          "Mo-Fr 08:00-17:00; PH off",
          "Mo-Sa 09:00-12:30,13:00-21:00",
          "Mo-Su 22:00-06:00",
          "24/7");

  final Map<String, Object> tree = new LinkedHashMap<>();

  /** Whether everything that the staff does pauses at the end of a shift. */
  final boolean alwaysPauses;

  private final SplittableRandom random;
  private final List<String> pools = List.of("balie", "kcc", "nacht");

  RandomScenario(RandomJourney journey, long seed) {
    random = new SplittableRandom(~seed);
    boolean live = random.nextInt(3) > 0;
    alwaysPauses = !live;
    tree.put("format", 1);
    tree.put("start", "2026-04-01");
    tree.put("warmUp", "P0D");
    tree.put("seed", seed);
    tree.put("replications", 1);
    if (random.nextBoolean()) {
      tree.put("residents", 150);
    } else {
      tree.put("duration", "P5D");
    }
    tree.put("arrivals", map("perHour", 3, "hours", pick(HOURS)));
    tree.put("groups", groups(live));
    if (random.nextBoolean()) {
      tree.put("channels", map("counter", map("travel", minutes())));
    }
    tree.put("staff", staff());
    Map<String, Object> elements = new LinkedHashMap<>();
    journey.tasks.forEach(t -> elements.put(t, byChannel(live)));
    journey.caseTasks.forEach(t -> elements.put(t, map("*", staffed(false))));
    journey.timers.forEach(t -> elements.put(t, map("*", map("delay", minutes()))));
    journey.rateEvents.forEach(t -> elements.put(t, map("*", rate())));
    journey.delayEvents.forEach(
        t -> elements.put(t, map("*", map("delay", minutes(), "probability", 0.5))));
    tree.put("elements", elements);
    tree.put("flows", journey.shares);
    RandomFeatures.addTo(this, journey, seed);
  }

  private Map<String, Object> rate() {
    Map<String, Object> n = map("rate", map("perDay", 0.5 * random.nextInt(4)));
    if (random.nextBoolean()) {
      n.put("while", pick(List.of("waiting", "handling")));
    }
    return n;
  }

  private Map<String, Object> groups(boolean live) {
    Map<String, Object> zelf = live ? map("phone", 0.4, "web", 0.6) : map("app", 0.3, "web", 0.7);
    Map<String, Object> basis =
        live ? map("counter", 0.5, "phone", 0.3, "email", 0.2) : map("email", 0.5, "web", 0.5);
    return map(
        "zelfredzaam", map("share", 0.7, "channels", zelf),
        "basis", map("share", 0.3, "channels", basis));
  }

  private Map<String, Object> staff() {
    Map<String, Object> staff = new LinkedHashMap<>();
    for (String pool : pools) {
      Map<String, Object> numbers = new LinkedHashMap<>();
      if (random.nextBoolean()) {
        numbers.put("count", 2 + 0.3 * random.nextInt(4));
        numbers.put("hours", pick(HOURS));
      } else {
        numbers.put(
            "shifts",
            map(
                "vroeg", map("hours", "Mo-Su 07:00-15:00", "count", 2.5),
                "laat", map("hours", pick(HOURS), "count", 1)));
      }
      String any = pick(List.of("fifo", "lifo", "random"));
      numbers.put("discipline", pool.equals("nacht") ? "priority" : any);
      if (random.nextBoolean()) {
        numbers.put("absence", 0.2);
      }
      if (random.nextInt(3) == 0) {
        Map<String, Object> other =
            map("arrivals", map("perDay", 4), "handling", minutes(), "whenShiftEnds", "pause");
        if (random.nextBoolean()) {
          other.put("patience", minutes());
        }
        numbers.put("otherWork", map("overig", other));
      }
      staff.put(pool, numbers);
    }
    return staff;
  }

  private Map<String, Object> byChannel(boolean live) {
    Map<String, Object> element = new LinkedHashMap<>();
    element.put("*", random.nextBoolean() ? staffed(true) : self());
    if (live) {
      Map<String, Object> phone = staffed(true);
      if (random.nextBoolean()) {
        phone.put("whenClosed", map("later", 0.6, "giveUp", 0.3, "channels", map("web", 0.1)));
      }
      if (random.nextBoolean()) {
        phone.put("atClosing", pick(List.of("serve", "leave", "stay")));
      }
      if (random.nextBoolean()) {
        phone.put("hours", pick(HOURS));
      }
      element.put("phone", phone);
    }
    return element;
  }

  private Map<String, Object> self() {
    Map<String, Object> n = map("handling", minutes());
    if (random.nextBoolean()) {
      n.put("hours", pick(HOURS));
    }
    if (random.nextBoolean()) {
      n.put("dropOff", 0.1);
      n.put("afterDropOff", map("retry", 0.5, "giveUp", 0.5, "after", minutes()));
    }
    return n;
  }

  private Map<String, Object> staffed(boolean leaves) {
    String pool = pick(pools);
    Map<String, Object> n = map("staff", pool, "handling", minutes());
    if (pool.equals("nacht")) {
      n.put("priority", map("byGroup", map("basis", random.nextInt(3), "*", 0)));
    }
    if (random.nextInt(4) == 0) {
      n.put("units", 2);
    }
    if (random.nextBoolean()) {
      n.put("whenShiftEnds", "pause");
    }
    if (random.nextInt(3) == 0) {
      n.put("resolved", 0.6);
    }
    if (leaves && random.nextInt(3) == 0) {
      n.put("patience", minutes());
      n.put(
          "afterDropOff",
          map("retry", 0.3, "giveUp", 0.4, "channels", map("web", 0.3), "after", "PT30M"));
    }
    if (leaves && random.nextInt(3) == 0) {
      n.put("balk", map("byQueue", map("2", 0, "*", 0.5)));
    }
    if (leaves && random.nextInt(4) == 0) {
      n.put("appointment", map("lead", minutes(), "noShow", 0.2));
    }
    return n;
  }

  private Object minutes() {
    String mean = "PT%dM".formatted(5 + random.nextInt(40));
    return switch (random.nextInt(4)) {
      case 0 -> mean;
      case 1 -> map("exponential", map("mean", mean));
      case 2 -> map("uniform", map("min", "PT1M", "max", "PT%dM".formatted(10 + number())));
      default -> map("lognormal", map("mean", mean, "sd", "PT20M"));
    };
  }

  private int number() {
    return random.nextInt(60);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  String json() {
    return json(tree, null);
  }

  /** The same scenario with the keys of every object in another order. */
  String shuffledJson(Random shuffle) {
    return json(tree, shuffle);
  }

  private static String json(Object value, Random shuffle) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((k, v) -> members.add("'%s': %s".formatted(k, json(v, shuffle))));
      if (shuffle != null) {
        Collections.shuffle(members, shuffle);
      }
      return "{" + String.join(", ", members) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(v -> json(v, shuffle)).toList()) + "]";
    }
    return value instanceof String ? "'" + value + "'" : String.valueOf(value);
  }
}
