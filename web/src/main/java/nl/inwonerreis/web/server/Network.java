package nl.inwonerreis.web.server;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** How the server listens: where, how long it waits for a slow client, and how much it takes. */
final class Network {

  private static final int HEADER_BYTES = 8 * 1024;
  private static final long SECONDS_IDLE = 30;
  private static final int MOST_CONNECTIONS = 500;

  /** A body that comes slower than this, in bytes a second, is cut off. */
  private static final long SLOWEST = 1024;

  private Network() {}

  static void configure(Server server) {
    server.setErrorHandler(new ErrorAnswer());
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server.setStopTimeout(0);
  }

  /** Listens on a host and port; a path that can be read in two ways is refused. */
  static Connector connector(Server server, HttpConfiguration http, String host, int port) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setMinRequestDataRate(SLOWEST);
    http.setUriCompliance(UriCompliance.DEFAULT);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(SECONDS_IDLE * 1000);
    return connector;
  }
}
