package nl.inwonerreis.simulator.observe;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import org.jspecify.annotations.Nullable;

/** Two observers of one run, told one after the other. */
public final class Observers implements Observer {

  private final Observer first;
  private final Observer second;

  /** Makes one observer of two. */
  public Observers(Observer first, Observer second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void arrive(Moment m) {
    first.arrive(m);
    second.arrive(m);
  }

  @Override
  public void schedule(Moment m) {
    first.schedule(m);
    second.schedule(m);
  }

  @Override
  public void start(Moment m, double waited) {
    first.start(m, waited);
    second.start(m, waited);
  }

  @Override
  public void suspend(Moment m) {
    first.suspend(m);
    second.suspend(m);
  }

  @Override
  public void resume(Moment m) {
    first.resume(m);
    second.resume(m);
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    first.complete(m, handling, paused, cost);
    second.complete(m, handling, paused, cost);
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    first.withdraw(m, handling, paused, cost);
    second.withdraw(m, handling, paused, cost);
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    first.leave(m, kind, joined, waited);
    second.leave(m, kind, joined, waited);
  }

  @Override
  public void cancel(Moment m, double waited) {
    first.cancel(m, waited);
    second.cancel(m, waited);
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    first.delay(m, kind, seconds);
    second.delay(m, kind, seconds);
  }

  @Override
  public void await(Moment m, double seconds) {
    first.await(m, seconds);
    second.await(m, seconds);
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    first.channelSwitch(m, from);
    second.channelSwitch(m, from);
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    first.end(m, outcome, kind, times);
    second.end(m, outcome, kind, times);
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    first.close(m, staffTime, cost);
    second.close(m, staffTime, cost);
  }

  @Override
  public void pass(Moment m) {
    first.pass(m);
    second.pass(m);
  }

  @Override
  public void reach(Moment m) {
    first.reach(m);
    second.reach(m);
  }

  @Override
  public void quit(Moment m) {
    first.quit(m);
    second.quit(m);
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    first.duty(time, pool, onDuty);
    second.duty(time, pool, onDuty);
  }

  @Override
  public void load(double time, int pool, int busy, int queue) {
    first.load(time, pool, busy, queue);
    second.load(time, pool, busy, queue);
  }

  @Override
  public void finish(double time) {
    first.finish(time);
    second.finish(time);
  }
}
