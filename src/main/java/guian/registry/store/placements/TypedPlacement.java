package guian.registry.store.placements;

import java.util.List;

/**
 * Posts as a person types them; blank is not known.
 *
 * @param universities whose they are; several share them, none when it is open
 * @param posts how many, a whole number
 * @param starts ISO, as precise as known
 * @param ends ISO, as precise as known
 */
public record TypedPlacement(
    List<String> universities, String title, String posts, String starts, String ends) {}
