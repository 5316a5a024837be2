package guian.registry.architecture.planted.ui.firms;

import javafx.scene.control.Label;

/** Planted: a view model knows a control. */
record SceneViewModel(Label label) {}
