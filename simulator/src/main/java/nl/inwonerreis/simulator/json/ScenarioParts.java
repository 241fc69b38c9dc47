package nl.inwonerreis.simulator.json;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.hours.PublicHolidays;
import nl.inwonerreis.simulator.scenario.Arrivals;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an effective scenario into types, names first. */
final class ScenarioParts {

  static final Set<String> KEYS =
      Set.of(
          "format",
          "start",
          "duration",
          "warmUp",
          "seed",
          "replications",
          "residents",
          "closed",
          "journey",
          "caseTypes",
          "hours",
          "arrivals",
          "groups",
          "channels",
          "staff",
          "elements",
          "flows",
          "sources");

  private final JourneyIndex journey;
  private final Library library;
  private final List<Path> files;
  private final Faults faults;

  ScenarioParts(JourneyIndex journey, Library library, List<Path> files, Faults faults) {
    this.journey = journey;
    this.library = library;
    this.files = files;
    this.faults = faults;
  }

  /** Returns the scenario; where faults were reported it is not to be used. */
  Scenario read(String name, Json.Obj effective) {
    Fields fields = Fields.of(effective, KEYS, faults);
    format(fields, faults);
    Json file = fields.find("journey");
    if (file != null) {
      new Scalars(faults).string(file);
    }
    Hours hours = new Hours(faults);
    hours.readNamed(fields.find("hours"));
    KnownNames known =
        new KnownNames(
            library.groups().keySet(),
            library.channels().keySet(),
            namesIn(fields.find("caseTypes")),
            namesIn(fields.find("staff")),
            hours.named());
    RunReader runs = new RunReader(faults);
    Run run = runs.read(fields);
    PublicHolidays holidays = runs.holidays(fields.find("closed"));
    GroupReader groups = new GroupReader(known, faults);
    TimesFile times = new TimesFile(files, journey.starts(), known, faults);
    ArrivalReader arrivals = new ArrivalReader(faults, hours, times, journey.starts(), known);
    Arrivals coming = arrivals.read(fields.find("arrivals"));
    Map<String, StaffNumbers> staff =
        new StaffReader(faults, hours, arrivals).read(fields.find("staff"));
    return new Scenario(
        name,
        run,
        holidays,
        coming,
        groups.groups(fields.find("groups")),
        groups.caseTypes(fields.find("caseTypes")),
        new ChannelReader(known, faults, hours).read(fields.find("channels")),
        staff,
        new ElementReader(known, journey, staff, hours, faults).read(fields.find("elements")),
        new FlowReader(known, journey, faults).read(fields.find("flows")),
        new SourceReader(faults).numbers(effective),
        hours.named());
  }

  /** Reports a format other than 1. */
  static void format(Fields fields, Faults faults) {
    Json format = fields.require("format");
    boolean one =
        format instanceof Json.Num number
            && number.value().compareTo(java.math.BigDecimal.ONE) == 0;
    if (format != null && !one) {
      faults.wrongValue(
          "wrong-format",
          format,
          new Text("Dit programma leest formaat 1.", "This program reads format 1."),
          new Text("Misschien \"format\": 1.", "Maybe \"format\": 1."));
    }
  }

  private static Set<String> namesIn(@Nullable Json value) {
    return value instanceof Json.Obj object ? new HashSet<>(object.members().keySet()) : Set.of();
  }
}
