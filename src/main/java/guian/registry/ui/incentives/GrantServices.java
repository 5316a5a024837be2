package guian.registry.ui.incentives;

import guian.registry.store.Author;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.history.HandUndo;
import java.time.Clock;

/**
 * What the Incentives screen reads and writes of the registry.
 *
 * @param steps tells what an edit changed
 * @param clock tells what is due
 * @param author who edits by hand
 */
public record GrantServices(
    GrantQueries queries, GrantEdits edits, HandUndo steps, Clock clock, Author author) {}
