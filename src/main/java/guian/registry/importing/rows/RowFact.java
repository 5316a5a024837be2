package guian.registry.importing.rows;

import guian.registry.store.firm.FirmField;

/**
 * One fact of a firm as a file states it.
 *
 * @param value as {@link guian.registry.store.imports.FactText} writes it
 * @param cell where it stands
 * @param raw its text as the file has it
 */
public record RowFact(FirmField field, String value, String cell, String raw) {}
