package guian.registry.importing.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param password what unlocks it; null when none was given
 */
public record Reading(Limits limits, Progress progress, @Nullable Password password) {}
