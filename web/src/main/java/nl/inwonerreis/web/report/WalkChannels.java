package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.ChannelNumbers;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.GroupNumbers;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Library.UserGroup;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** By which channels a group can meet a step in a situation, the one it uses most first. */
final class WalkChannels {

  private final @Nullable Scenario scenario;
  private final @Nullable Library library;

  WalkChannels(@Nullable Scenario scenario, @Nullable Library library) {
    this.scenario = scenario;
    this.library = library;
  }

  /** Lists the groups of the situation, else those that the journey names. */
  List<String> groups(List<String> named) {
    if (scenario == null) {
      return named;
    }
    Set<String> groups = new LinkedHashSet<>(named);
    groups.retainAll(scenario.groups().keySet());
    groups.addAll(scenario.groups().keySet());
    return List.copyOf(groups);
  }

  /** Lists the channels that the step is offered on to a group; {@code *} is all groups. */
  static List<String> offered(Node stop, String group) {
    Touchpoint touchpoint = stop.touchpoint();
    return touchpoint == null
        ? List.of()
        : touchpoint.offers().stream()
            .filter(offer -> isFor(offer, group))
            .map(Offer::channel)
            .distinct()
            .toList();
  }

  private static boolean isFor(Offer offer, String group) {
    return offer.groups().isEmpty()
        || group.equals(Estimates.ALL)
        || offer.groups().contains(group);
  }

  /** Lists the channels by which a group can meet the step, the one with most weight first. */
  List<String> usable(Node stop, String group) {
    List<String> open =
        new ArrayList<>(
            offered(stop, group).stream().filter(channel -> isOpen(stop.id(), channel)).toList());
    open.sort(Comparator.comparingDouble((String channel) -> -weight(group, channel)));
    List<String> used = open.stream().filter(channel -> weight(group, channel) > 0).toList();
    return used.isEmpty() ? open : used;
  }

  private boolean isOpen(String element, String channel) {
    if (scenario == null) {
      return true;
    }
    ChannelNumbers everywhere = scenario.channels().get(channel);
    Map<String, ElementNumbers> here = scenario.elements().getOrDefault(element, Map.of());
    ElementNumbers numbers = here.getOrDefault(channel, here.get(Estimates.ALL));
    return !(everywhere != null && isNever(everywhere.offered()))
        && !(numbers != null && isNever(numbers.offered()));
  }

  private static boolean isNever(@Nullable Selector<Boolean> offered) {
    return offered instanceof Selector.Fixed<Boolean> fixed && !fixed.value();
  }

  /** Finds the numbers of a step on a channel. */
  ElementNumbers numbers(String element, String channel) {
    Map<String, ElementNumbers> here =
        scenario == null ? Map.of() : scenario.elements().getOrDefault(element, Map.of());
    ElementNumbers exact = here.get(channel);
    return exact != null ? exact : here.getOrDefault(Estimates.ALL, ElementNumbers.SILENT);
  }

  private double weight(String group, String channel) {
    if (group.equals(Estimates.ALL)) {
      return groups(List.of()).stream().mapToDouble(id -> share(id) * weight(id, channel)).sum();
    }
    GroupNumbers numbers = scenario == null ? null : scenario.groups().get(group);
    if (numbers != null && !numbers.channels().isEmpty()) {
      return numbers.channels().getOrDefault(channel, 0.0);
    }
    UserGroup known = library == null ? null : library.groups().get(group);
    return known == null ? 1 : known.channels().getOrDefault(channel, 0.0);
  }

  private double share(String group) {
    GroupNumbers numbers = scenario == null ? null : scenario.groups().get(group);
    return numbers == null ? 0 : numbers.share();
  }
}
