package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Uniform;
import nl.inwonerreis.simulator.fit.PatienceFit.Wait;
import org.junit.jupiter.api.Test;

class PatienceFitTest {

  @Test
  void theMeanIsTheTotalWaitPerPersonThatLeft() {
    PatienceFit fit =
        PatienceFit.of(
            List.of(
                new Wait(60, false), new Wait(120, true), new Wait(0, false), new Wait(180, true)));
    assertThat(fit.left()).isEqualTo(2);
    assertThat(fit.served()).isEqualTo(2);
    assertThat(fit.mean()).isEqualTo(180);
    // χ²(4) at 0.025 is 0.484419 and χ²(6) at 0.975 is 14.449375 (tables of χ²).
    assertThat(fit.low()).isCloseTo(720 / 14.449375, within(1e-4));
    assertThat(fit.high()).isCloseTo(720 / 0.484419, within(1e-2));
    // Patient by Kaplan and Meier: 1, then ½ at 120 s, 0 at 180 s; the law has e^−1 there.
    assertThat(fit.distance()).isCloseTo(1 - Math.exp(-120.0 / 180), within(1e-12));
  }

  @Test
  void theIntervalHoldsThePatienceThatWaitsWereDrawnWith() {
    int held = 0;
    for (long seed = 1; seed <= 400; seed++) {
      PatienceFit fit = PatienceFit.of(waits(seed, 300));
      held += fit.low() <= 420 && 420 <= fit.high() ? 1 : 0;
    }
    assertThat(held).as("of 400 seeds, 1 to 400").isBetween(370, 396);
  }

  @Test
  void theDistanceTellsPatienceThatIsNotExponential() {
    List<Wait> waits = new ArrayList<>();
    for (double patience : MaximumLikelihoodTest.sample(5, new Uniform(290, 310), 300)) {
      waits.add(new Wait(patience, true));
    }
    assertThat(PatienceFit.of(waits).distance()).isGreaterThan(0.5);
    assertThat(PatienceFit.of(waits(5, 2000)).distance()).isLessThan(0.06);
  }

  @Test
  void withoutAnybodyWhoLeftThereIsNoPatience() {
    assertThatThrownBy(() -> PatienceFit.of(List.of(new Wait(60, false))))
        .hasMessageContaining("0 of 1 left");
  }

  /** Patience with a mean of 420 s against offered waits with a mean of 200 s. */
  private static List<Wait> waits(long seed, int n) {
    double[] patience = MaximumLikelihoodTest.sample(seed, new Exponential(420), n);
    double[] offered = MaximumLikelihoodTest.sample(seed + 10_000, new Exponential(200), n);
    List<Wait> waits = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      waits.add(new Wait(Math.min(patience[i], offered[i]), patience[i] < offered[i]));
    }
    return waits;
  }
}
