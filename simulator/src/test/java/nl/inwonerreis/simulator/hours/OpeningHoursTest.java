package nl.inwonerreis.simulator.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.inwonerreis.simulator.hours.OpeningHours.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final PublicHolidays HOLIDAYS =
      new PublicHolidays(Set.of(LocalDate.of(2026, 5, 15)));

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7 | 2026-01-01 | 00:00-24:00",
        "Mo-Fr 08:00-17:00; PH off | 2026-01-05 | 08:00-17:00",
        "Mo-Fr 08:00-17:00; PH off | 2026-01-04 | ''",
        "Mo-Fr 08:00-17:00; PH off | 2026-01-01 | ''",
        "Mo-Fr 08:00-17:00; PH off | 2026-05-15 | ''",
        "Mo-Fr 08:00-17:00 | 2026-01-01 | 08:00-17:00",
        "PH off; Mo-Fr 08:00-17:00 | 2026-01-01 | 08:00-17:00",
        "Mo-Fr 09:00-17:00; Th 09:00-20:00; PH off | 2026-01-08 | 09:00-20:00",
        "Mo-Fr 09:00-17:00; Th 18:00-20:00 | 2026-01-08 | 18:00-20:00",
        "Mo-Fr 09:00-17:00, Th 18:00-20:00 | 2026-01-08 | 09:00-17:00 18:00-20:00",
        "Mo-Fr 09:00-17:00, Th 16:00-20:00 | 2026-01-08 | 09:00-20:00",
        "Mo-Fr 09:00-12:00,13:00-17:00 | 2026-01-08 | 09:00-12:00 13:00-17:00",
        "Mo-Fr 13:00-17:00,09:00-13:00 | 2026-01-08 | 09:00-17:00",
        "Mo-Fr 09:00-17:00; 12:00-13:00 off | 2026-01-08 | 09:00-12:00 13:00-17:00",
        "Mo-Fr 09:00-17:00; 10:00-12:00 | 2026-01-08 | 10:00-12:00",
        "Mo-Fr 09:00-17:00; 10:00-12:00 | 2026-01-10 | 10:00-12:00",
        "Fr-Mo 10:00-12:00 | 2026-01-04 | 10:00-12:00",
        "Fr-Mo 10:00-12:00 | 2026-01-06 | ''",
        "Mo,We 10:00-12:00 | 2026-01-07 | 10:00-12:00",
        "PH 10:00-12:00 | 2026-04-06 | 10:00-12:00",
        "PH 10:00-12:00 | 2026-04-07 | ''",
        "PH,Mo 10:00-12:00 | 2026-01-05 | 10:00-12:00",
        "Mo,PH 10:00-12:00 | 2026-01-01 | 10:00-12:00",
        "PH Mo 10:00-12:00 | 2026-01-01 | ''",
        "PH Mo 10:00-12:00 | 2026-04-06 | 10:00-12:00",
        "Su,PH off | 2026-04-06 | ''",
        "Mo | 2026-01-05 | 00:00-24:00",
        "Mo open | 2026-01-05 | 00:00-24:00",
        "off | 2026-01-05 | ''",
        "24/7; Mo closed | 2026-01-05 | ''",
        "22:00-06:00 | 2026-01-05 | 22:00-30:00",
        "22:00-26:00 | 2026-01-05 | 22:00-26:00",
        "22:00-06:00; PH off | 2025-12-31 | 22:00-30:00",
        "Jan 10:00-12:00 | 2026-01-31 | 10:00-12:00",
        "Feb 10:00-12:00 | 2028-02-29 | 10:00-12:00",
        "Nov-Feb 10:00-12:00 | 2026-02-28 | 10:00-12:00",
        "Nov-Feb 10:00-12:00 | 2026-03-01 | ''",
        "Jul-Aug Mo-Fr 09:00-12:00 | 2026-07-06 | 09:00-12:00",
        "Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00 | 2026-07-06 | 09:00-12:00",
        "Dec 20-Jan 5 off | 2026-01-05 | ''",
        "24/7; Dec 20-Jan 5 off | 2026-12-20 | ''",
        "24/7; Dec 20-Jan 5 off | 2026-01-06 | 00:00-24:00",
        "24/7; Dec 24 off | 2026-12-24 | ''",
        "24/7; Jan 1-7 off | 2026-01-07 | ''",
        "24/7; Jan 1-7 off | 2026-01-08 | 00:00-24:00",
        "24/7; 2026 Dec 24 off | 2027-12-24 | 00:00-24:00",
        "24/7; 2026 Dec 20-Jan 5 off | 2027-01-05 | ''",
        "24/7; 2026 Dec 20-2027 Jan 5 off | 2027-01-05 | ''",
        "24/7; 2026 Dec 20-2027 Jan 5 off | 2026-01-05 | 00:00-24:00",
        "24/7; Jan 5,Mar 3-5,Apr off | 2026-03-04 | ''",
        "24/7; Jan 5,Mar 3-5,Apr off | 2026-04-30 | ''",
        "24/7; Feb 29 off | 2026-03-01 | 00:00-24:00",
        "2026 Mo 10:00-12:00 | 2026-01-05 | 10:00-12:00",
        "2026-2027 10:00-12:00 | 2028-01-05 | ''",
        "Mo[1] 10:00-12:00 | 2026-01-05 | 10:00-12:00",
        "Mo[1] 10:00-12:00 | 2026-01-12 | ''",
        "Mo[1,3-4] 10:00-12:00 | 2026-01-26 | 10:00-12:00",
        "Mo[-1] 10:00-12:00 | 2026-01-26 | 10:00-12:00",
        "Mo[-1] 10:00-12:00 | 2026-01-19 | ''",
        "Jan Mo[1] 10:00-12:00 | 2026-01-05 | 10:00-12:00",
        "Jan Mo[1] 10:00-12:00 | 2026-02-02 | ''",
        "week 2-10/2 Mo 10:00-12:00 | 2026-01-05 | 10:00-12:00",
        "week 2-10/2 Mo 10:00-12:00 | 2026-01-12 | ''",
        "week 53 10:00-12:00 | 2027-01-01 | 10:00-12:00",
      })
  void opens_as_written(String hours, LocalDate day, String expected) {
    assertThat(shown(OpeningHours.parse(hours), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SH 10:00-12:00",
        "PH,SH off",
        "PH +1 day off",
        "sunrise-sunset",
        "Mo-Fr 09:00-sunset",
        "(sunrise+01:00)-12:00",
        "Mo-Fr 10:00-12:00 \"op afspraak\"",
        "\"op afspraak\": Mo 10:00-12:00",
        "Mo 10:00-12:00 || Tu 10:00-12:00",
        "Mo-Fr 10:00+",
        "Mo unknown",
        "10:00",
        "10:00-16:00/90",
        "10:00-10:00",
        "24:00-25:00",
        "10:00-40:00",
        "easter off",
        "Jan 1+ off",
        "Jan 1 +Su off",
        "Jan 1 +2 days off",
        "Mo[1] +2 days 10:00-12:00",
        "Jan Mo[1]-Feb Mo[1] 10:00-12:00",
        "Jan 31-28 off",
        "Feb 30 off",
        "Jan 1-2026 Mar 1 off",
        "2027 Jan 1-2026 Mar 1 off",
        "2027-2026 off",
        "2026+ off",
        "week 50-2 off",
        "Mo[2-1] off",
        "maandag 10:00-12:00",
        "Mo-Fr 09.00-17.00",
        "Mo-Fr 9-17",
        "Mo 9:00am-5:00pm",
        "2026-01-05 off",
        "",
        " ",
        ";",
      })
  void refuses_everything_else_and_says_what(String hours) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpeningHours.parse(hours))
        .withMessageStartingWith("Hours \"" + hours + "\": ")
        .withMessageContaining("Maybe ")
        .withMessageNotContaining("\n");
  }

  @Test
  void names_the_part_that_is_not_supported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpeningHours.parse("Mo-Fr 09:00-12:00,13:00+; PH off"))
        .withMessage(
            "Hours \"Mo-Fr 09:00-12:00,13:00+; PH off\": 13:00+: an open end is not supported."
                + " Maybe give the closing time.");
  }

  @Test
  void refuses_any_broken_text_with_an_illegal_argument_only() {
    long seed = 20260105;
    SplittableRandom random = new SplittableRandom(seed);
    String letters = "MoTuFrPHJan01234-:;,[]()+\"|/ weekoff";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder("Mo-Fr 08:00-17:00; PH off");
      for (int k = random.nextInt(1, 5); k > 0; k--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
      }
      try {
        OpeningHours.parse(text.toString()).on(LocalDate.of(2026, 1, 5), HOLIDAYS);
      } catch (IllegalArgumentException e) {
        assertThat(e).as("seed %s, %s", seed, text).hasMessageStartingWith("Hours ");
      }
    }
  }

  @Test
  void knows_whether_it_names_holidays() {
    assertThat(OpeningHours.parse("Mo-Fr 08:00-17:00; PH off").namesHolidays()).isTrue();
    assertThat(OpeningHours.parse("Mo,PH 08:00-17:00").namesHolidays()).isTrue();
    assertThat(OpeningHours.parse("Mo-Fr 08:00-17:00").namesHolidays()).isFalse();
    assertThat(OpeningHours.ALWAYS.namesHolidays()).isFalse();
  }

  @Test
  void equals_another_that_is_only_spelled_otherwise() {
    OpeningHours hours = OpeningHours.parse("mo - fr  8:00-17:00;Jan 1 off;");
    OpeningHours other = OpeningHours.parse("Mo-Fr 08:00-17:00; Jan 01 off");
    assertThat(hours).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(hours).hasToString("mo - fr  8:00-17:00;Jan 1 off;");
    assertThat(hours).isNotEqualTo(OpeningHours.parse("Mo-Fr 08:00-17:00, Jan 01 off"));
    assertThat(OpeningHours.ALWAYS).isEqualTo(OpeningHours.parse("24/7"));
  }

  static String shown(OpeningHours hours, LocalDate day) {
    return hours.on(day, HOLIDAYS).stream()
        .map(OpeningHoursTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Interval open) {
    return "%02d:%02d-%02d:%02d"
        .formatted(
            open.from() / 3600, open.from() / 60 % 60, open.to() / 3600, open.to() / 60 % 60);
  }
}
