package guian.registry.architecture.planted.report;

import java.util.List;

/** Planted: a parallel stream. */
final class ParallelReport {
  long count(List<String> rows) {
    return rows.parallelStream().count();
  }
}
