package nl.inwonerreis.web.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Stands before every request: answers only to the address of this server, so that no other site
 * can point its own name here (DNS rebinding), lets no other site change anything, and tells the
 * browser what a page may do.
 */
final class Guard {

  private static final Pattern NUMBERS =
      Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|\\[[0-9a-f:.]+]");

  private static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean open;

  /** Makes the guard of a server bound to {@code host}. */
  Guard(String host) {
    hosts.add(named(host));
    open = isOpen(host);
    if (open) {
      try {
        hosts.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
      } catch (UnknownHostException nameless) {
        hosts.add("localhost");
      }
    }
  }

  /** Returns whether a server bound to this host answers other machines too. */
  static boolean isOpen(String host) {
    return !Set.of("localhost", "127.0.0.1", "::1", "[::1]").contains(host);
  }

  private static String named(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }

  /** Tells the browser what the answer may do. */
  static void headers(BiConsumer<String, String> header) {
    header.accept("Content-Security-Policy", CONTENT_SECURITY);
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("X-Frame-Options", "DENY");
    header.accept("Referrer-Policy", "no-referrer");
    header.accept("Cross-Origin-Opener-Policy", "same-origin");
    header.accept("Cross-Origin-Resource-Policy", "same-origin");
    header.accept(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  }

  /**
   * Checks a request.
   *
   * @throws Problem when it is not meant for this server, or comes from another site
   */
  void check(Context context) {
    headers(context::header);
    String host = context.header("Host");
    int port = context.req().getLocalPort();
    if (host == null || !isOurs(host.toLowerCase(Locale.ROOT), port)) {
      throw Problems.otherAddress();
    }
    boolean reads = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean strange = origin != null && !origin.equalsIgnoreCase("http://" + host);
    boolean across = site != null && !site.equals("same-origin") && !site.equals("none");
    if ((strange || across) && (!reads || context.path().startsWith("/api/"))) {
      throw Problems.otherSite();
    }
  }

  private boolean isOurs(String host, int port) {
    String suffix = ":" + port;
    String name = host;
    if (host.endsWith(suffix)) {
      name = host.substring(0, host.length() - suffix.length());
    } else if (port != 80) {
      return false;
    }
    return hosts.contains(name) || (open && NUMBERS.matcher(name).matches());
  }
}
