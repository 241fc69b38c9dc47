package nl.inwonerreis.simulator.observe;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import org.jspecify.annotations.Nullable;

/** Is told what happens in one replication, in order of time. All times are in seconds. */
public interface Observer {

  /** A resident arrives at the start event {@code m.element}. */
  default void arrive(Moment m) {}

  /** A visit joins the queue of {@code m.pool}. */
  default void schedule(Moment m) {}

  /** Service, self-service or an event starts; {@code waited} is the time since joining. */
  default void start(Moment m, double waited) {}

  /** Service is interrupted. */
  default void suspend(Moment m) {}

  /** Service goes on. */
  default void resume(Moment m) {}

  /**
   * Service or an event is complete. {@code handling} is the time worked on, {@code paused} the
   * time interrupted, {@code cost} EUR per visit and per staff hour together.
   */
  default void complete(Moment m, double handling, double paused, double cost) {}

  /** Service or an event in progress is ended from outside; parameters as in {@link #complete}. */
  default void withdraw(Moment m, double handling, double paused, double cost) {}

  /**
   * A visit is left without service. {@code joined} tells whether it had joined a queue, and {@code
   * waited} how long it was there.
   */
  default void leave(Moment m, DropOffKind kind, boolean joined, double waited) {}

  /** A visit in the queue is ended from outside, after {@code waited}. */
  default void cancel(Moment m, double waited) {}

  /** A delay of the visit is over. */
  default void delay(Moment m, DelayKind kind, double seconds) {}

  /** A wait for a message or for other tokens is over. */
  default void await(Moment m, double seconds) {}

  /** A token that had a channel chose {@code m.channel} instead of {@code from}. */
  default void channelSwitch(Moment m, int from) {}

  /**
   * The resident's journey ends at {@code m.element}; told once for every resident. {@code kind} is
   * set with {@link Outcome#DROP_OFF} only.
   */
  default void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {}

  /**
   * The last case of an ended resident is closed. {@code staffTime} (person-seconds) and {@code
   * cost} (EUR) are those of the resident's whole journey.
   */
  default void close(Moment m, double staffTime, double cost) {}

  /**
   * A token completes {@code m.element}, which is no visit: an event that starts or ends, or a
   * subprocess. Told only of elements that a norm or promise names; pool and units say nothing.
   */
  default void pass(Moment m) {}

  /**
   * A token reaches {@code m.element}, an activity during which the clock of a norm stands still.
   * It is over when told {@link #complete}, {@link #pass} or {@link #quit}; pool and units say
   * nothing.
   */
  default void reach(Moment m) {}

  /** A token is taken out of an element that it {@link #reach}ed, without completing it. */
  default void quit(Moment m) {}

  /** From now on {@code onDuty} persons are on duty in a pool. */
  default void duty(double time, int pool, int onDuty) {}

  /** From now on {@code busy} persons of a pool work and {@code queue} visits wait. */
  default void load(double time, int pool, int busy, int queue) {}

  /** The run is over. */
  default void finish(double time) {}
}
