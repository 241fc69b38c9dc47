package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import nl.inwonerreis.modeller.journey.Touchpoint;

/** The first sentence of a step: what you do, or what happens to you. */
final class WalkOpening {

  private final Journey journey;
  private final WalkRoute route;
  private final WalkWords words;

  WalkOpening(Journey journey, WalkRoute route, WalkWords words) {
    this.journey = journey;
    this.route = route;
    this.words = words;
  }

  String of(Node stop, String channel) {
    Touchpoint touchpoint = stop.touchpoint();
    if (!channel.equals(Estimates.ALL) && touchpoint != null) {
      return contact(stop, touchpoint, channel);
    }
    boolean own = touchpoint != null && touchpoint.layer() == Layer.RESIDENT;
    if (stop instanceof Activity activity) {
      return activity(activity, own, touchpoint != null);
    }
    return event(stop);
  }

  private String contact(Node stop, Touchpoint touchpoint, String channel) {
    if (LiveChannels.contains(channel) && staysOn(stop, channel)) {
      return words.say("begin.stay." + channel);
    }
    String initiative = touchpoint.initiative();
    if ("chain".equals(initiative)) {
      return words.say("begin.chain", words.name(channel));
    }
    String who = "municipality".equals(initiative) ? "municipality" : "resident";
    String key = "begin." + who + ".";
    return words.sayOr(key + channel, words.say(key + "other", words.name(channel)));
  }

  /** Returns whether every way to the step comes from a contact on the same channel. */
  private boolean staysOn(Node stop, String channel) {
    List<Node> before = route.stopsBefore(stop.id());
    return !before.isEmpty()
        && before.stream()
            .allMatch(
                earlier ->
                    WalkChannels.offered(earlier, Estimates.ALL).contains(channel)
                        && !(earlier.touchpoint() != null
                            && earlier.touchpoint().layer() == Layer.RESIDENT));
  }

  private String activity(Activity activity, boolean own, boolean touchpoint) {
    return switch (activity.kind()) {
      case RECEIVE -> waiting(activity.id());
      case SEND -> sending(activity.id());
      case SERVICE, SCRIPT, BUSINESS_RULE -> words.say("begin.automatic");
      default -> words.say(own ? "begin.own" : touchpoint ? "begin.contact" : "begin.step");
    };
  }

  private String event(Node stop) {
    if (stop instanceof CatchEvent caught) {
      return caught(caught);
    }
    if (stop instanceof ThrowEvent || stop instanceof EndEvent) {
      return sending(stop.id());
    }
    boolean begins = stop instanceof StartEvent || stop instanceof BoundaryEvent;
    return words.say(begins ? "begin.own" : "begin.step");
  }

  private String caught(CatchEvent event) {
    EventTrigger trigger = event.trigger();
    if (trigger.kind() == EventTrigger.Kind.TIMER) {
      String duration = words.duration(trigger.expression());
      return duration.isEmpty() ? words.say("begin.timer") : words.say("begin.timerOf", duration);
    }
    if (trigger.kind() == EventTrigger.Kind.MESSAGE) {
      String name = nameOf(event.id(), false);
      return name.isEmpty() ? words.say("begin.message") : words.say("begin.messageOf", name);
    }
    return words.say("begin.wait");
  }

  private String waiting(String id) {
    String name = nameOf(id, false);
    return name.isEmpty() ? words.say("begin.wait") : words.say("begin.waitFor", name);
  }

  private String sending(String id) {
    String name = nameOf(id, true);
    return name.isEmpty() ? words.say("begin.send") : words.say("begin.sendOf", name);
  }

  private String nameOf(String node, boolean out) {
    return journey.messageFlows().stream()
        .filter(flow -> node.equals(out ? flow.source() : flow.target()))
        .map(MessageFlow::name)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }
}
