package guian.registry.store.report;

/**
 * A paragraph of a quarter's report as a person worded it.
 *
 * @param quarter such as {@code 2017Q2}
 * @param language {@code zh} or {@code en}
 * @param place which paragraph
 * @param said the person's words
 * @param composed what the figures said when it was written
 */
public record OwnSentence(
    String quarter, String language, String place, String said, String composed) {}
