package nl.inwonerreis.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** Where the rooms of the server hang their routes; remembers which there are. */
final class Endpoints {

  private final RoutesConfig routes;
  private final List<String> list = new ArrayList<>();

  Endpoints(RoutesConfig routes) {
    this.routes = routes;
  }

  void get(String path, Handler handler) {
    add(HandlerType.GET, path, handler);
  }

  void post(String path, Handler handler) {
    add(HandlerType.POST, path, handler);
  }

  void put(String path, Handler handler) {
    add(HandlerType.PUT, path, handler);
  }

  void delete(String path, Handler handler) {
    add(HandlerType.DELETE, path, handler);
  }

  private void add(HandlerType method, String path, Handler handler) {
    list.add(method + " " + path);
    routes.addHttpHandler(method, path, handler);
  }

  /** Lists the routes as {@code GET /path/{name}}. */
  List<String> list() {
    return List.copyOf(list);
  }
}
