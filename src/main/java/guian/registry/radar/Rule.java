package guian.registry.radar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a definition asks of some industries' firms for some years, and who says so.
 *
 * @param from the first year of figures it is for; null when the source does not say
 * @param to the last one; null while it is in force
 * @param needs all of which has to be fulfilled
 * @param read where the source, or a text that quotes it, was read
 */
public record Rule(
    Codes industries,
    @Nullable Integer from,
    @Nullable Integer to,
    List<Condition> needs,
    Named source,
    String read) {
  boolean isFor(int year) {
    return (from == null || year >= from) && (to == null || year <= to);
  }
}
