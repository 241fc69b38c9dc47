package nl.inwonerreis.modeller.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note on an activity or event: what the resident meets there.
 *
 * @param stage id of a stage, or null
 * @param layer resident, frontstage, backstage or support; null where not said
 * @param initiative resident, municipality or chain; null where not said
 * @param needs capabilities that the contact needs, such as {@code samenBekijken}
 * @param asks ids of data items asked here
 * @param gives ids of data items told here
 */
public record Touchpoint(
    @Nullable String stage,
    @Nullable Layer layer,
    @Nullable String initiative,
    boolean momentOfTruth,
    @Nullable String owner,
    List<String> needs,
    List<Offer> offers,
    List<String> asks,
    List<String> gives,
    List<Promise> promises,
    List<String> barriers,
    List<Note> notes,
    List<Feeling> feelings) {

  public Touchpoint {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
    asks = List.copyOf(asks);
    gives = List.copyOf(gives);
    promises = List.copyOf(promises);
    barriers = List.copyOf(barriers);
    notes = List.copyOf(notes);
    feelings = List.copyOf(feelings);
  }
}
