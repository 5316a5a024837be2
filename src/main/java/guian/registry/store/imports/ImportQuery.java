package guian.registry.store.imports;

import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a file names, to be looked up in the registry.
 *
 * @param codes credit codes
 * @param numbers registration numbers
 * @param nameKeys keys of names
 * @param alike of keys that the registry has not, those under which it may have the same firms
 * @param firms ids of firms that it may mean all the same, or that an earlier look has found
 * @param indicators the indicators it has figures of
 * @param lists whether it has grants or placements
 * @param stakes whether it names head offices
 */
public record ImportQuery(
    Set<String> codes,
    Set<String> numbers,
    Set<String> nameKeys,
    UnaryOperator<Set<String>> alike,
    Collection<Long> firms,
    Set<String> indicators,
    boolean lists,
    boolean stakes) {
  /** Only which firms have these names. */
  public static ImportQuery ofNames(Set<String> nameKeys) {
    return new ImportQuery(
        Set.of(), Set.of(), nameKeys, missing -> Set.of(), Set.of(), Set.of(), false, false);
  }

  /** The same of firms that were found already. */
  public ImportQuery ofFirms(Collection<Long> found) {
    return new ImportQuery(
        Set.of(), Set.of(), Set.of(), missing -> Set.of(), found, indicators, lists, stakes);
  }
}
