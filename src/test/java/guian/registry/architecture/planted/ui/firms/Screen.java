package guian.registry.architecture.planted.ui.firms;

/** Stands for a screen. */
public final class Screen {}
