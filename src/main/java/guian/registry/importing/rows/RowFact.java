package guian.registry.importing.rows;

import guian.registry.store.FirmField;

/**
 * One fact of a firm as a file states it.
 *
 * @param value as {@link guian.registry.store.FactText} writes it
 * @param cell where it stands
 * @param raw its text as the file has it
 */
public record RowFact(FirmField field, String value, String cell, String raw) {}
