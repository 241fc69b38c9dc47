package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Looks at the processes that call activities name: one that is neither in the file nor found
 * elsewhere is simulated as a task, with a warning; one that calls itself, directly or by way of
 * others, is an error.
 *
 * @param elsewhere elements called that were found outside the file
 */
record CalledProcesses(Set<String> elsewhere) implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    Set<String> known = new HashSet<>();
    structure.journey().processes().stream().map(Process::id).forEach(known::add);
    Map<String, Set<String>> calls = new LinkedHashMap<>();
    List<Activity> inside = new ArrayList<>();
    structure
        .nodes(Activity.class)
        .filter(a -> a.kind() == Activity.Kind.CALL)
        .filter(a -> !Activity.GLOBAL_TASK.equals(a.called()))
        .forEach(
            call -> {
              String called = call.called();
              if (called != null && known.contains(called)) {
                structure
                    .findProcessOf(call.id())
                    .ifPresent(
                        p -> calls.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(called));
                inside.add(call);
              } else if (called == null || !elsewhere.contains(called)) {
                reportMissing(call, findings);
              }
            });
    for (Activity call : inside) {
      String caller = structure.findProcessOf(call.id()).orElse("");
      if (reaches(String.valueOf(call.called()), caller, calls)) {
        reportCircle(call, findings);
      }
    }
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> calls) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String process = open.remove(open.size() - 1);
      if (process.equals(to)) {
        return true;
      }
      if (seen.add(process)) {
        open.addAll(calls.getOrDefault(process, Set.of()));
      }
    }
    return false;
  }

  private static void reportMissing(Activity call, Findings findings) {
    String called = call.called();
    findings.warning(
        "called-process-missing",
        call.id(),
        Text.of(
            "'%s' roept '%s' aan. Dat staat niet in dit bestand en is geen reis in een map hiernaast."
                + " De stap telt nu als één taak.",
            "'%s' calls '%s', which is neither in this file nor a journey in a folder beside this"
                + " one; it now counts as one task.",
            call.label(),
            called == null ? "…" : called),
        Text.of(
            "Zet in 'calledElement' de naam van een map met een reis of de id van een proces. Of"
                + " geef '%s' de tijden van een taak.",
            "Put the name of a journey's folder or the id of a process into 'calledElement', or give"
                + " '%s' the times of a task.",
            call.label()));
  }

  private static void reportCircle(Activity call, Findings findings) {
    findings.error(
        "call-circle",
        call.id(),
        Text.of(
            "'%s' roept '%s' aan, en dat proces roept zichzelf weer aan. Zo komt er geen einde aan.",
            "'%s' calls '%s', which calls itself again; that never ends.",
            call.label(),
            String.valueOf(call.called())),
        Text.of("Teken de herhaling met een lijn terug.", "Draw the repetition with a flow back."));
  }
}
