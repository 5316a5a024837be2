package guian.registry.architecture.planted.report.words;

/** Planted: what figures must not know. */
public record LateWords(String said) {}
