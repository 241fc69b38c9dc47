package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.jspecify.annotations.Nullable;

/**
 * Contacts from a log and the journey alone: all that happened to a resident is there, and each
 * visit is judged by what stands before it.
 */
final class SlowContacts {

  private static final double TWO_WEEKS = 14 * 86_400.0;

  private final RunShape shape;
  private final Scenario scenario;
  private final Library library;
  private final Journey journey;
  private final List<SlowTouchpoint> touchpoints;
  private final Map<String, SlowTouchpoint> byElement = new HashMap<>();
  private final double after;
  private final double end;
  private final SlowTerms terms;
  private final SlowRows rows;

  SlowContacts(
      RunShape shape,
      Journey journey,
      Scenario scenario,
      Library library,
      double warmUp,
      double end,
      SlowTerms terms,
      SlowRows rows) {
    this.shape = shape;
    this.journey = journey;
    this.scenario = scenario;
    this.library = library;
    this.touchpoints = SlowTouchpoint.of(journey);
    touchpoints.forEach(t -> byElement.put(t.id(), t));
    this.after = warmUp > 0 ? warmUp : Double.NEGATIVE_INFINITY;
    this.end = end;
    this.terms = terms;
    this.rows = rows;
  }

  /** What a frontstage visit is, seen from what came before. */
  private static final class Meeting {
    int at;
    boolean fresh;
    int number;
    boolean handover;
    boolean warm;
    boolean repeated;
  }

  void resident(List<Line> all) {
    int ended = -1;
    for (int i = 0; i < all.size(); i++) {
      ended = all.get(i).what() == What.END ? i : ended;
    }
    List<Meeting> meetings = meetings(all);
    contacts(all, meetings);
    visits(all, meetings);
    int known = ended < 0 ? all.size() : ended;
    List<Meeting> before = meetings.stream().filter(m -> m.at < known).toList();
    firstContact(all, before, ended);
    if (ended >= 0 && all.get(ended).time() > after) {
      ended(all, before, all.get(ended));
    }
  }

  private List<Meeting> meetings(List<Line> all) {
    List<Meeting> meetings = new ArrayList<>();
    int lastPool = -1;
    int contacts = 0;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (line.what() != What.START || !isFrontstage(line)) {
        continue;
      }
      Meeting meeting = new Meeting();
      meeting.at = i;
      Meeting previous = null;
      for (Meeting m : meetings) {
        previous = all.get(m.at).token() == line.token() ? m : previous;
      }
      meeting.fresh =
          previous == null
              || all.get(previous.at).channel() != line.channel()
              || all.subList(previous.at, i).stream()
                  .anyMatch(l -> l.token() == line.token() && breaks(l));
      contacts += meeting.fresh ? 1 : 0;
      meeting.number = meeting.fresh ? contacts : previous == null ? 0 : previous.number;
      String context = context(line);
      boolean stays = line.team() != null && line.team().has(lastPool);
      meeting.handover = line.pool() >= 0 && lastPool >= 0 && line.pool() != lastPool && !stays;
      meeting.warm = meeting.handover && !meeting.fresh && context.equals("kept");
      lastPool = line.pool() >= 0 && !stays ? line.pool() : lastPool;
      boolean later = (meeting.fresh && meeting.number > 1) || meeting.handover;
      meeting.repeated = later && context.equals("lost");
      meetings.add(meeting);
    }
    return meetings;
  }

  private static boolean breaks(Line line) {
    return switch (line.what()) {
      case DELAY, AWAIT -> line.a() > 0;
      case LEAVE, SWITCH -> true;
      default -> false;
    };
  }

  /** Each contact: when and where it began, and what it took once it is over. */
  private void contacts(List<Line> all, List<Meeting> meetings) {
    Set<String> begun = new HashSet<>();
    for (Meeting meeting : meetings) {
      if (!meeting.fresh) {
        continue;
      }
      Line first = all.get(meeting.at);
      SlowTouchpoint here = Objects.requireNonNull(byElement.get(idOf(first)));
      String initiative = here.touchpoint().initiative();
      boolean asks = initiative == null || initiative.equals("resident");
      boolean side = !first.main() && processOf(first).equals(processOf(all.get(0)));
      boolean status = side && asks;
      boolean again = !side && asks && begun.contains(here.id());
      begun.add(here.id());
      int g = first.group();
      int c = first.channel();
      if (first.time() > after) {
        rows.count("contacts", "", here.id(), g, c, 1);
        rows.count("contacts", "", "*", g, c, 1);
        if (status) {
          rows.count("contacts", "status", "*", g, c, 1);
        }
        if (again) {
          rows.count("contacts", "again", "*", g, c, 1);
        }
      }
      int over = -1;
      double ofResident = 0;
      double ofStaff = 0;
      for (int i = meeting.at + 1; i < all.size() && over < 0; i++) {
        Line line = all.get(i);
        boolean mine = line.token() == first.token();
        int at = i;
        boolean next = meetings.stream().anyMatch(m -> m.at == at && m.fresh);
        if (line.what() == What.CLOSE || (mine && (breaks(line) || next))) {
          over = i;
        } else if (mine && isServed(line) && isFrontstage(line)) {
          ofResident += beforeService(all, i) + (isResidentSide(line) ? line.a() : 0);
          ofStaff += line.pool() >= 0 ? line.a() * line.units() : 0;
        }
      }
      if (over >= 0 && all.get(over).time() > after) {
        take("contact", g, c, ofResident, ofStaff);
        if (status) {
          take("status", g, c, ofResident, ofStaff);
        }
        if (again) {
          take("again", g, c, ofResident, ofStaff);
        }
      }
    }
  }

  private void take(String kind, int group, int channel, double ofResident, double ofStaff) {
    rows.observe("residentTime", kind, "*", group, channel, ofResident);
    rows.observe("staffTime", kind, "*", group, channel, ofStaff);
  }

  /** Travel and live waiting of a token since its last service that counts. */
  private double beforeService(List<Line> all, int served) {
    double sum = 0;
    for (Line line : sinceService(all, served)) {
      if (line.what() == What.DELAY && line.kind() == DelayKind.TRAVEL) {
        sum += line.a();
      } else if (line.what() == What.START && counts(line) && isLive(line)) {
        sum += line.a();
      }
    }
    return sum;
  }

  private List<Line> sinceService(List<Line> all, int served) {
    List<Line> since = new ArrayList<>();
    for (int i = served - 1; i >= 0; i--) {
      Line line = all.get(i);
      if (line.token() == all.get(served).token()) {
        if (isServed(line) && counts(line)) {
          break;
        }
        since.add(line);
      }
    }
    return since;
  }

  /** What each visit at which something happened took; and whether its channel fits. */
  private void visits(List<Line> all, List<Meeting> meetings) {
    Set<String> asked = new HashSet<>();
    Map<Integer, Integer> again = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (line.what() == What.START) {
        again.put(i, askedAgain(line, asked));
      }
      boolean over =
          line.what() == What.START || line.what() == What.LEAVE || line.what() == What.CANCEL;
      SlowTouchpoint here = line.element() < 0 ? null : byElement.get(idOf(line));
      if (over && line.time() > after && here != null && !here.touchpoint().needs().isEmpty()) {
        var channel =
            line.channel() < 0
                ? null
                : library.channels().get(shape.channels().get(line.channel()));
        boolean fits =
            channel != null && channel.capabilities().containsAll(here.touchpoint().needs());
        rows.share("channelFit", "", here.id(), line.group(), line.channel(), fits);
        rows.share("channelFit", "", "*", line.group(), line.channel(), fits);
      }
      if (isServed(line) && counts(line) && line.time() > after) {
        service(all, meetings, again, i);
      }
    }
  }

  private void service(
      List<Line> all, List<Meeting> meetings, Map<Integer, Integer> again, int served) {
    Line line = all.get(served);
    List<Line> since = sinceService(all, served);
    if (since.isEmpty()) {
      return;
    }
    double ofResident = beforeService(all, served) + (isResidentSide(line) ? line.a() : 0);
    double ofStaff = line.pool() >= 0 ? line.a() * line.units() : 0;
    Set<String> happened = new HashSet<>();
    for (Line past : since) {
      if (past.what() == What.SWITCH && counts(past)) {
        happened.add(context(past).equals("kept") ? "switchKept" : "switchLost");
      }
      int at = all.indexOf(past);
      if (past.what() == What.START && again.getOrDefault(at, 0) > 0) {
        happened.add("askedAgain");
      }
      for (Meeting m : meetings) {
        if (m.at == at) {
          if (m.handover) {
            happened.add(m.warm ? "handoverWarm" : "handoverCold");
          }
          if (m.repeated) {
            happened.add("repeatedStory");
          }
        }
      }
    }
    happened.forEach(kind -> take(kind, line.group(), line.channel(), ofResident, ofStaff));
  }

  private int askedAgain(Line line, Set<String> asked) {
    SlowTouchpoint here = byElement.get(idOf(line));
    int again = 0;
    for (String item : here == null ? List.<String>of() : here.touchpoint().asks()) {
      boolean known =
          journey.card().data().stream()
              .filter(d -> d.id().equals(item))
              .map(DataItem::known)
              .anyMatch(k -> !k.equals("no"));
      again += known || asked.contains(item) ? 1 : 0;
      asked.add(item);
    }
    return again;
  }

  private void firstContact(List<Line> all, List<Meeting> meetings, int ended) {
    boolean measured =
        scenario.elements().values().stream()
            .anyMatch(m -> m.values().stream().anyMatch(n -> n.resolved() != null));
    if (!measured || meetings.isEmpty()) {
      return;
    }
    Line first = all.get(meetings.get(0).at);
    double over = first.time();
    int outcome = 0;
    double second = Double.POSITIVE_INFINITY;
    int known = ended < 0 ? all.size() : ended;
    int broken = known;
    for (int i = known - 1; i > meetings.get(0).at; i--) {
      Line line = all.get(i);
      int at = i;
      boolean next = meetings.stream().anyMatch(m -> m.at == at && m.fresh);
      broken = line.token() == first.token() && (breaks(line) || next) ? i : broken;
      second = next ? line.time() : second;
    }
    for (int i = meetings.get(0).at; i < broken; i++) {
      Line line = all.get(i);
      if (line.token() == first.token() && line.what() == What.COMPLETE && isFrontstage(line)) {
        over = line.time();
        outcome = line.setOutcome();
      }
    }
    double leaves = ended < 0 ? Double.POSITIVE_INFINITY : all.get(ended).time();
    double decision = Math.min(leaves, over + TWO_WEEKS);
    if (decision > after && decision <= end) {
      boolean good = outcome == 1 && second > decision;
      int channel =
          ended < 0
              ? all.get(meetings.get(meetings.size() - 1).at).first()
              : all.get(ended).first();
      for (int i = all.size() - 1; ended < 0 && i >= 0; i--) {
        if (all.get(i).what() == What.START && counts(all.get(i))) {
          channel = all.get(i).first();
          break;
        }
      }
      rows.share("firstContactResolved", "", "*", first.group(), channel, good);
      for (Norm norm : norms("firstContactResolved", first.group())) {
        rows.share("normMet", "", norm.id(), first.group(), channel, good);
      }
    }
  }

  private List<Norm> norms(String measure, int group) {
    return journey.card().norms().stream()
        .filter(n -> measure.equals(n.measure()))
        .filter(n -> n.groups().isEmpty() || n.groups().contains(shape.groups().get(group)))
        .toList();
  }

  private void ended(List<Line> all, List<Meeting> meetings, Line ended) {
    int g = ended.group();
    int c = ended.first();
    long contacts = meetings.stream().filter(m -> m.fresh).count();
    long warm = meetings.stream().filter(m -> m.warm).count();
    long cold = meetings.stream().filter(m -> m.handover && !m.warm).count();
    long repeated = meetings.stream().filter(m -> m.repeated).count();
    Set<String> asked = new HashSet<>();
    int again = 0;
    int kept = 0;
    int lost = 0;
    for (Line line : all.subList(0, all.indexOf(ended))) {
      again += line.what() == What.START ? askedAgain(line, asked) : 0;
      if (line.what() == What.SWITCH) {
        boolean keeps = context(line).equals("kept");
        kept += keeps ? 1 : 0;
        lost += keeps ? 0 : 1;
      }
    }
    rows.observe("contacts", "", "*", g, c, contacts);
    rows.observe("handovers", "", "*", g, c, warm + cold);
    rows.observe("handovers", "warm", "*", g, c, warm);
    rows.observe("handovers", "cold", "*", g, c, cold);
    rows.observe("repeatedStory", "", "*", g, c, repeated);
    rows.observe("askedAgain", "", "*", g, c, again);
    rows.observe("channelSwitches", "kept", "*", g, c, kept);
    rows.observe("channelSwitches", "lost", "*", g, c, lost);
    int broken = terms.broken(journey, touchpoints, all, ended);
    double penalty = 10.0 * (broken + Math.max(0, contacts - 1) + repeated + lost + again);
    rows.observe("experience", "", "*", g, c, Math.max(0, 100 - penalty));
    if (contacts > 0) {
      rows.share("toldOnce", "", "*", g, c, repeated == 0);
    }
    if (meetings.stream().anyMatch(m -> all.get(m.at).pool() >= 0)) {
      rows.share("rightPlace", "", "*", g, c, warm + cold == 0);
    }
    for (Norm norm : norms("contacts", g)) {
      double most = Objects.requireNonNull(norm.atMost());
      rows.share("normMet", "", norm.id(), g, c, contacts <= most);
    }
    for (Norm norm : norms("handovers", g)) {
      double most = Objects.requireNonNull(norm.atMost());
      rows.share("normMet", "", norm.id(), g, c, warm + cold <= most);
    }
  }

  private boolean counts(Line line) {
    SlowTouchpoint here = byElement.get(idOf(line));
    return here != null && (here.isFrontstage() || !here.touchpoint().asks().isEmpty());
  }

  private boolean isFrontstage(Line line) {
    SlowTouchpoint here = byElement.get(idOf(line));
    return here != null && here.isFrontstage();
  }

  private static boolean isServed(Line line) {
    return line.what() == What.COMPLETE || line.what() == What.WITHDRAW;
  }

  private boolean isResidentSide(Line line) {
    SlowTouchpoint here = Objects.requireNonNull(byElement.get(idOf(line)));
    return here.touchpoint().layer() == null
        ? SlowTimes.partyOf(journey, here.process(), here.id()) == Party.RESIDENT
        : here.touchpoint().layer().name().matches("RESIDENT|FRONTSTAGE");
  }

  private boolean isLive(Line line) {
    if (line.channel() < 0) {
      return false;
    }
    String channel = shape.channels().get(line.channel());
    var known = library.channels().get(channel);
    SlowTouchpoint here = Objects.requireNonNull(byElement.get(idOf(line)));
    var numbers = scenario.elements().get(here.id());
    boolean own = numbers != null && numbers.containsKey(channel);
    boolean offered =
        here.touchpoint().offers().stream().map(Offer::channel).anyMatch(channel::equals);
    return known != null && known.live() && (own || offered);
  }

  private String context(Line line) {
    SlowTouchpoint here = byElement.get(idOf(line));
    return here == null || line.channel() < 0
        ? ""
        : here.contextOf(shape.channels().get(line.channel()), shape.groups().get(line.group()));
  }

  private @Nullable String idOfOrNull(Line line) {
    return line.element() < 0 ? null : shape.elements().get(line.element());
  }

  private String idOf(Line line) {
    return Objects.requireNonNullElse(idOfOrNull(line), "");
  }

  private Integer processOf(Line line) {
    return shape.processOf().get(line.element());
  }
}
