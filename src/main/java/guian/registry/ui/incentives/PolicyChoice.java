package guian.registry.ui.incentives;

import org.jspecify.annotations.Nullable;

/**
 * A policy the ledger can be narrowed to.
 *
 * @param id null for all policies
 * @param text its name with how many grants there are
 */
record PolicyChoice(@Nullable Long id, String name, String text) {}
