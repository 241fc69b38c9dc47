package nl.inwonerreis.simulator.scenario;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one element on one channel, or on {@code *} any other; null where the scenario is
 * silent. Durations are in seconds, shares and probabilities 0–1, money in EUR.
 */
public record ElementNumbers(
    @Nullable Selector<StaffNeed> staff,
    @Nullable Selector<Integer> units,
    @Nullable Selector<Distribution> handling,
    @Nullable Selector<Distribution> delay,
    @Nullable Selector<OpeningHours> hours,
    @Nullable Selector<Integer> priority,
    @Nullable Selector<WhenShiftEnds> whenShiftEnds,
    @Nullable Selector<Double> costPerVisit,
    @Nullable Selector<Boolean> offered,
    @Nullable Selector<Distribution> patience,
    @Nullable Selector<Double> balk,
    @Nullable Selector<Double> dropOff,
    @Nullable Selector<DropOffKind> dropOffKind,
    @Nullable Selector<AfterDropOff> afterDropOff,
    @Nullable Selector<WhenClosed> whenClosed,
    @Nullable Selector<AtClosing> atClosing,
    @Nullable Selector<Double> resolved,
    @Nullable Selector<Double> complete,
    @Nullable Selector<Appointment> appointment,
    @Nullable Selector<Distribution> instances,
    @Nullable Selector<Distribution> iterations,
    @Nullable Selector<EventRate> rate,
    @Nullable Selector<Double> probability,
    @Nullable Selector<ActiveWhile> activeWhile) {

  /** Nothing said. */
  public static final ElementNumbers SILENT =
      new ElementNumbers(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null);
}
