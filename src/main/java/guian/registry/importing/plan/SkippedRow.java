package guian.registry.importing.plan;

import guian.registry.importing.recognise.RowKind;

/** A row that is passed over, and as what. */
public record SkippedRow(String sheet, int row, RowKind reason) {}
