package nl.inwonerreis.modeller.check;

import java.util.Collection;
import java.util.stream.Collectors;

/** The first few of many names, for a message of bounded length. */
final class Some {

  private static final int SHOWN = 10;

  private Some() {}

  static String of(Collection<String> names) {
    String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? shown + ", …" : shown;
  }
}
