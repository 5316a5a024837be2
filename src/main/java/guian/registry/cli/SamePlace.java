package guian.registry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether files of one command are the same: one would be written over the other. */
final class SamePlace {
  private SamePlace() {}

  /** Whether two of the files, of those that were named, are one. */
  static boolean among(List<? extends @Nullable Path> files) {
    List<Path> places =
        files.stream().filter(Objects::nonNull).map(p -> p.toAbsolutePath().normalize()).toList();
    return places.stream().distinct().count() < places.size();
  }
}
