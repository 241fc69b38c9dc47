package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Empirical;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Weibull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesFitTest {

  static Distribution[] laws() {
    return new Distribution[] {new Gamma(600, 250), new Lognormal(292, 240), new Weibull(2.5, 900)};
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laws")
  void theLawThatASampleWasDrawnFromIsChosen(Distribution law) {
    int found = 0;
    for (long seed = 1; seed <= 20; seed++) {
      TimesFit fit = TimesFit.of(MaximumLikelihoodTest.sample(seed, law, 5_000));
      boolean same = fit.laws().get(0).distribution().getClass() == law.getClass();
      found += same ? 1 : 0;
    }
    assertThat(found).as("of 20 seeds, 1 to 20").isEqualTo(20);
  }

  @Test
  void anExponentialSampleIsNotGivenAParameterMoreThanItNeeds() {
    int found = 0;
    for (long seed = 1; seed <= 100; seed++) {
      TimesFit fit = TimesFit.of(MaximumLikelihoodTest.sample(seed, new Exponential(60), 500));
      found += fit.laws().get(0).family().equals("exponential") ? 1 : 0;
    }
    // One parameter too many wins when χ²(1) exceeds 2: 16 % for each of two nested laws.
    assertThat(found).as("of 100 seeds, 1 to 100").isBetween(70, 95);
  }

  @Test
  void timesThatNoLawFitsAreTakenAsTheyAreAndKeepTheirMean() {
    double[] times =
        DoubleStream.concat(
                Arrays.stream(MaximumLikelihoodTest.sample(3, new Gamma(60, 6), 700)),
                Arrays.stream(MaximumLikelihoodTest.sample(4, new Gamma(6000, 300), 300)))
            .toArray();
    TimesFit fit = TimesFit.of(times);
    assertThat(fit.chosen()).isNull();
    assertThat(fit.laws()).hasSize(4).allMatch(law -> law.pAtMost() < 0.05);
    assertThat(fit.distribution()).isInstanceOf(Empirical.class);
    assertThat(((Empirical) fit.distribution()).values()).hasSize(100);
    assertThat(fit.distribution().mean()).isCloseTo(fit.mean(), within(1e-6));
  }

  @Test
  void timesOfZeroAreKept() {
    TimesFit fit = TimesFit.of(new double[] {0, 0, 0, 5, 10, 12, 15});
    assertThat(fit.laws()).isEmpty();
    assertThat(fit.distribution().mean()).isCloseTo(6, within(1e-12));
    assertThat(TimesFit.of(new double[] {30, 30, 30, 30, 30}).distribution())
        .isEqualTo(new Fixed(30));
  }

  @Test
  void fewerThanFiveTimesAreNotShown() {
    assertThatThrownBy(() -> TimesFit.of(new double[] {1, 2, 3, 4}))
        .hasMessageContaining("4 times");
    assertThatThrownBy(() -> TimesFit.of(new double[] {-1, 2, 3, 4, 5}))
        .hasMessageContaining("-1.0 s");
  }
}
