package guian.registry.architecture.planted.report.figures;

import guian.registry.architecture.planted.report.words.LateWords;

/** Planted: figures that know how they are said. */
record EarlyFigures(LateWords words) {}
