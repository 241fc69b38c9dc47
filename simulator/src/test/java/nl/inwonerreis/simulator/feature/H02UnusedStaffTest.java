package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import org.junit.jupiter.api.Test;

/**
 * Staff that no step asks for are warned of: the name may be mistyped, and the change does nothing.
 *
 * <pre>
 * Start ──▶ Balie (staff kcc) ──▶ Eind
 * </pre>
 */
class H02UnusedStaffTest {

  private static final String BALIE = "'elements': {'Balie': {'*': {'staff': 'kcc'}}}";

  private static List<Finding> unused(String staff) {
    return Story.findings(Nodes.ONE_TASK, "'staff': {%s}, %s".formatted(staff, BALIE)).stream()
        .filter(finding -> finding.rule().equals("staff-unused"))
        .toList();
  }

  @Test
  void aMistypedTeamIsWarnedOfWithTheNameThatWasMeant() {
    List<Finding> found = unused("'kcc': {'count': 1}, 'kkc': {'count': 4}");
    assertThat(found).extracting(Finding::pointer).containsExactly("/staff/kkc");
    assertThat(found.get(0).remedy().nl()).contains("'kcc'");
  }

  @Test
  void staffThatDoAStepOrOtherWorkAreNot() {
    assertThat(
            unused(
                "'kcc': {'count': 1}, 'post': {'count': 1, 'otherWork': {'brieven': {'arrivals':"
                    + " {'perHour': 1}, 'handling': 'PT5M'}}}"))
        .isEmpty();
  }
}
