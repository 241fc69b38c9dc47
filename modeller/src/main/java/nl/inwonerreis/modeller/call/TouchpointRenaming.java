package nl.inwonerreis.modeller.call;

import java.util.List;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Touchpoint;
import org.jspecify.annotations.Nullable;

/** A touchpoint of a called journey as it counts in the journey that calls. */
final class TouchpointRenaming {

  private TouchpointRenaming() {}

  /**
   * Returns the touchpoint without its stage and texts, which are of the other journey; the step
   * that keeps a promise gets its new id.
   */
  static @Nullable Touchpoint of(@Nullable Touchpoint t, Renaming renaming) {
    if (t == null) {
      return null;
    }
    List<Offer> offers =
        t.offers().stream()
            .map(o -> new Offer(o.channel(), o.groups(), o.contextKept(), null))
            .toList();
    List<Promise> promises =
        t.promises().stream()
            .map(
                p ->
                    new Promise(
                        p.within(),
                        p.clock(),
                        p.hours(),
                        p.to() == null ? null : renaming.id(p.to())))
            .toList();
    return new Touchpoint(
        null,
        t.layer(),
        t.initiative(),
        t.momentOfTruth(),
        t.owner(),
        t.needs(),
        offers,
        t.asks(),
        t.gives(),
        promises,
        t.barriers(),
        t.notes(),
        t.feelings());
  }
}
