package guian.registry.example;

import guian.registry.store.ledger.LedgerRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The invented firms outside the zone: owners, partners and head offices. */
final class Outsiders {
  private final Map<String, Long> ids = new LinkedHashMap<>();
  private final long firstId;

  /** Gives them ids from {@code firstId}. */
  Outsiders(long firstId) {
    this.firstId = firstId;
  }

  /** The names of one kind: {@code partner}, {@code foreign}, {@code hmt} or {@code office}. */
  static List<String> names(String kind) {
    return Sheet.read("owners.csv").stream()
        .filter(line -> line.text("kind").equals(kind))
        .map(line -> line.text("name"))
        .toList();
  }

  /** The id of the firm with this name, given at first mention. */
  long id(String name) {
    return ids.computeIfAbsent(name, n -> firstId + ids.size());
  }

  void writeTo(Consumer<LedgerRow> out) {
    ids.forEach((name, id) -> out.accept(row(name, id)));
  }

  private static LedgerRow.Firm row(String name, long id) {
    return new LedgerRow.Firm(
        id,
        false,
        name,
        null,
        null,
        LedgerRow.Standings.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        null,
        "虚构",
        Sources.LEDGER);
  }
}
