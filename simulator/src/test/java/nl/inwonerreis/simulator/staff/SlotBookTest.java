package nl.inwonerreis.simulator.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.inwonerreis.simulator.random.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A book of slots against a count second by second, on random rosters. */
class SlotBookTest {

  private static final int DAY = 60;

  private record Booking(int from, int to, int units) {}

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyAreBookedAtOnceAsArePlanned(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] planned = new int[10 * DAY];
    double[] from = new double[10];
    double[] to = new double[10];
    int[] day = new int[10];
    int count = 1 + random.nextInt(3);
    for (int d = 0; d < 10; d++) {
      day[d] = d;
      from[d] = d * DAY + random.nextInt(20);
      to[d] = from[d] + 1 + random.nextInt(39);
      for (int s = (int) from[d]; s < to[d]; s++) {
        planned[s] = count;
      }
    }
    RosterShift[] shifts = {new RosterShift(1, count, from, to, day)};
    SlotBook book = new SlotBook(new StaffRoster(shifts, 0, 1, new RandomStreams(seed, 0)));
    List<Booking> booked = new ArrayList<>();
    int now = 0;
    for (int i = 0; i < 400; i++) {
      now += random.nextInt(3);
      if (now >= 9 * DAY) {
        break;
      }
      if (!booked.isEmpty() && random.nextInt(4) == 0) {
        Booking back = booked.get(random.nextInt(booked.size()));
        if (back.from > now) {
          booked.remove(back);
          book.release(back.from, back.to, back.units);
        }
      }
      int begin = now + random.nextInt(DAY);
      Booking wanted = new Booking(begin, begin + 1 + random.nextInt(12), 1 + random.nextInt(2));
      boolean free = true;
      for (int s = wanted.from; s < wanted.to; s++) {
        int taken = wanted.units;
        for (Booking other : booked) {
          taken += other.from <= s && s < other.to ? other.units : 0;
        }
        free &= taken <= planned[s];
      }
      assertThat(book.isFree(wanted.from, wanted.to, wanted.units))
          .as("seed %d, %s", seed, wanted)
          .isEqualTo(free);
      if (free) {
        booked.add(wanted);
        book.forget(now);
        book.book(wanted.from, wanted.to, wanted.units);
      }
    }
  }
}
