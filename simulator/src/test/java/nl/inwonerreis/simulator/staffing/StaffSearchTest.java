package nl.inwonerreis.simulator.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search with judges of which the answer is known. */
class StaffSearchTest {

  private static final List<Post.Span> DAY = List.of(new Post.Span(32_400, 61_200));
  private static final List<Post.Span> MORNING = List.of(new Post.Span(32_400, 43_200));

  private final List<List<Double>> asked = new ArrayList<>();

  private static Post post(String pool, String shift, double now, int perPerson) {
    boolean morning = shift.equals("ochtend");
    return new Post(pool, shift, now, perPerson, morning ? MORNING : DAY, 1.0 / 7, 60.0);
  }

  private FoundStaff find(List<Post> posts, Judge judge) {
    FoundStaff found =
        StaffSearch.find(
            posts,
            persons -> {
              asked.add(persons);
              return judge.meets(persons);
            });
    assertThat(asked).doesNotHaveDuplicates().hasSize(found.trials());
    if (found.isMet()) {
      assertThat(judge.meets(found.persons())).isTrue();
    }
    return found;
  }

  @Test
  void tooFewAreRaisedToTheFirstNumberThatMeets() {
    for (int needed = 1; needed <= 20; needed++) {
      int least = needed;
      asked.clear();
      FoundStaff found = find(List.of(post("kcc", "", 5, 1)), p -> p.get(0) >= least);
      assertThat(found.persons()).containsExactly((double) needed);
      assertThat(found.isComplete()).isTrue();
    }
  }

  @Test
  void tenthsAreFoundToATenth() {
    FoundStaff found = find(List.of(post("kcc", "", 6.4, 10)), p -> p.get(0) >= 8.65);
    assertThat(found.persons()).containsExactly(8.7);
  }

  @Test
  void moreThanFourTimesTheStaffOfNowIsNotTried() {
    FoundStaff found = find(List.of(post("kcc", "", 5, 1)), p -> p.get(0) >= 21);
    assertThat(found.isMet()).isFalse();
    assertThat(found.persons()).containsExactly(20.0);
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void eachPoolGetsItsOwnNumber() {
    FoundStaff found =
        find(
            List.of(post("balie", "", 3, 1), post("kcc", "", 6.5, 10), post("team", "", 2, 1)),
            p -> p.get(0) >= 2 && p.get(1) >= 7.3 && p.get(2) >= 4);
    assertThat(found.persons()).containsExactly(2.0, 7.3, 4.0);
    assertThat(found.unbound()).isEmpty();
  }

  @Test
  void aPoolThatNoNormAsksForStaysAsItIs() {
    FoundStaff found =
        find(List.of(post("kcc", "", 5, 1), post("archief", "", 3, 1)), p -> p.get(0) >= 7);
    assertThat(found.persons()).containsExactly(7.0, 3.0);
    assertThat(found.unbound()).containsExactly("archief");
  }

  @Test
  void poolsThatHelpEachOtherEndWhereNeitherCanBeLower() {
    Judge together = p -> p.get(0) + p.get(1) >= 9 && p.get(0) >= 1 && p.get(1) >= 1;
    FoundStaff found = find(List.of(post("kcc", "", 3, 1), post("balie", "", 3, 1)), together);
    assertThat(found.persons().get(0) + found.persons().get(1)).isEqualTo(9);
  }

  @Test
  void shiftsAreLoweredApart() {
    FoundStaff found =
        find(
            List.of(post("kcc", "dag", 4, 1), post("kcc", "ochtend", 4, 1)),
            p -> p.get(0) >= 6 && p.get(0) + p.get(1) >= 9);
    assertThat(found.persons()).containsExactly(6.0, 3.0);
  }

  @Test
  void aShiftThatAnotherCoversMayGoButTheDoorStaysOpen() {
    List<Post> posts = List.of(post("kcc", "dag", 4, 1), post("kcc", "ochtend", 4, 1));
    assertThat(find(posts, p -> p.get(0) >= 4).persons()).containsExactly(4.0, 0.0);
    asked.clear();
    assertThat(find(posts, p -> p.get(1) >= 4).persons()).containsExactly(1.0, 4.0);
  }

  @Test
  void noPostCanBeAStepSmaller() {
    Judge judge = p -> p.get(0) * p.get(1) >= 30 && p.get(0) + 2 * p.get(2) >= 14 && p.get(1) >= 2;
    List<Post> posts = List.of(post("a", "", 4, 1), post("b", "", 4, 1), post("c", "", 4, 1));
    List<Double> found = find(posts, judge).persons();
    for (int i = 0; i < 3; i++) {
      List<Double> less = new ArrayList<>(found);
      less.set(i, found.get(i) - 1);
      assertThat(judge.meets(less)).as("%s", less).isFalse();
    }
  }

  @Test
  void whenTheTrialsRunOutItSaysSoAndWhatItHasStillMeets() {
    List<Post> posts = List.of(post("a", "", 50, 10), post("b", "", 50, 10));
    Judge judge = p -> p.get(0) >= 20 && p.get(1) >= 20;
    FoundStaff found = StaffSearch.find(posts, judge, 9);
    assertThat(found.trials()).isEqualTo(9);
    assertThat(found.isComplete()).isFalse();
    assertThat(judge.meets(found.persons())).isTrue();
  }

  @Test
  void costAndHoursAreThoseOfAWeek() {
    Post post = new Post("kcc", "", 2, 1, DAY, 2.0 / 7, 60.0);
    assertThat(post.hoursPerWeek()).isEqualTo(28);
    assertThat(post.costPerWeek(2.5)).isEqualTo(4200);
  }
}
