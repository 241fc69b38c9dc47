package nl.inwonerreis.modeller.call;

import nl.inwonerreis.modeller.journey.Journey;

/**
 * A journey beside another, which a call activity of that other one names.
 *
 * @param called the called element as the call activity writes it
 * @param name name of its folder, which goes before its ids: {@code folder:id}
 * @param process id of the process that is called
 */
public record CalledJourney(String called, String name, String process, Journey journey) {}
