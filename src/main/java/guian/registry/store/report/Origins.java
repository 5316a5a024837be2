package guian.registry.store.report;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a report stand: in cells of files, or as a person typed them.
 *
 * @param figures by the id of the observation
 * @param payments by the id of the instalment
 * @param posts by the id of the placement
 * @param claims by the id of the claim
 */
public record Origins(
    Map<Long, Origin> figures,
    Map<Long, Origin> payments,
    Map<Long, Origin> posts,
    Map<Long, Origin> claims) {
  /** Nothing was asked. */
  public static final Origins NONE = new Origins(Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * Where one value stands.
   *
   * @param source the name of the file or publication; null when a person typed the value
   * @param raw the text of the cell, or what the person noted
   */
  public record Origin(
      @Nullable String source,
      @Nullable String sheet,
      @Nullable String cell,
      @Nullable String raw,
      @Nullable Hand hand) {}

  /** Who typed a value, and when. */
  public record Hand(String by, Instant at) {}
}
