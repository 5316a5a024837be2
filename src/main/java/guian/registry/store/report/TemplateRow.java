package guian.registry.store.report;

/**
 * A template that an office saved.
 *
 * @param content its text, which the report reads
 */
public record TemplateRow(String name, String content) {}
