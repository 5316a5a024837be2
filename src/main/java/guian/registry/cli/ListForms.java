package guian.registry.cli;

import guian.registry.model.RefusedException;
import guian.registry.text.ListFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The files a list is saved as. */
final class ListForms {
  @Option(names = "--csv", paramLabel = "OUT")
  private @Nullable Path csv;

  @Option(names = "--xlsx", paramLabel = "OUT")
  private @Nullable Path xlsx;

  /** Whether no file is asked for. */
  boolean isEmpty() {
    return csv == null && xlsx == null;
  }

  /**
   * Refuses a list that would be saved twice in one place.
   *
   * @param other another file of the command
   * @throws WrongUseException {@code cli.wrong.same}
   */
  void check(CommandLine line, Guian guian, @Nullable Path other) {
    if (SamePlace.among(Arrays.asList(csv, xlsx, other))) {
      String help = Mishaps.help(line);
      throw new WrongUseException(
          line,
          guian
              .messages()
              .get("cli.wrong.same", "--csv, --xlsx" + (other == null ? "" : ", --pdf"), help));
    }
  }

  /**
   * Saves what is asked for, and tells so.
   *
   * @throws RefusedException {@code file.write} when it cannot be written
   */
  void save(Supplier<ListFile> list, Guian guian) {
    save(csv, file -> list.get().writeCsv(file), guian);
    save(xlsx, file -> list.get().writeXlsx(file), guian);
  }

  /** Writing that may fail. */
  @FunctionalInterface
  private interface Saving {
    void to(Path file) throws IOException;
  }

  private static void save(@Nullable Path file, Saving saving, Guian guian) {
    if (file == null) {
      return;
    }
    try {
      saving.to(file);
      guian.tell(guian.messages().get("cli.firms.saved", file));
    } catch (IOException e) {
      throw new RefusedException(e, "file.write", file.toString());
    }
  }
}
