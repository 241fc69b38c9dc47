package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel on which a touchpoint is offered.
 *
 * @param groups groups it is offered to; empty means all
 * @param contextKept whether what was said before comes along
 * @param text path of the letter or page shown, relative to the journey folder; or null
 */
public record Offer(
    String channel, List<String> groups, boolean contextKept, @Nullable String text) {

  public Offer {
    groups = List.copyOf(groups);
  }
}
