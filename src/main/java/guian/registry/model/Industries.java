package guian.registry.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The industry classification GB/T 4754-2017: sections (A), divisions (01), groups (011) and
 * classes (0111).
 */
public final class Industries {
  /** The edition whose codes this list holds. */
  public static final String EDITION = "2017";

  private final Map<String, Industry> byCode;
  private final Map<String, Industry> byName;

  /**
   * One entry of the classification.
   *
   * @param section the letter of the section it belongs to
   */
  public record Industry(String code, String section, String name) {}

  private Industries(Map<String, Industry> byCode) {
    this.byCode = byCode;
    this.byName = byName(byCode.values());
  }

  /** Reads the list that comes with the program. */
  public static Industries load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Industries.class.getResourceAsStream("gbt4754-2017.csv")),
                StandardCharsets.UTF_8))) {
      Map<String, Industry> entries = new LinkedHashMap<>();
      in.lines().skip(1).map(Industries::entry).forEach(e -> entries.put(e.code(), e));
      return new Industries(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Industry entry(String line) {
    List<String> fields = List.of(line.split(",", 4));
    return new Industry(fields.get(0), fields.get(2), fields.get(3));
  }

  /** The entry of a code as written, a section letter before the digits allowed (I6513). */
  public Optional<Industry> find(String code) {
    String digits = code.length() > 1 ? code.replaceFirst("^[A-T](?=\\d)", "") : code;
    return Optional.ofNullable(byCode.get(digits));
  }

  /** The division (two digits) a code belongs to. */
  public Optional<Industry> division(String code) {
    return code.length() < 2 ? Optional.empty() : find(code.substring(0, 2));
  }

  /**
   * The entry below the sections with this name, the broadest where one contains the others; empty
   * when there is none, or several apart from each other.
   */
  public Optional<Industry> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Map<String, Industry> byName(Collection<Industry> entries) {
    Map<String, List<Industry>> same =
        entries.stream()
            .filter(e -> e.code().length() > 1)
            .collect(Collectors.groupingBy(Industry::name));
    Map<String, Industry> broadest = new HashMap<>();
    same.forEach((name, all) -> broadest(all).ifPresent(e -> broadest.put(name, e)));
    return Map.copyOf(broadest);
  }

  private static Optional<Industry> broadest(List<Industry> same) {
    Industry first = Collections.min(same, Comparator.comparingInt(e -> e.code().length()));
    boolean containsAll = same.stream().allMatch(e -> e.code().startsWith(first.code()));
    return containsAll ? Optional.of(first) : Optional.empty();
  }

  /** All divisions, in order. */
  public List<Industry> divisions() {
    return byCode.values().stream().filter(e -> e.code().matches("\\d\\d")).toList();
  }
}
