package nl.inwonerreis.web.server;

import java.net.BindException;

/** Another program listens on this port, or the address is not of this machine. */
public final class PortTaken extends Exception {

  private static final long serialVersionUID = 1L;

  private final int port;

  private PortTaken(int port, Throwable cause) {
    super("port " + port, cause);
    this.port = port;
  }

  /** Returns the failure to bind; another failure is thrown on. */
  static PortTaken of(RuntimeException failed, int port) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortTaken(port, failed);
      }
    }
    String message = String.valueOf(failed.getMessage());
    if (message.contains("already in use") || message.contains("bind")) {
      return new PortTaken(port, failed);
    }
    throw failed;
  }

  public int port() {
    return port;
  }
}
