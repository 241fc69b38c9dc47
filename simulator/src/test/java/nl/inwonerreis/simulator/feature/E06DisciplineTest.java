package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The queue is first in first out, unless the pool says last first, random or by priority.
 *
 * <pre>
 * Start ──▶ Balie (1 person) ──▶ Eind
 * </pre>
 */
class E06DisciplineTest {

  private static Story run(String staff, String work, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        "'groups': {'basis': {'share': 0.5, 'channels': {'web': 1}},"
            + " 'expert': {'share': 0.5, 'channels': {'web': 1}}}, "
            + Nodes.desk("'count': 1" + staff, "'handling': 'PT1H'" + work),
        arrivals);
  }

  private static String order(Story story) {
    return String.join(
        "", story.lines("start").stream().map(l -> l.substring(l.indexOf('#') + 1)).toList());
  }

  @Test
  void firstComeFirstServed() {
    assertThat(order(run("", "", "09:00", "09:01", "09:02", "09:03"))).isEqualTo("1234");
  }

  @Test
  void lifoServesTheLastToJoin() {
    assertThat(order(run(", 'discipline': 'lifo'", "", "09:00", "09:01", "09:02", "09:03")))
        .isEqualTo("1432");
  }

  @Test
  void randomServesEverybodyInSomeOtherOrder() {
    String[] arrivals = {"09:00", "09:01", "09:02", "09:03", "09:04", "09:05", "09:06", "09:07"};
    String order = order(run(", 'discipline': 'random'", "", arrivals));
    assertThat(order).startsWith("1").isNotEqualTo("12345678").hasSize(8);
    assertThat(order.chars().sorted().mapToObj(Character::toString).toList())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void higherPriorityFirstTiesInOrderAndNobodyIsInterrupted() {
    Story story =
        run(
            ", 'discipline': 'priority'",
            ", 'priority': {'byGroup': {'expert': 5, '*': 0}}",
            "09:00 - basis",
            "09:01 - basis",
            "09:02 - expert",
            "09:03 - expert");
    assertThat(order(story)).isEqualTo("1342");
    assertThat(story.lines("suspend")).isEmpty();
  }

  @Test
  void aPriorityWithoutThatDisciplineIsAnError() {
    assertThat(
            Story.refusals(
                Nodes.ONE_TASK, Nodes.desk("'count': 1", "'handling': 'PT1H', 'priority': 1")))
        .hasSize(1)
        .allMatch(r -> r.endsWith("/elements/Balie/*/priority"));
  }
}
