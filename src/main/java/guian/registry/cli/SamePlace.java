package guian.registry.cli;

import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells whether files of one command are the same: one would be written over the other. */
final class SamePlace {
  private SamePlace() {}

  /**
   * Refuses a list that would be saved twice in one place.
   *
   * @throws WrongUseException {@code cli.wrong.same}
   */
  static void checkLists(
      @Nullable Path csv, @Nullable Path xlsx, CommandLine line, Messages messages) {
    if (among(Arrays.asList(csv, xlsx))) {
      String help = Mishaps.help(line);
      throw new WrongUseException(line, messages.get("cli.wrong.same", "--csv, --xlsx", help));
    }
  }

  /** Whether two of the files, of those that were named, are one. */
  static boolean among(List<? extends @Nullable Path> files) {
    List<Path> places =
        files.stream().filter(Objects::nonNull).map(p -> p.toAbsolutePath().normalize()).toList();
    return places.stream().distinct().count() < places.size();
  }
}
