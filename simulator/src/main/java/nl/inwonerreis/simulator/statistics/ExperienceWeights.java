package nl.inwonerreis.simulator.statistics;

/**
 * What each thing that goes wrong takes off the indicator of experience, which is 100 where nothing
 * does and never below 0. It ranks scenarios; it is no measure of satisfaction.
 *
 * @param brokenPromise for each promise that was broken by the end of the journey
 * @param extraContact for each contact after the first
 * @param repeatedStory for each time that the story is told again
 * @param switchWithoutContext for each change of channel that loses what was said
 * @param askedAgain for each data item that was known or asked before
 */
public record ExperienceWeights(
    double brokenPromise,
    double extraContact,
    double repeatedStory,
    double switchWithoutContext,
    double askedAgain) {

  /** Ten points each: an assumption, since no source says that one weighs more. */
  public static final ExperienceWeights EQUAL = new ExperienceWeights(10, 10, 10, 10, 10);

  double score(int brokenPromises, ContactPerson person) {
    double penalty =
        brokenPromise * brokenPromises
            + extraContact * Math.max(0, person.contacts - 1)
            + repeatedStory * person.repeated
            + switchWithoutContext * person.switchesLost
            + askedAgain * person.askedAgain;
    return Math.max(0, 100 - penalty);
  }
}
