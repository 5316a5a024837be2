package guian.registry.importing.match;

/**
 * Which row of a file had a text first, kept as numbers: as texts a million of them would fill the
 * memory. Whether a row has a text is looked up where its hash is the same.
 */
final class FirstRows {
  static final int NONE = -1;

  /** Whether a row has a text. */
  @FunctionalInterface
  interface Check {
    boolean has(int row, String text);
  }

  private final Check check;
  private int[] rows = new int[1 << 10];
  private int[] hashes = new int[1 << 10];
  private int size;

  FirstRows(Check check) {
    this.check = check;
  }

  /** The first row that has a text; {@link #NONE} when there is none. */
  int find(String text) {
    int hash = hash(text);
    int slot = slot(hash);
    while (rows[slot] != 0) {
      if (hashes[slot] == hash && check.has(rows[slot] - 1, text)) {
        return rows[slot] - 1;
      }
      slot = slot + 1 & rows.length - 1;
    }
    return NONE;
  }

  /** Notes that a row has a text, unless one before it has. */
  void add(String text, int row) {
    if (find(text) == NONE) {
      put(hash(text), row + 1);
      if (2 * ++size > rows.length) {
        grow();
      }
    }
  }

  private void put(int hash, int entry) {
    int slot = slot(hash);
    while (rows[slot] != 0) {
      slot = slot + 1 & rows.length - 1;
    }
    rows[slot] = entry;
    hashes[slot] = hash;
  }

  private void grow() {
    int[] oldRows = rows;
    int[] oldHashes = hashes;
    rows = new int[2 * oldRows.length];
    hashes = new int[2 * oldRows.length];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        put(oldHashes[i], oldRows[i]);
      }
    }
  }

  private int slot(int hash) {
    return hash & rows.length - 1;
  }

  // Codes that differ by little are spread over the whole table.
  private static int hash(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
