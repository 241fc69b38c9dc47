package nl.inwonerreis.modeller.bpmn;

import java.util.Locale;
import nl.inwonerreis.modeller.journey.Party;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads {@code journey:party}: whose side a pool or lane is on. */
final class PartyReader {

  private PartyReader() {}

  static @Nullable Party partyOf(Element poolOrLane, ReadingContext context) {
    for (Element extension : XmlElements.extensions(poolOrLane)) {
      if (XmlElements.nameOf(extension).equals("party")) {
        return read(new ExtensionElement(extension, context.idOf(poolOrLane), context));
      }
    }
    return null;
  }

  private static @Nullable Party read(ExtensionElement e) {
    String is = e.requiredChoice("is", Vocabulary.PARTIES);
    e.close();
    return is == null ? null : Party.valueOf(is.toUpperCase(Locale.ROOT));
  }
}
