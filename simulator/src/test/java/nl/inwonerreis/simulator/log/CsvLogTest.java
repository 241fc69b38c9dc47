package nl.inwonerreis.simulator.log;

import static nl.inwonerreis.simulator.observe.Shapes.CALL;
import static nl.inwonerreis.simulator.observe.Shapes.KCC;
import static nl.inwonerreis.simulator.observe.Shapes.OTHER_WORK;
import static nl.inwonerreis.simulator.observe.Shapes.PHONE;
import static nl.inwonerreis.simulator.observe.Shapes.SMALL;
import static nl.inwonerreis.simulator.observe.Shapes.START;
import static nl.inwonerreis.simulator.observe.Shapes.WEB;
import static nl.inwonerreis.simulator.observe.Shapes.moment;
import static nl.inwonerreis.simulator.observe.Shapes.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.observe.Team;
import org.junit.jupiter.api.Test;

class CsvLogTest {

  private final StringWriter out = new StringWriter();
  private final CsvLog log = new CsvLog("Nu, straks", 0, LocalDate.of(2026, 1, 5), SMALL, out);

  @Test
  void aVisitIsLoggedFromArrivalToEnd() {
    Moment arrival = moment(0, 0, 0, START);
    arrival.channel = -1;
    log.arrive(arrival);
    log.schedule(moment(0.0004, 0, 0, CALL));
    log.start(moment(61.2345, 0, 0, CALL), 61);
    Moment done = moment(86_400 + 3_600, 0, 0, CALL);
    done.outcome = 1;
    log.complete(done, 5, 0, 0);
    log.end(done, Outcome.HELPED, null, times(1, 1, 1));
    log.finish(90_000);

    assertThat(out.toString().split("\r\n"))
        .containsExactly(
            "\"Nu,"
                + " straks\",1,1,Inwoner,1,1,Begin,Begin,1,arrive,2026-01-05T00:00:00.000,,,,basis,,,,",
            "\"Nu, straks\",1,1,Inwoner,1,1,Bellen,\"Bellen, met \"\"KCC\"\"\",1,schedule,"
                + "2026-01-05T00:00:00.000,kcc,1,phone,basis,,,,",
            "\"Nu, straks\",1,1,Inwoner,1,1,Bellen,\"Bellen, met \"\"KCC\"\"\",1,start,"
                + "2026-01-05T00:01:01.235,kcc,1,phone,basis,,,,",
            "\"Nu, straks\",1,1,Inwoner,1,1,Bellen,\"Bellen, met \"\"KCC\"\"\",1,complete,"
                + "2026-01-06T01:00:00.000,kcc,1,phone,basis,resolved,,,",
            "\"Nu, straks\",1,1,Inwoner,1,1,Bellen,\"Bellen, met \"\"KCC\"\"\",1,end,"
                + "2026-01-06T01:00:00.000,kcc,1,phone,basis,helped,,,");
  }

  @Test
  void leavingIsAWithdrawWithItsKindAndEndsWithIt() {
    log.leave(moment(1, 4, 1, CALL), DropOffKind.HUNG_UP, true, 1);
    log.end(moment(1, 4, 1, CALL), Outcome.DROP_OFF, DropOffKind.HUNG_UP, times(0, 1, 0));
    log.cancel(moment(2, 5, 1, CALL), 1);
    log.finish(3);
    assertThat(out.toString().split("\r\n"))
        .satisfiesExactly(
            row -> assertThat(row).contains(",withdraw,").endsWith(",zelfredzaam,,hung-up,,"),
            row -> assertThat(row).contains(",end,").endsWith(",zelfredzaam,dropOff,hung-up,,"),
            row -> assertThat(row).contains(",withdraw,").endsWith(",zelfredzaam,,,,"));
  }

  @Test
  void dutyAndOtherWorkHaveNoCase() {
    log.duty(28_800, KCC, 6);
    Moment work = moment(28_801, -1, -1, OTHER_WORK);
    work.channel = -1;
    work.visit = 0;
    log.start(work, 0);
    log.finish(30_000);
    assertThat(out.toString().split("\r\n"))
        .containsExactly(
            "\"Nu, straks\",1,,,,,,,,duty,2026-01-05T08:00:00.000,kcc,6,,,,,,",
            "\"Nu, straks\",1,,,,,kcc/overig,overig,,start,2026-01-05T08:00:01.000,kcc,1,,,,,,");
  }

  @Test
  void timesThatPassAreLoggedWhenTheyAreOver() {
    Moment m = moment(90, 4, 1, CALL);
    log.delay(m, DelayKind.APPOINTMENT, 61.2346);
    log.await(m, 5);
    m.channel = WEB;
    log.channelSwitch(m, PHONE);
    log.reach(m);
    log.quit(m);
    log.pass(m);
    log.finish(100);
    assertThat(out.toString().split("\r\n"))
        .satisfiesExactly(
            row -> assertThat(row).contains(",delay,").endsWith(",,appointment,,61.235"),
            row -> assertThat(row).contains(",await,").endsWith(",,,,5.0"),
            row -> assertThat(row).contains(",switch,", ",web,").endsWith(",phone,,"),
            row -> assertThat(row).contains(",reach,"),
            row -> assertThat(row).contains(",quit,"),
            row -> assertThat(row).contains(",pass,"));
  }

  @Test
  void aTeamIsLoggedWithAllItsPools() {
    Moment m = moment(0, 4, 1, CALL);
    m.team = new Team(true, new int[] {0, 1}, new int[] {1, 2}, new double[2]);
    m.units = 3;
    var two =
        new RunShape(
            List.of("a", "b", "c", "d"),
            List.of("a", "b", "c", "d"),
            List.of("g", "h"),
            List.of("phone", "web"),
            List.of("kcc", "tolk"),
            List.of(0, 0, 0, -1),
            List.of("p"),
            List.of(true, false),
            List.of("spoed"),
            0);
    CsvLog both = new CsvLog("x", 0, LocalDate.of(2026, 1, 5), two, out);
    m.caseType = 0;
    both.start(m, 0);
    m.team = new Team(false, new int[] {0, 1}, new int[] {2, 2}, new double[2]);
    m.units = 2;
    both.schedule(m);
    both.finish(1);
    assertThat(out.toString().split("\r\n"))
        .satisfiesExactly(
            row -> assertThat(row).contains(",start,").endsWith(",kcc+tolk,1+2,phone,h,,,spoed,"),
            row -> assertThat(row).contains(",schedule,").endsWith(",kcc|tolk,2,phone,h,,,spoed,"));
  }

  @Test
  void everyRowHasAsManyFieldsAsTheHeader() {
    log.duty(0, KCC, 1);
    log.suspend(moment(1, 4, 1, CALL));
    log.resume(moment(2, 4, 1, CALL));
    log.withdraw(moment(3, 4, 1, CALL), 1, 1, 0);
    log.finish(3);
    for (String row : out.toString().split("\r\n")) {
      String plain = row.replaceAll("\"([^\"]|\"\")*\"", "q");
      assertThat(plain.split(",", -1)).hasSize(CsvLog.HEADER.split(",").length);
    }
  }
}
