package nl.inwonerreis.simulator.log;

import java.util.List;
import nl.inwonerreis.simulator.observe.Team;

/** The pools of a team and their persons as text: {@code a+b} together, {@code a|b} any one. */
final class TeamText {

  private TeamText() {}

  static String pools(Team team, List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < team.pools().length; i++) {
      out.append(i == 0 ? "" : team.together() ? "+" : "|").append(names.get(team.pools()[i]));
    }
    return out.toString();
  }

  /** {@code units} counts where any one pool will do. */
  static String units(Team team, int units) {
    if (!team.together()) {
      return Integer.toString(units);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < team.units().length; i++) {
      out.append(i == 0 ? "" : "+").append(team.units()[i]);
    }
    return out.toString();
  }
}
