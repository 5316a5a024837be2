package guian.registry.store.firm;

import guian.registry.model.FirmFacts;
import guian.registry.model.NameKey;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds the one firm that a person names on the command line or in a search. */
public final class FirmFinder {
  private static final int LISTED = 5;

  private final FirmFileQueries files;
  private final FirmQueries firms;

  public FirmFinder(Registry registry) {
    this.files = new FirmFileQueries(registry);
    this.firms = new FirmQueries(registry);
  }

  /**
   * The firm that an id, a credit code or a name means: a present or other name as it is, else a
   * part of one firm's name only.
   *
   * @throws RefusedException {@code firm.unknown}, or {@code firm.ambiguous} with some of the firms
   *     that it may mean
   */
  public long find(String idCodeOrName) {
    List<Long> exact = files.find(idCodeOrName);
    List<Long> meant = exact.isEmpty() ? containing(idCodeOrName) : exact;
    return switch (meant.size()) {
      case 0 -> throw new RefusedException("firm.unknown", idCodeOrName);
      case 1 -> meant.getFirst();
      default -> throw new RefusedException("firm.ambiguous", idCodeOrName, candidates(meant));
    };
  }

  private List<Long> containing(String text) {
    FirmFilter filter = FirmFilter.ALL.withSearch(text).withResident(null);
    return NameKey.of(text).isEmpty()
        ? List.of()
        : firms.page(filter, FirmSort.BY_NAME, List.of(), 0, LISTED + 1).stream()
            .map(FirmRow::id)
            .toList();
  }

  private String candidates(List<Long> meant) {
    String named =
        meant.stream()
            .limit(LISTED)
            .map(id -> files.file(id).map(FirmFile::facts).orElse(null))
            .filter(Objects::nonNull)
            .map(firm -> firm.name() + " " + identity(firm))
            .collect(Collectors.joining("; "));
    return meant.size() > LISTED ? named + "; …" : named;
  }

  private static String identity(FirmFacts firm) {
    return firm.creditCode() == null ? "ID " + firm.id() : firm.creditCode();
  }
}
