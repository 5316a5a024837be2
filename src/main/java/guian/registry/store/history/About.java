package guian.registry.store.history;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a firm's history is about, where its table alone does not tell it.
 *
 * @param name a document's or another name, the policy of a grant, the title or the university of
 *     posts, what was claimed; empty when nothing was recorded
 * @param hundredths of a row that came or went its amount; null when it has none
 */
public record About(String name, @Nullable Long hundredths) {}
