package guian.registry.store.report;

import java.time.Instant;

/**
 * An edition of a quarter's report in one language, as issued.
 *
 * @param quarter such as {@code 2017Q2}
 * @param number 1 for the first of its quarter; the same in both languages
 * @param language {@code zh} or {@code en}
 * @param asOf the day whose knowledge it shows, ISO
 * @param knownStep the last step of the history it knows of
 * @param sha256 of its PDF
 */
public record EditionRow(
    long id,
    String quarter,
    int number,
    String language,
    Instant issuedAt,
    String issuedBy,
    String asOf,
    long knownStep,
    String sha256,
    int pages) {}
