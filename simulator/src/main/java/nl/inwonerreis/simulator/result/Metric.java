package nl.inwonerreis.simulator.result;

import java.util.Optional;
import nl.inwonerreis.modeller.journey.Text;

/**
 * What a run measures: the definitions behind {@code metrics.json}.
 *
 * <p>Conventions, for all metrics:
 *
 * <ul>
 *   <li>Element {@code *} of {@code waiting}, {@code paused}, {@code handling}, {@code delay} and
 *       {@code awaiting} is a helped resident's total over the whole journey, so that the five add
 *       up to {@code leadTime}; with an element id it is per visit.
 *   <li>{@code staffTime} and {@code cost}: element {@code *} = per resident once the last case is
 *       closed; an element id (or {@code pool/name} of other work) = per visit; a staff id = {@code
 *       count}, the total of services ended in the window.
 *   <li>Resident rows stand under the first channel, visit rows under the channel of the visit.
 *       What has no channel counts only in channel {@code *}. {@code arrived}, {@code inProgress}
 *       and {@code startedShare} know no channel: at arrival none was chosen.
 *   <li>Shares: {@code helped}, {@code dropOff}, {@code otherwise} ÷ residents that ended in the
 *       window, of that group and first channel; {@code visits} ÷ residents of that group that
 *       arrived in the window (so above 1 with retries); {@code left} ÷ visits; {@code abandoned} ÷
 *       visits that joined a queue.
 *   <li>A visit counts when its wait ends: it is served, leaves, or is ended from outside.
 *   <li>{@code handling}, {@code paused}, {@code staffTime}, {@code cost} that were 0 in every
 *       replication say nothing and are left out, except the five parts at element {@code *}.
 * </ul>
 */
public enum Metric {
  ARRIVED(
      "arrived",
      "1",
      Better.NEITHER,
      Principle.APPROACHABLE,
      "Aanmeldingen",
      "Arrivals",
      "inwoners die in de gemeten tijd beginnen",
      "residents that arrive in the window"),
  HELPED(
      "helped",
      "1",
      Better.UP,
      Principle.RELIABLE,
      "Geholpen",
      "Helped",
      "geholpen inwoners; aandeel = geholpen ÷ alle inwoners die klaar zijn",
      "residents helped; share = helped ÷ residents that ended"),
  DROP_OFF(
      "dropOff",
      "1",
      Better.DOWN,
      Principle.COMPREHENSIBLE,
      "Uitval",
      "Drop-off",
      "inwoners die afhaken, per plek en soort; aandeel = uitval ÷ alle inwoners die klaar zijn",
      "residents that dropped off, by place and kind; share = drop-off ÷ residents that ended"),
  OTHERWISE(
      "otherwise",
      "1",
      Better.NEITHER,
      Principle.RELIABLE,
      "Anders afgerond",
      "Ended otherwise",
      "inwoners die een nee kregen (refused), zijn doorverwezen (referred) of het elders regelden"
          + " (elsewhere); aandeel = daarvan ÷ alle inwoners die klaar zijn",
      "residents refused, referred or served elsewhere; share = those ÷ residents that ended"),
  IN_PROGRESS(
      "inProgress",
      "persons",
      Better.DOWN,
      Principle.RELIABLE,
      "Onderweg",
      "In progress",
      "inwoners die onderweg zijn: aan het begin en het eind van de gemeten tijd, en gemiddeld",
      "residents in progress: at the start and end of the window, and the average over time"),
  LEAD_TIME(
      "leadTime",
      "s",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Doorlooptijd",
      "Lead time",
      "van het begin tot het eind van de reis van een geholpen inwoner; soort = een ander einde, of"
          + " legal en service: de tijd op de klok van een norm, zonder de tijd dat die stilstond",
      "arrival to end of a helped resident; kind = another outcome, or legal and service: the time on"
          + " the clock of a norm, without the time that it stood still"),
  WAITING(
      "waiting",
      "s",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Wachttijd",
      "Waiting",
      "van aansluiten in de rij tot begin of weggaan",
      "joining the queue to start or leaving"),
  PAUSED(
      "paused",
      "s",
      Better.DOWN,
      Principle.RELIABLE,
      "Onderbroken",
      "Paused",
      "tijd dat het werk stillag nadat het was begonnen",
      "time that a started service lay still"),
  HANDLING(
      "handling",
      "s",
      Better.DOWN,
      Principle.RELIABLE,
      "Behandeltijd",
      "Handling",
      "tijd dat er aan gewerkt is",
      "time worked on"),
  DELAY(
      "delay",
      "s",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Vertraging",
      "Delay",
      "vaste wachttijd, termijn tot een afspraak, reistijd, opnieuw proberen, gesloten deur",
      "timers and delays, lead of an appointment, travel, retry, closed doors"),
  AWAITING(
      "awaiting",
      "s",
      Better.DOWN,
      Principle.RELIABLE,
      "Wachten op bericht",
      "Awaiting",
      "wachten op een bericht of op andere stappen",
      "waits for a message or for other tokens"),
  VISITS(
      "visits",
      "1",
      Better.NEITHER,
      Principle.APPROACHABLE,
      "Bezoeken",
      "Visits",
      "keren dat een inwoner bij deze stap komt; aandeel = bezoeken ÷ aanmeldingen",
      "visits of residents to the element; share = visits ÷ arrivals"),
  LEFT(
      "left",
      "1",
      Better.DOWN,
      Principle.COMPREHENSIBLE,
      "Weggegaan",
      "Left",
      "bezoeken die eindigen zonder hulp, per soort; aandeel = daarvan ÷ bezoeken",
      "visits that end without service, by kind; share = those ÷ visits"),
  ABANDONED(
      "abandoned",
      "1",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Opgegeven in de rij",
      "Abandoned",
      "bezoeken die de rij verlaten omdat het te lang duurt ÷ alle bezoeken in de rij",
      "visits that left the queue out of patience ÷ visits that joined a queue"),
  CHANNEL_SWITCHES(
      "channelSwitches",
      "1",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Kanaalwissels",
      "Channel switches",
      "keren dat een inwoner van kanaal wisselt",
      "changes of channel of a resident"),
  RESIDENT_TIME(
      "residentTime",
      "s",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Tijd van de inwoner",
      "Resident time",
      "zelf bezig zijn en geholpen worden + wachten aan telefoon of balie + reistijd",
      "handling on the resident's side and front stage + live waiting + travel"),
  STAFF_TIME(
      "staffTime",
      "s",
      Better.DOWN,
      Principle.RELIABLE,
      "Tijd van medewerkers",
      "Staff time",
      "behandeltijd × aantal medewerkers, overwerk telt mee",
      "handling × staff taken, overtime included"),
  COST(
      "cost",
      "EUR",
      Better.DOWN,
      Principle.RELIABLE,
      "Kosten",
      "Cost",
      "kosten per bezoek + tijd van medewerkers × kosten per uur",
      "cost per visit + staff time × cost per hour"),
  UTILISATION(
      "utilisation",
      "1",
      Better.NEITHER,
      Principle.RELIABLE,
      "Bezetting",
      "Utilisation",
      "gewerkte tijd van wie dienst heeft ÷ tijd dat zij dienst hebben",
      "person-seconds worked on duty ÷ person-seconds on duty"),
  OVERTIME(
      "overtime",
      "s",
      Better.DOWN,
      Principle.RELIABLE,
      "Overwerk",
      "Overtime",
      "gewerkte tijd buiten dienst, samen",
      "person-seconds worked off duty, in total"),
  QUEUE_LENGTH(
      "queueLength",
      "persons",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Lengte van de rij",
      "Queue length",
      "bezoeken in de rij, gemiddeld over de tijd",
      "visits in the queue, average over time"),
  STARTED_SHARE(
      "startedShare",
      "1",
      Better.UP,
      Principle.APPROACHABLE,
      "Begonnen",
      "Started",
      "(aanmeldingen − niet begonnen) ÷ aanmeldingen",
      "(arrived − not-started) ÷ arrived"),
  COMPLETION(
      "completion",
      "1",
      Better.UP,
      Principle.COMPREHENSIBLE,
      "Voltooiing",
      "Completion",
      "geholpen ÷ (alle inwoners die klaar zijn − niet begonnen)",
      "helped ÷ (residents that ended − not-started)"),
  LEAD_TIME_PART(
      "leadTimePart",
      "s",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Doorlooptijd verdeeld",
      "Lead time by party",
      "tijd van een geholpen inwoner waarin de gemeente (municipality) eraan werkt, anders een andere"
          + " organisatie (chain), anders de inwoner (resident), anders niemand (waiting)",
      "time of a helped resident in which the municipality works on it, else a partner (chain), else"
          + " the resident, else nobody (waiting)"),
  WAITING_SHARE(
      "waitingShare",
      "1",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Wachtaandeel",
      "Share of waiting",
      "tijd waarin niemand aan de vraag werkt ÷ doorlooptijd, van geholpen inwoners samen",
      "time in which nobody works on it ÷ lead time, of helped residents together"),
  ANSWERED(
      "answered",
      "1",
      Better.UP,
      Principle.RELIABLE,
      "Op tijd beantwoord",
      "Answered in time",
      "bezoeken die binnen de norm geholpen worden ÷ alle bezoeken in de rij",
      "visits served within the norm ÷ visits that joined a queue, those that left included"),
  NORM_MET(
      "normMet",
      "1",
      Better.UP,
      Principle.RELIABLE,
      "Norm gehaald",
      "Norm met",
      "gehaald ÷ (gehaald + niet gehaald), per norm; wat nog loopt en op tijd is, telt niet mee",
      "met ÷ (met + not met), by norm; what still runs and is not over does not count"),
  PROMISE_KEPT(
      "promiseKept",
      "1",
      Better.UP,
      Principle.RELIABLE,
      "Belofte gehouden",
      "Promise kept",
      "gehouden ÷ (gehouden + gebroken), per plek die iets belooft",
      "kept ÷ (kept + broken), by the element that promises"),
  CONTACTS(
      "contacts",
      "1",
      Better.DOWN,
      Principle.RELIABLE,
      "Contacten",
      "Contacts",
      "keten van stappen waarin een inwoner achter elkaar op één kanaal geholpen wordt; soort: status"
          + " = vraag hoe het ervoor staat, again = weer bij dezelfde stap; aandeel = contacten ÷"
          + " aanmeldingen",
      "unbroken chain of served frontstage touchpoints of one token on one channel; kind: status = a"
          + " side line asks how it stands, again = back at the same step; share = contacts ÷"
          + " arrivals"),
  FIRST_CONTACT_RESOLVED(
      "firstContactResolved",
      "1",
      Better.UP,
      Principle.APPROACHABLE,
      "Opgelost bij het eerste contact",
      "Resolved in the first contact",
      "eerste contact eindigt opgelost en binnen 14 dagen volgt geen ander contact ÷ inwoners met een"
          + " contact dat 14 dagen oud is of die klaar zijn",
      "the first contact ends resolved and no other follows within 14 days ÷ residents with a contact"
          + " 14 days old, or ended"),
  HANDOVERS(
      "handovers",
      "1",
      Better.DOWN,
      Principle.APPROACHABLE,
      "Overdrachten",
      "Hand-overs",
      "keren dat een inwoner bij een ander team komt; warm = in hetzelfde contact en het verhaal komt"
          + " mee, anders cold",
      "times that the next staffed frontstage visit is by another pool; warm = in the same contact,"
          + " and what was said comes along; else cold"),
  REPEATED_STORY(
      "repeatedStory",
      "1",
      Better.DOWN,
      Principle.RELIABLE,
      "Verhaal opnieuw verteld",
      "Story told again",
      "contacten en overdrachten na de eerste op een plek die niet weet wat er eerder gezegd is",
      "contacts and hand-overs after the first at an offer that does not keep the context"),
  TOLD_ONCE(
      "toldOnce",
      "1",
      Better.UP,
      Principle.APPROACHABLE,
      "Eén keer vertellen",
      "Told once",
      "inwoners die hun verhaal één keer vertellen ÷ inwoners met een contact",
      "residents who tell their story once ÷ residents with a contact"),
  RIGHT_PLACE(
      "rightPlace",
      "1",
      Better.UP,
      Principle.APPROACHABLE,
      "Juiste plek in één keer",
      "Right place at once",
      "inwoners zonder overdracht ÷ inwoners die door een medewerker geholpen zijn",
      "residents without a hand-over ÷ residents with a staffed frontstage visit"),
  ASKED_AGAIN(
      "askedAgain",
      "1",
      Better.DOWN,
      Principle.RELIABLE,
      "Dubbel gevraagde gegevens",
      "Data asked again",
      "gegevens die gevraagd worden terwijl ze bekend zijn, of al eerder gevraagd zijn",
      "data items asked while known, or asked before"),
  CHANNEL_FIT(
      "channelFit",
      "1",
      Better.UP,
      Principle.APPROACHABLE,
      "Passend kanaal",
      "Channel that fits",
      "bezoeken op een kanaal dat kan wat de stap nodig heeft ÷ bezoeken aan stappen die iets nodig"
          + " hebben",
      "visits by a channel that has every capability needed ÷ visits to touchpoints with needs"),
  EXPERIENCE(
      "experience",
      "1",
      Better.UP,
      Principle.RELIABLE,
      "Ervaringsindicator",
      "Indicator of experience",
      "geen tevredenheid: 100 min 10 voor elke gebroken belofte, elk contact na het eerste, elk verhaal"
          + " dat opnieuw verteld is, elke kanaalwissel zonder context en elk dubbel gevraagd gegeven;"
          + " nooit onder 0",
      "no satisfaction: 100 less 10 for every broken promise, contact after the first, story told"
          + " again, channel switch without context and data item asked again; never below 0");

  /** Which way is better for residents. */
  public enum Better {
    UP("up"),
    DOWN("down"),
    NEITHER("");

    private final String id;

    Better(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** The three words of good service that a metric belongs to, one each. */
  public enum Principle {
    APPROACHABLE("benaderbaar"),
    COMPREHENSIBLE("begrijpelijk"),
    RELIABLE("betrouwbaar");

    private final String id;

    Principle(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  private final String id;
  private final String unit;
  private final Better better;
  private final Principle principle;
  private final Text label;
  private final Text formula;

  Metric(
      String id,
      String unit,
      Better better,
      Principle principle,
      String nl,
      String en,
      String formulaNl,
      String formulaEn) {
    this.id = id;
    this.unit = unit;
    this.better = better;
    this.principle = principle;
    this.label = new Text(nl, en);
    this.formula = new Text(formulaNl, formulaEn);
  }

  /** Returns the metric with this id. */
  public static Optional<Metric> find(String id) {
    for (Metric metric : values()) {
      if (metric.id.equals(id)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }

  public String id() {
    return id;
  }

  /** Returns s, EUR, persons or 1. */
  public String unit() {
    return unit;
  }

  /** Returns the unit of a statistic of this metric: counts and shares have none of their own. */
  public String unitOf(String statistic) {
    boolean plain =
        statistic.equals("share") || (statistic.equals("count") && unit.equals("persons"));
    return plain ? "1" : unit;
  }

  public Better better() {
    return better;
  }

  public Principle principle() {
    return principle;
  }

  /** Returns the name for users. */
  public Text label() {
    return label;
  }

  public Text formula() {
    return formula;
  }
}
