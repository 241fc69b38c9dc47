package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/** What can be wrong with a call of a journey in another folder. */
final class CalledFindings {

  private CalledFindings() {}

  static Finding ambiguous(Activity call, String element, List<Path> folders) {
    String names =
        folders.stream()
            .map(folder -> "'" + folder.getFileName() + "'")
            .collect(Collectors.joining(", "));
    return Finding.of(
        "called-process-ambiguous",
        Severity.WARNING,
        call.id(),
        0,
        Text.of(
            "'%s' roept het proces '%s' aan. Dat staat in meer dan één map: %s. De stap telt nu als"
                + " één taak.",
            "'%s' calls process '%s', which is in more than one folder: %s; it now counts as one task.",
            call.label(),
            element,
            names),
        Text.of(
            "Zet in 'calledElement' de naam van de map die je bedoelt.",
            "Put the name of the folder you mean into 'calledElement'."));
  }

  static Finding circle(Activity call, String name) {
    return error(
        "call-circle",
        call,
        Text.of(
            "'%s' roept de reis '%s' aan, en daar komen we net vandaan. Zo komt er geen einde aan.",
            "'%s' calls journey '%s', which we have just come from; that never ends.",
            call.label(),
            name),
        Text.of("Teken de herhaling met een lijn terug.", "Draw the repetition with a flow back."));
  }

  static Finding tooDeep(Activity call, String name, int most) {
    return error(
        "calls-too-deep",
        call,
        Text.of(
            "'%s' roept de reis '%s' aan. Dat is te diep: er zitten al %s reizen in elkaar.",
            "'%s' calls journey '%s', which is too deep: %s journeys are within each other already.",
            call.label(),
            name,
            String.valueOf(most)),
        Text.of(
            "Zet een deel van de stappen in één reis.", "Put some of the steps into one journey."));
  }

  static Finding tooLarge(Activity call, String name, int most) {
    return error(
        "calls-too-large",
        call,
        Text.of(
            "Met de reis '%2$s', die '%1$s' aanroept, zijn er meer dan %3$s stappen en gebeurtenissen.",
            "With journey '%2$s', called by '%1$s', there are more than %3$s elements.",
            call.label(),
            name,
            String.valueOf(most)),
        Text.of("Maak de reizen kleiner.", "Make the journeys smaller."));
  }

  static Finding refused(Activity call, String name, Finding reason) {
    Text message = reason.message();
    return error(
        "called-journey-refused",
        call,
        new Text(
            "'%s' roept de reis '%s' aan. Die kunnen we nog niet doorrekenen: %s"
                .formatted(call.label(), name, message.nl()),
            "'%s' calls journey '%s', which cannot be simulated yet: %s"
                .formatted(call.label(), name, message.en())),
        Text.of("Controleer eerst de reis '%s'.", "Check journey '%s' first.", name));
  }

  static Finding whichProcess(Activity call, String name, Journey other) {
    String processes =
        other.processes().stream()
            .filter(p -> p.origin() == null)
            .map(Process::id)
            .collect(Collectors.joining(", "));
    return error(
        "called-process-unclear",
        call,
        Text.of(
            "'%s' roept de reis '%s' aan. Daarin is niet duidelijk welk proces dat van de inwoner is.",
            "'%s' calls journey '%s', which does not tell which process is the resident's.",
            call.label(),
            name),
        Text.of(
            "Zet in 'calledElement' een van deze processen: %s.",
            "Put one of these processes into 'calledElement': %s.", processes));
  }

  private static Finding error(String rule, Activity call, Text message, Text remedy) {
    return Finding.of(rule, Severity.ERROR, call.id(), 0, message, remedy);
  }
}
