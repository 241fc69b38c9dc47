package nl.inwonerreis.web.cli;

/** A command line that cannot be meant; the message is for the user, in the user's language. */
final class WrongUsage extends Exception {

  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }

  /** Returns the message. */
  String told() {
    return String.valueOf(getMessage());
  }
}
