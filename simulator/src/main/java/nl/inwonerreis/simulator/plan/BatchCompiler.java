package nl.inwonerreis.simulator.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Batch;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** Compiles batches of arrivals to streams. */
final class BatchCompiler {

  private final Compilation c;
  private final double end;

  /**
   * Makes a compiler.
   *
   * @param end seconds from the start to the end of the run, infinite where that is not known
   */
  BatchCompiler(Compilation c, double end) {
    this.c = c;
    this.end = end;
  }

  /**
   * Compiles.
   *
   * @param starts where residents can begin
   */
  List<ArrivalStream> compile(List<String> starts) {
    List<ArrivalStream> streams = new ArrayList<>();
    for (Batch batch : c.scenario.arrivals().batches()) {
      String pointer = "/arrivals/batches/" + batch.name().replace("~", "~0").replace("/", "~1");
      String start = startOf(batch, starts, pointer);
      double at = Duration.between(c.start.atStartOfDay(), batch.at()).toMillis() / 1000.0;
      tellTime(batch, at, pointer);
      if (start != null) {
        var spread = batch.spread();
        var plan =
            new ArrivalStream.BatchPlan(
                at,
                batch.size(),
                spread == null ? null : c.law(spread),
                groupOf(batch, pointer),
                indexOf(batch.channel(), c.channels),
                indexOf(batch.caseType(), c.caseTypes));
        long hash = Compilation.hash("batch " + batch.name());
        streams.add(ArrivalStream.of(c.node(start).index, hash, plan));
      }
    }
    return streams;
  }

  private @Nullable String startOf(Batch batch, List<String> starts, String pointer) {
    if (batch.start() != null) {
      return batch.start();
    }
    if (starts.size() > 1) {
      c.faults.error(
          "several-starts",
          pointer,
          new Text(
              "Er zijn %d startgebeurtenissen: %s.".formatted(starts.size(), starts),
              "There are %d start events: %s.".formatted(starts.size(), starts)),
          new Text(
              "Noem bij de groep waar zij beginnen: \"start\": \"%s\".".formatted(starts.get(0)),
              "Name where the batch begins: \"start\": \"%s\".".formatted(starts.get(0))));
    }
    return starts.size() == 1 ? starts.get(0) : null;
  }

  private void tellTime(Batch batch, double at, String pointer) {
    if (at < 0) {
      c.faults.error(
          "batch-before-start",
          pointer + "/at",
          new Text(
              "%s ligt voor het begin van de berekening, %s.".formatted(batch.at(), c.start),
              "%s is before the start of the run, %s.".formatted(batch.at(), c.start)),
          new Text(
              "Kies een later moment, of begin eerder.", "Choose a later time, or start earlier."));
    } else if (at >= end) {
      c.faults.warning(
          "batch-after-end",
          pointer + "/at",
          new Text(
              "%s ligt na het einde van de berekening: deze inwoners komen niet."
                  .formatted(batch.at()),
              "%s is after the end of the run: these residents do not come.".formatted(batch.at())),
          new Text(
              "Kies een eerder moment, of een langere 'duration'.",
              "Choose an earlier time, or a longer 'duration'."));
    }
  }

  private int groupOf(Batch batch, String pointer) {
    String group = batch.group();
    int found = indexOf(group, c.groups);
    if (group != null && found < 0) {
      c.faults.error(
          "unknown-group",
          pointer + "/group",
          new Text(
              "Groep '%s' doet niet mee in deze situatie.".formatted(group),
              "Group '%s' takes no part in this scenario.".formatted(group)),
          Nearest.remedy(group, c.groups));
    }
    return found;
  }

  private static int indexOf(@Nullable String name, List<String> of) {
    return name == null ? -1 : of.indexOf(name);
  }
}
