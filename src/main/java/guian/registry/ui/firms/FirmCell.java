package guian.registry.ui.firms;

/** What a cell of the table shows, and how. */
record FirmCell(String text, Look look) {
  /** A cell of a row that has not come yet. */
  static final FirmCell EMPTY = new FirmCell("", Look.NORMAL);

  /** How the text is drawn; ASK is a tag that asks for a person. */
  enum Look {
    NORMAL,
    MUTED,
    ASK
  }

  static FirmCell normal(String text) {
    return new FirmCell(text, Look.NORMAL);
  }

  static FirmCell muted(String text) {
    return new FirmCell(text, Look.MUTED);
  }

  static FirmCell ask(String text) {
    return new FirmCell(text, Look.ASK);
  }
}
