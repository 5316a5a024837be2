package guian.registry.importing.formats.grid;

import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Reading;
import guian.registry.model.RefusedException;

/** Counts what is read of one file against the limits, and tells how far the reading has come. */
public final class Tally {
  private static final int TOLD_EVERY = 1000;
  private static final int CELLS_OF_PLACE = 4;
  private static final long MOST_ROWS = 12L * Limits.MAX_ROW;

  private final FileContent file;
  private final Limits limits;
  private final Progress progress;
  private long rows;
  private long cells;
  private long characters;

  /** Counts for one file. */
  public Tally(FileContent file, Reading reading) {
    this.file = file;
    this.limits = reading.limits();
    this.progress = reading.progress();
  }

  /**
   * Counts a row, blank or not; tells the progress now and then.
   *
   * @throws RefusedException {@code file.too_large} past what a dozen full sheets have
   */
  public void row() {
    if (++rows % TOLD_EVERY == 0) {
      progress.rows(rows);
    }
    if (rows > MOST_ROWS) {
      throw tooLarge();
    }
  }

  /**
   * Counts cells that hold something.
   *
   * @throws RefusedException {@code file.too_large} past the limit
   */
  public void cells(int more) {
    cells += more;
    if (cells > limits.cells()) {
      throw tooLarge();
    }
  }

  /**
   * Counts what is kept as objects for single places, each of which takes as much as several cells.
   *
   * @throws RefusedException {@code file.too_large} past the limit of cells
   */
  public void places(int more) {
    cells(CELLS_OF_PLACE * more);
  }

  /**
   * Counts a text that is kept.
   *
   * @throws RefusedException {@code file.too_large} past the limits of a cell or of the file
   */
  public void text(int length) {
    oneText(length);
    characters += length;
    if (characters > limits.characters()) {
      throw tooLarge();
    }
  }

  /** Checks how long a text has become that is still being read. */
  public void oneText(int length) {
    if (length > limits.cellCharacters()) {
      throw tooLarge();
    }
  }

  /** The file that is read. */
  public FileContent file() {
    return file;
  }

  /** The refusal of a file that has too much in it. */
  public RefusedException tooLarge() {
    return new RefusedException("file.too_large", file.name());
  }
}
