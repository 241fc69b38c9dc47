package nl.inwonerreis.simulator.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of terms in days and weeks, by table.
 *
 * <p>Days are numbered from 0, the first day of the table. A term of n days ends with the n-th day
 * that counts after the day on which it begins. Days on which its clock stood still all day do not
 * count: from the day after the one on which a suspension begins to the day before the one on which
 * it ends.
 *
 * <p>The end of a statutory term moves on from a Saturday, Sunday or holiday to the next day that
 * is none (article 1), and so that a term of three days or more has two such days in it (article
 * 2); Good Friday and every 5 May count as holidays (article 3); terms of more than 90 days or
 * twelve weeks stay as they are (article 4). An extended term is two terms: both must be such as
 * move.
 *
 * <p>A week has seven calendar days, or five working or opening days.
 *
 * <p>Shape: {@code counted[n + 1]}, the days that count before each day; {@code dayOf[k]}, the k-th
 * day that counts; {@code opened[n + 1]}, the days that are not closed before each day. A look-up
 * costs a few reads, and one more step for each suspension.
 *
 * <p>Source: Algemene termijnenwet, articles 1 to 4; Algemene wet bestuursrecht, article 4:15
 * (suspension).
 */
public final class TermCalendar {

  /** The day of an end that lies beyond the table. */
  public static final int BEYOND = Integer.MAX_VALUE;

  private static final int[] NONE = {};

  private final boolean legal;
  private final int perWeek;
  private final int days;
  private final int[] counted;
  private final int[] dayOf;
  private final int[] opened;

  private TermCalendar(TermDays rule, int[] counted, int[] dayOf, int[] opened) {
    this.legal = rule.legal();
    this.perWeek = rule.count() == TermDays.Count.CALENDAR ? 7 : 5;
    this.days = counted.length - 1;
    this.counted = counted;
    this.dayOf = dayOf;
    this.opened = opened;
  }

  /**
   * Makes a table of {@code days} days from {@code first}.
   *
   * @throws IllegalArgumentException if there are no days
   */
  public static TermCalendar of(TermDays rule, LocalDate first, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("A table of %d days. It needs one.".formatted(days));
    }
    int[] counted = new int[days + 1];
    int[] opened = new int[days + 1];
    for (int d = 0; d < days; d++) {
      LocalDate day = first.plusDays(d);
      counted[d + 1] = counted[d] + (rule.counts(day) ? 1 : 0);
      opened[d + 1] = opened[d] + (rule.isClosed(day) ? 0 : 1);
    }
    int[] dayOf = new int[counted[days] + 1];
    for (int d = 0; d < days; d++) {
      if (counted[d + 1] > counted[d]) {
        dayOf[counted[d + 1]] = d;
      }
    }
    return new TermCalendar(rule, counted, dayOf, opened);
  }

  /** Returns the last day of a term without suspension. */
  public int lastDay(int from, Term within, @Nullable Term extension) {
    return lastDay(from, within, extension, NONE, 0);
  }

  /**
   * Returns the last day of a term that begins on day {@code from}; {@link #BEYOND} where the table
   * ends before it.
   *
   * @param extension what the term is longer, or null
   * @param suspensions pairs of days on which a suspension began and ended, in order and apart
   * @param size how many of the numbers in {@code suspensions} count
   * @throws IllegalArgumentException if a term is not in days or weeks
   */
  public int lastDay(int from, Term within, @Nullable Term extension, int[] suspensions, int size) {
    if (!within.isInDays() || (extension != null && !extension.isInDays())) {
      throw new IllegalArgumentException("%s, %s: not in days".formatted(within, extension));
    }
    int written = days(within) + (extension == null ? 0 : days(extension));
    int need = written;
    int last = need == 0 ? from : dayAfter(from, need);
    for (int i = 0; i + 1 < size && last != BEYOND; i += 2) {
      int first = Math.max(suspensions[i] + 1, from + 1);
      int until = suspensions[i + 1];
      if (first > last) {
        break;
      }
      if (until > first) {
        need += counted[Math.min(until, days)] - counted[Math.min(first, days)];
        last = dayAfter(from, need);
      }
    }
    boolean moves = within.endMayMove() && (extension == null || extension.endMayMove());
    return legal && moves && last != BEYOND ? moved(from, written, last) : last;
  }

  /** Returns how many days that count a term has. */
  private int days(Term term) {
    return term.unit() == Term.Unit.WEEKS ? term.days() / 7 * perWeek : term.days();
  }

  /** Returns the n-th day that counts after a day. */
  private int dayAfter(int from, int n) {
    long k = (long) counted[Math.min(from + 1, days)] + n;
    return k < dayOf.length ? dayOf[(int) k] : BEYOND;
  }

  private int moved(int from, int written, int last) {
    int twoInIt = written < 3 ? 0 : 2;
    int day = last;
    while (day < days
        && (opened[day + 1] == opened[day] || opened[day + 1] - opened[from + 1] < twoInIt)) {
      day++;
    }
    return day < days ? day : BEYOND;
  }
}
