package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.bpmn.BpmnDocument;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.call.CalledJourney;
import nl.inwonerreis.modeller.call.LinkedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Severity;

/** Holds a journey to all rules. The only maker of a {@link CheckedJourney}. */
public final class JourneyCheck {

  private static final List<Rule> RULES =
      List.of(
          new ResidentSide(),
          new MissingStart(),
          new Reachability(),
          new ProperEnding(),
          new EndlessRound(),
          new NoWayOut(),
          new ParallelJoins(),
          new EventGatewayBranches(),
          new MessageFlows(),
          new UnsupportedActivities(),
          new UnsupportedGateways(),
          new UnsupportedEvents(),
          new LinkTargets(),
          new TouchpointReferences(),
          new NormReferences(),
          new NormMeasures(),
          new GroupChannels(),
          new OfferTexts(),
          new EndingPlaces());

  private JourneyCheck() {}

  /** Checks a reading; one without journey, or with any error, gives no checked journey. */
  public static CheckResult check(BpmnReading reading) {
    return check(reading, List.of(), Set.of());
  }

  /**
   * Checks a reading with the journeys that it calls, which are behind its own processes in the
   * checked journey.
   *
   * @param called journeys that are checked and linked themselves
   * @param told elements that are called, of which findings have been made elsewhere
   */
  public static CheckResult check(
      BpmnReading reading, List<CalledJourney> called, Set<String> told) {
    Journey journey = reading.journey();
    BpmnDocument document = reading.document();
    if (journey == null || document == null) {
      return new CheckResult(null, reading.findings());
    }
    Structure structure = new Structure(journey);
    Findings findings = new Findings(document::lineOf);
    RULES.forEach(rule -> rule.check(structure, findings));
    Set<String> found = new HashSet<>(told);
    called.forEach(one -> found.add(one.called()));
    new CalledProcesses(found).check(structure, findings);
    List<Finding> all = new ArrayList<>(reading.findings());
    all.addAll(findings.all());
    all.sort(Finding.ORDER);
    boolean refused = all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return new CheckResult(
        refused ? null : new CheckedJourney(LinkedJourney.of(journey, called), all), all);
  }
}
