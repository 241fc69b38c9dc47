package nl.inwonerreis.simulator.json;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.json.Json.Obj;
import org.jspecify.annotations.Nullable;

/** What reading a JSON text gave; the object is null when the text is refused. */
record JsonReading(@Nullable Obj object, List<Finding> findings) {

  JsonReading {
    findings = List.copyOf(findings);
  }
}
