package nl.inwonerreis.simulator.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Fixed;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.RateUnit;
import org.jspecify.annotations.Nullable;

/** What is taken where the scenario is silent, and which of it was used. */
final class Defaults {

  static final String GROUP = "alleInwoners";
  static final String CHANNEL = "web";
  static final int WEEKS = 26;
  static final Distribution TASK = new Exponential(600);
  static final Distribution DAY = new Fixed(86_400);
  static final ArrivalProcess ARRIVALS =
      new ArrivalProcess.Rate(RateUnit.PER_DAY, 10, null, List.of());

  private final Set<DefaultUsed> used = new LinkedHashSet<>();

  void use(@Nullable String element, String name, String nl, String en) {
    used.add(new DefaultUsed(element, name, new Text(nl, en)));
  }

  List<DefaultUsed> list() {
    return List.copyOf(used);
  }
}
