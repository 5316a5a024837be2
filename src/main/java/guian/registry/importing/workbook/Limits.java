package guian.registry.importing.workbook;

/**
 * How much of a file is read before it is refused, so that a hostile file cannot use up memory.
 *
 * @param fileBytes the file as it lies on the disk
 * @param partBytes its parts unpacked
 * @param ratio unpacked ÷ packed, once a part has unpacked to more than a few megabytes
 * @param cells cells that hold something, in the whole file
 * @param characters characters of text, in the whole file
 * @param cellCharacters characters of one cell
 */
public record Limits(
    long fileBytes, long partBytes, int ratio, long cells, long characters, int cellCharacters) {
  /** The last row and column that a spreadsheet can have. */
  public static final int MAX_ROW = 1_048_576;

  public static final int MAX_COLUMN = 16_384;

  /** The limits of the window, which shows the cells. */
  public static final Limits WINDOW =
      new Limits(200L << 20, 2L << 30, 250, 6_000_000, 200_000_000, 2_000_000);

  /** The limits of a command: a full sheet of some twenty columns. */
  public static final Limits COMMAND =
      new Limits(500L << 20, 3L << 30, 250, 20_000_000, 400_000_000, 2_000_000);
}
