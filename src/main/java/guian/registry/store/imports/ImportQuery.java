package guian.registry.store.imports;

import java.util.Set;

/**
 * What a file names, to be looked up in the registry.
 *
 * @param codes credit codes
 * @param numbers registration numbers
 * @param nameKeys keys of names
 * @param firms ids of firms that it may mean by a name that is not quite theirs
 * @param indicators the indicators it has figures of
 * @param lists whether it has grants or placements
 * @param stakes whether it names head offices
 */
public record ImportQuery(
    Set<String> codes,
    Set<String> numbers,
    Set<String> nameKeys,
    Set<Long> firms,
    Set<String> indicators,
    boolean lists,
    boolean stakes) {}
