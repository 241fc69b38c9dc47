package nl.inwonerreis.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The processor time of the whole process, the garbage collector and the compiler included. */
final class Clock {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long cpu = SYSTEM.getProcessCpuTime();
  private final long wall = System.nanoTime();

  double cpuSeconds() {
    return (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
  }

  double wallSeconds() {
    return (System.nanoTime() - wall) / 1e9;
  }
}
