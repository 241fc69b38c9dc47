package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients at once that start, follow, stop and reload runs. */
class ManyClientsTest {

  private static final int CLIENTS = 20;
  private static final boolean FULL = Boolean.getBoolean("inwonerreis.full");
  private static final long SECONDS = FULL ? 300 : 5;

  @TempDir Path folder;

  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong faults = new AtomicLong();

  @Test
  void twentyClientsLeaveNothingBehind() throws Exception {
    try (Visit visit = Visit.start(folder)) {
      clients(visit, 1, 2);
      settle(visit);
      long heapBefore = heap();
      int threadsBefore = Thread.activeCount();
      long seed = System.nanoTime();
      clients(visit, seed, SECONDS);
      settle(visit);
      long heapAfter = heap();
      System.out.printf(
          "proof: %d clients, %d s, %d requests, %d faults, %d runs remembered, heap %d to %d MB,"
              + " threads %d to %d (seed %d)%n",
          CLIENTS,
          SECONDS,
          requests.get(),
          faults.get(),
          visit.viewer().runs().size(),
          heapBefore >> 20,
          heapAfter >> 20,
          threadsBefore,
          Thread.activeCount(),
          seed);
      assertThat(faults).hasValue(0);
      assertThat(visit.viewer().runs().size()).isLessThanOrEqualTo(160);
      assertThat(heapAfter - heapBefore).isLessThan(100L << 20);
      assertThat(Thread.activeCount()).isLessThanOrEqualTo(threadsBefore + 2 * CLIENTS);
    }
    assertThat(threads("run")).isZero();
    assertThat(threads("follower")).isZero();
  }

  private void clients(Visit visit, long seed, long seconds) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long until = System.nanoTime() + seconds * 1_000_000_000L;
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        SplittableRandom random = new SplittableRandom(seed + i);
        tasks.add(
            () -> {
              while (System.nanoTime() < until) {
                act(visit, random);
              }
              return null;
            });
      }
      for (Future<Void> future : clients.invokeAll(tasks)) {
        future.get();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private void act(Visit visit, SplittableRandom random) throws Exception {
    String query =
        random.nextBoolean() ? "?situatie=lang" : "?replications=2&seed=" + random.nextInt(99);
    HttpResponse<String> started = visit.post("/api/journeys/reis/runs" + query, "");
    count(started);
    String run = Visit.value("run", started.body());
    if (random.nextInt(3) == 0) {
      count(
          visit.send(
              visit.to("/api/runs/" + run + "/events").header("Accept", "application/json")));
    }
    Thread.sleep(random.nextInt(20));
    count(
        visit.get(
            "/api/journeys/reis/map" + (random.nextBoolean() ? "" : "?situatie=lang&run=" + run)));
    count(visit.get("/api/runs/" + run));
    count(visit.get("/api/journeys/reis/results"));
    if (random.nextInt(4) > 0) {
      count(visit.delete("/api/runs/" + run));
      count(
          visit.send(
              visit.to("/api/runs/" + run + "/events").header("Accept", "text/event-stream")));
    }
  }

  /** Too much at once (503) is an answer; any other fault of the server is not. */
  private void count(HttpResponse<String> answer) {
    requests.incrementAndGet();
    if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
      faults.incrementAndGet();
    }
  }

  /** Stops what goes on, and sees that every run ends. */
  private static void settle(Visit visit) throws Exception {
    for (int look = 0; look < 200; look++) {
      String going = visit.get("/api/runs").body();
      if (going.equals("{\"runs\":[]}")) {
        return;
      }
      visit.delete("/api/runs/" + Visit.value("run", going));
      Thread.sleep(20);
    }
    throw new AssertionError("A run is stuck: " + visit.get("/api/runs").body());
  }

  private static long heap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private static long threads(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name) && thread.isAlive())
        .count();
  }
}
