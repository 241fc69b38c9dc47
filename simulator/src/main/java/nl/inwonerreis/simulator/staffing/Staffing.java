package nl.inwonerreis.simulator.staffing;

import java.util.List;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;

/**
 * The smallest staff that meets the norms of a scenario, beside that of now.
 *
 * @param posts in the order of the scenario
 * @param found the staff found, or why there is none
 * @param now result with the staff of now
 * @param then result with the staff found, of the same residents
 * @param replications run in all
 */
public record Staffing(
    List<Post> posts, FoundStaff found, Result now, Result then, int replications) {

  public Staffing {
    posts = List.copyOf(posts);
  }

  /** Returns the persons found of a post. */
  public double persons(int post) {
    return found.persons().get(post);
  }

  /** Returns EUR a week of the staff of now, of the posts of which the cost is known. */
  public double costNow() {
    return cost(posts.stream().map(Post::now).toList());
  }

  /** Returns EUR a week of the staff found, of the posts of which the cost is known. */
  public double costThen() {
    return cost(found.persons());
  }

  private double cost(List<Double> persons) {
    double cost = 0;
    for (int i = 0; i < posts.size(); i++) {
      cost += posts.get(i).costPerHour() == null ? 0 : posts.get(i).costPerWeek(persons.get(i));
    }
    return cost;
  }

  /** Returns whether of every post is known what an hour costs. */
  public boolean isCostKnown() {
    return posts.stream().allMatch(post -> post.costPerHour() != null);
  }

  /** Returns the norms that the staff found does not meet; empty where it meets all. */
  public List<NormVerdict> unmet() {
    return then.norms().stream().filter(n -> n.verdict() != NormVerdict.Verdict.MET).toList();
  }
}
