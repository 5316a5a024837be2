package guian.registry.store.imports;

import guian.registry.model.FirmFacts;
import guian.registry.model.NameKey;
import guian.registry.model.NameKind;
import java.util.List;
import java.util.Set;

/**
 * A firm that a file may mean, with its other names.
 *
 * @param codes credit codes of firms that went into it
 * @param numbers registration numbers of those
 */
public record KnownFirm(
    FirmFacts facts, List<OtherName> otherNames, Set<String> codes, Set<String> numbers) {
  /** Another name of the firm and the key under which its spellings meet. */
  public record OtherName(String name, String key, NameKind kind) {}

  /** The firm's id. */
  public long id() {
    return facts.id();
  }

  /** Whether the present name has a key. */
  public boolean isNow(String nameKey) {
    return NameKey.of(facts.name()).equals(nameKey);
  }

  /** Whether another name has a key. */
  public boolean isAlso(String nameKey) {
    return otherNames.stream().anyMatch(other -> other.key().equals(nameKey));
  }
}
