package guian.registry.architecture.planted;

import javafx.scene.paint.Color;

/** Planted: the start of the command line loads JavaFX. */
record Launcher(Color color) {}
