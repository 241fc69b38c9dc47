package nl.inwonerreis.web.library;

import java.util.List;

/** A situation that cannot go: the base of the journey, or one that others rest on. */
public final class SituationInUse extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> users;

  SituationInUse(String id, List<String> users) {
    super(id);
    this.users = List.copyOf(users);
  }

  /** Returns the ids of the situations that rest on it; none for the base. */
  public List<String> users() {
    return users;
  }
}
