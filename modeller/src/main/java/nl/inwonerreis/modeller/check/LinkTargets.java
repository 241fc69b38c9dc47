package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.EventTrigger.Kind;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.modeller.journey.ThrowEvent;

/** Warns of link events that lead nowhere: no catching link of that name in the same scope. */
final class LinkTargets implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    for (Scope scope : structure.scopes()) {
      scope.nodes().stream()
          .filter(n -> n instanceof ThrowEvent t && t.trigger().kind() == Kind.LINK)
          .map(ThrowEvent.class::cast)
          .filter(t -> scope.nodes().stream().noneMatch(n -> catches(n, t.trigger())))
          .forEach(t -> report(t, findings));
    }
  }

  private static boolean catches(Node node, EventTrigger thrown) {
    return node instanceof CatchEvent event
        && event.trigger().kind() == Kind.LINK
        && event.trigger().name().equals(thrown.name());
  }

  private static void report(ThrowEvent event, Findings findings) {
    findings.warning(
        "link-without-target",
        event.id(),
        Text.of(
            "Koppeling '%s' springt nergens heen. Wie hier komt, stopt hier.",
            "Link '%s' leads nowhere; whoever gets here stops here.", event.label()),
        Text.of(
            "Zet in hetzelfde proces een ontvangende koppeling met dezelfde naam.",
            "Put a catching link with the same name into the same process."));
  }
}
