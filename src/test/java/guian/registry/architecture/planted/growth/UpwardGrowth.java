package guian.registry.architecture.planted.growth;

import guian.registry.architecture.planted.ui.firms.Screen;

/** Planted: a service knows a screen. */
record UpwardGrowth(Screen screen) {}
