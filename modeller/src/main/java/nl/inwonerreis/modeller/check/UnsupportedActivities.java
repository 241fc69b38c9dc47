package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Repetition;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;

/** Refuses activities and subprocesses that the simulation cannot carry out yet. */
final class UnsupportedActivities implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure.nodes(Activity.class).forEach(activity -> activity(activity, findings));
    structure.nodes(SubProcess.class).forEach(sub -> subProcess(sub, findings));
  }

  private static void activity(Activity activity, Findings findings) {
    if (activity.kind() == Activity.Kind.CALL) {
      Unsupported.report(
          activity,
          new Text("een aanroep van een ander proces", "a call activity"),
          new Text(
              "De stappen van dat proces worden niet nagebootst.",
              "The steps of the called process are not simulated."),
          new Text(
              "Teken de stappen als deelproces, of maak er een taak van.",
              "Draw the steps as a subprocess, or make it a task."),
          findings);
    }
    repetition(activity.id(), activity.label(), activity.repetition(), findings);
    compensation(activity.id(), activity.label(), activity.forCompensation(), findings);
  }

  private static void subProcess(SubProcess sub, Findings findings) {
    switch (sub.kind()) {
      case EMBEDDED -> {}
      case EVENT ->
          Unsupported.report(
              sub,
              new Text("een gebeurtenis-deelproces", "an event subprocess"),
              new Text(
                  "Het begin door een gebeurtenis wordt niet nagebootst.",
                  "Its start by an event is not simulated."),
              new Text(
                  "Gebruik een randgebeurtenis op een gewoon deelproces.",
                  "Use a boundary event on an embedded subprocess."),
              findings);
      case TRANSACTION ->
          Unsupported.report(
              sub,
              new Text("een transactie", "a transaction"),
              new Text("Het terugdraaien wordt niet nagebootst.", "Rolling back is not simulated."),
              new Text("Maak er een gewoon deelproces van.", "Make it an embedded subprocess."),
              findings);
      case AD_HOC ->
          Unsupported.report(
              sub,
              new Text("een ad-hoc-deelproces", "an ad-hoc subprocess"),
              new Text(
                  "De vrije volgorde wordt niet nagebootst.", "The free order is not simulated."),
              new Text(
                  "Maak er een gewoon deelproces met lijnen van.",
                  "Make it an embedded subprocess with flows."),
              findings);
    }
    repetition(sub.id(), sub.label(), sub.repetition(), findings);
    compensation(sub.id(), sub.label(), sub.forCompensation(), findings);
  }

  private static void repetition(
      String id, String label, Repetition repetition, Findings findings) {
    if (repetition == Repetition.ONCE) {
      return;
    }
    boolean loop = repetition == Repetition.LOOP;
    Unsupported.report(
        id,
        label,
        loop
            ? new Text("een stap die zich herhaalt", "a loop")
            : new Text("een stap die meer keren tegelijk of na elkaar gebeurt", "multi-instance"),
        new Text("De herhaling wordt niet nagebootst.", "The repetition is not simulated."),
        new Text(
            "Teken de herhaling met een gateway en een lijn terug.",
            "Draw the repetition with a gateway and a flow back."),
        findings);
  }

  private static void compensation(
      String id, String label, boolean compensation, Findings findings) {
    if (compensation) {
      Unsupported.report(
          id,
          label,
          new Text("een stap die iets terugdraait", "a compensation activity"),
          new Text("Terugdraaien wordt niet nagebootst.", "Compensation is not simulated."),
          new Text(
              "Teken het terugdraaien als gewone stap.", "Draw the undoing as an ordinary step."),
          findings);
    }
  }
}
