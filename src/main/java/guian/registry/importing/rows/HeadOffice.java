package guian.registry.importing.rows;

/**
 * The head office that a row names for its firm.
 *
 * @param cell where it stands
 */
public record HeadOffice(String name, String cell) {}
