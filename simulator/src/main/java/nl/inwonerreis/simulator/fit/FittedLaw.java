package nl.inwonerreis.simulator.fit;

import nl.inwonerreis.simulator.distribution.Distribution;

/**
 * A law fitted to a sample by maximum likelihood, and how well it fits.
 *
 * @param family name as in a scenario: exponential, lognormal, gamma or weibull
 * @param distribution the law with its fitted parameters
 * @param aic Akaike's information criterion, 2k − 2 ln L: the lower, the better (Akaike 1974)
 * @param ksDistance largest distance between the law and the sample (Kolmogorov–Smirnov), 0–1
 * @param pAtMost the probability of a distance like this if the law were right. The parameters come
 *     from the same sample, so that the true probability is lower: below 0.05 the law is refuted,
 *     above it is not proved (Lilliefors 1967)
 */
public record FittedLaw(
    String family, Distribution distribution, double aic, double ksDistance, double pAtMost) {}
