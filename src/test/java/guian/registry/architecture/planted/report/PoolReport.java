package guian.registry.architecture.planted.report;

import java.util.concurrent.ExecutorService;

/** Planted: a pool outside its one place. */
record PoolReport(ExecutorService pool) {}
