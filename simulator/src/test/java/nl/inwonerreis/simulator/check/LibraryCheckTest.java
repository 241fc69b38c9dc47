package nl.inwonerreis.simulator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.Library;
import org.junit.jupiter.api.Test;

/** Ids in the journey that the library does not know. */
class LibraryCheckTest {

  private static final Library LIBRARY =
      new Library(
          Map.of(
              "basis", new Library.UserGroup(new Text("", ""), null, Map.of(), Map.of(), Map.of())),
          Map.of("phone", new Library.Channel(new Text("", ""), true, Set.of("emotion"), null)),
          Map.of());

  @Test
  void unknownIdsAreWarningsWithTheNearestName() {
    Journey journey = journey("bassis", "fone", "emotie");
    List<Finding> findings = LibraryCheck.check(journey, LIBRARY);
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "unknown-channel", "unknown-group", "unknown-group", "unknown-need");
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.element()).isEqualTo("Melden");
              assertThat(finding.message().nl())
                  .isEqualTo("Het kanaal 'fone' bij 'Melding doen' staat niet in de bibliotheek.");
              assertThat(finding.remedy().nl()).isEqualTo("Misschien bedoel je 'phone'.");
            });
  }

  @Test
  void knownIdsGiveNothing() {
    assertThat(LibraryCheck.check(journey("basis", "phone", "emotion"), LIBRARY)).isEmpty();
  }

  private static Journey journey(String group, String channel, String need) {
    Touchpoint touchpoint =
        new Touchpoint(
            null,
            null,
            null,
            false,
            null,
            List.of(need),
            List.of(new Offer(channel, List.of(group), false, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Node task =
        new Activity(
            "Melden", "Melding doen", touchpoint, Activity.Kind.TASK, Repetition.ONCE, false, null);
    Node sub =
        new SubProcess(
            "Deel",
            "",
            null,
            SubProcess.Kind.EMBEDDED,
            Repetition.ONCE,
            false,
            List.of(task),
            List.of());
    JourneyCard card =
        new JourneyCard(null, null, null, null, List.of(), List.of(group), List.of(), List.of());
    return new Journey(
        "Reis",
        "Reis",
        card,
        List.of(new Process("Reis", "", List.of(sub), List.of(), List.of())),
        List.of(),
        List.of());
  }
}
