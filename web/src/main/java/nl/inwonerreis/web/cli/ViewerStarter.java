package nl.inwonerreis.web.cli;

import java.nio.file.Path;
import nl.inwonerreis.web.server.PortTaken;
import nl.inwonerreis.web.server.Viewer;

/** Starts the viewer. */
@FunctionalInterface
public interface ViewerStarter {

  /** Starts the viewer on a folder of journeys; it runs until it is closed. */
  Viewer start(String host, int port, Path journeys) throws PortTaken;
}
