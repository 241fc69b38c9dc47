package nl.inwonerreis.web.report;

import java.util.Set;

/** The channels on which one speaks with a person at that moment; ids of the library. */
public final class LiveChannels {

  private static final Set<String> LIVE =
      Set.of("phone", "counter", "neighbourhoodDesk", "homeVisit", "video", "chat");

  private LiveChannels() {}

  public static boolean contains(String channel) {
    return LIVE.contains(channel);
  }
}
