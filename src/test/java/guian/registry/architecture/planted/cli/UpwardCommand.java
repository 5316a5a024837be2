package guian.registry.architecture.planted.cli;

import guian.registry.architecture.planted.Wiring;

/** Planted: a command knows the wiring. */
record UpwardCommand(Wiring wiring) {}
