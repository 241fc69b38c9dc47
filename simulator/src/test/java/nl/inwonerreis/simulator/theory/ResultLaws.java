package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import nl.inwonerreis.simulator.theory.ResidentLaws.Resident;

/**
 * What must hold between the rows of a result of one replication without warm-up and the log of
 * that replication: conservation, Little's law, utilisation, sums over kinds.
 */
final class ResultLaws {

  private static final Set<String> COUNTS = Set.of("helped", "dropOff", "otherwise", "visits");

  private final List<String> broken = new ArrayList<>();
  private final Map<String, Double> rows = new HashMap<>();
  private final RunShape shape;
  private final EventLog log;
  private final Map<Long, Resident> residents;

  ResultLaws(
      RunShape shape, EventLog log, ResidentLaws residents, List<PoolLaws> pools, Result result) {
    this.shape = shape;
    this.log = log;
    this.residents = residents.residents;
    for (Estimate row : result.metrics()) {
      rows.put(key(row), row.value());
    }
    conservation("*", r -> true);
    for (int g = 0; g < shape.groups().size(); g++) {
      int group = g;
      conservation(shape.groups().get(g), r -> r.group == group);
    }
    pools.forEach(this::pool);
    visits();
    sums(result.metrics());
  }

  List<String> broken() {
    return broken;
  }

  private void conservation(String group, Predicate<Resident> in) {
    double arrived = count(in);
    double helped = count(in.and(r -> r.outcome == Outcome.HELPED));
    double dropOff = count(in.and(r -> r.outcome == Outcome.DROP_OFF));
    double ended = count(in.and(r -> r.ended >= 0));
    is("arrived,,*,%s,count".formatted(group), arrived);
    is("helped,,*,%s,count".formatted(group), helped);
    is("dropOff,,*,%s,count".formatted(group), dropOff);
    is("otherwise,,*,%s,count".formatted(group), ended - helped - dropOff);
    is("inProgress,start,*,%s,count".formatted(group), 0);
    is("inProgress,end,*,%s,count".formatted(group), arrived - ended);
    double inJourney =
        residents.values().stream()
            .filter(in)
            .mapToDouble(r -> (r.ended < 0 ? log.end : r.ended) - r.arrived)
            .sum();
    is("inProgress,,*,%s,timeAverage".formatted(group), inJourney / log.end);
    double lead =
        residents.values().stream()
            .filter(in.and(r -> r.outcome == Outcome.HELPED))
            .mapToDouble(r -> r.ended - r.arrived)
            .average()
            .orElse(Double.NaN);
    is("leadTime,,*,%s,mean".formatted(group), lead);
  }

  private double count(Predicate<Resident> in) {
    return residents.values().stream().filter(in).count();
  }

  private void pool(PoolLaws pool) {
    String id = shape.pools().get(pool.pool);
    near(id + " Little", pool.queueing, pool.waited);
    near(id + " work", pool.working + pool.overtime, pool.handled);
    is("queueLength,,%s,*,timeAverage".formatted(id), pool.waited / log.end);
    is("overtime,,%s,*,count".formatted(id), pool.overtime, "overtime");
    if (pool.duty > 0) {
      double worked = (pool.handled - pool.overtime) / pool.duty;
      is("utilisation,,%s,*,timeAverage".formatted(id), worked);
    }
  }

  private void visits() {
    Map<String, double[]> waits = new TreeMap<>();
    for (Line line : log.lines) {
      boolean start = line.what() == What.START;
      boolean over = start || line.what() == What.LEAVE || line.what() == What.CANCEL;
      if (over && !line.isOtherWork()) {
        double[] sum =
            waits.computeIfAbsent(shape.elements().get(line.element()), e -> new double[3]);
        boolean joined = start ? line.pool() >= 0 : line.what() == What.CANCEL || line.a() == 1;
        sum[0]++;
        sum[1] += joined ? 1 : 0;
        sum[2] += joined ? line.what() == What.LEAVE ? line.b() : line.a() : 0;
      }
    }
    waits.forEach(
        (element, sum) -> {
          is("visits,,%s,*,count".formatted(element), sum[0]);
          if (sum[1] > 0) {
            is("waiting,,%s,*,mean".formatted(element), sum[2] / sum[1]);
          }
        });
  }

  /** Kinds, elements, groups and channels add up to the whole. */
  private void sums(List<Estimate> metrics) {
    Map<String, Double> byKind = new TreeMap<>();
    Map<String, Double> byGroup = new TreeMap<>();
    for (Estimate row : metrics) {
      boolean whole = row.channel().equals("*") && !row.group().equals("gap");
      boolean count = row.statistic().equals("count");
      boolean kinds = List.of("dropOff", "otherwise", "left").contains(row.metric()) && count;
      boolean delays = row.metric().equals("delay") && row.statistic().equals("mean");
      boolean journey = row.element().equals("*");
      if (whole && !row.kind().isEmpty() && (kinds || (delays && journey))) {
        byKind.merge(key(row).replace("," + row.kind() + ",", ",,"), row.value(), Double::sum);
      }
      if (whole && count && COUNTS.contains(row.metric()) && shape.groups().contains(row.group())) {
        byGroup.merge(key(row).replace("," + row.group() + ",", ",*,"), row.value(), Double::sum);
      }
    }
    byKind.forEach((key, sum) -> is(key, sum, "sum over kinds"));
    byGroup.forEach((key, sum) -> is(key, sum, "sum over groups"));
  }

  private static String key(Estimate row) {
    String key = "%s,%s,%s,%s,%s";
    String channel = row.channel().equals("*") ? "" : row.channel() + "@";
    return channel
        + key.formatted(row.metric(), row.kind(), row.element(), row.group(), row.statistic());
  }

  private void is(String row, double expected) {
    is(row, expected, "from the log");
  }

  private void is(String row, double expected, String why) {
    Double value = rows.get(row);
    if (value == null) {
      boolean silent = Double.isNaN(expected) || expected == 0;
      if (!silent) {
        broken.add("no row %s, %s %s".formatted(row, why, expected));
      }
    } else {
      near(row + " " + why, value, expected);
    }
  }

  private void near(String what, double value, double expected) {
    if (!(Math.abs(value - expected) <= 1e-9 * Math.max(1e3, Math.abs(expected)))) {
      broken.add("%s: %s, expected %s".formatted(what, value, expected));
    }
  }
}
