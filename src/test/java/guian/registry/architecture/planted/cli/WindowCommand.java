package guian.registry.architecture.planted.cli;

import javafx.scene.paint.Color;

/** Planted: a command loads JavaFX. */
record WindowCommand(Color color) {}
