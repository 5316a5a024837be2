package guian.registry.report.printing;

import guian.registry.model.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages as a person writes them, 1-3, 8; full-width marks and Chinese commas are as good. */
public final class PageRanges {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:[-–—－~～至](\\d{1,6}))?");
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；]");

  private final List<Range> ranges;

  /** From one page to another. */
  private record Range(int first, int last) {
    @Override
    public String toString() {
      return first == last ? Integer.toString(first) : first + "-" + last;
    }
  }

  private PageRanges(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Reads pages of so many; nothing written means all.
   *
   * @throws RefusedException {@code report.print.pages} when they are no pages of these
   */
  public static PageRanges of(String written, int pages) {
    String text = written.replaceAll("[\\s\\h]+", "");
    if (text.isEmpty()) {
      return new PageRanges(List.of(new Range(1, pages)));
    }
    List<Range> ranges = new ArrayList<>();
    for (String part : BETWEEN.split(text, -1)) {
      Matcher matcher = RANGE.matcher(part);
      if (!matcher.matches()) {
        throw refused(written, pages);
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < 1 || first > last || last > pages) {
        throw refused(written, pages);
      }
      ranges.add(new Range(first, last));
    }
    return new PageRanges(ranges);
  }

  private static RefusedException refused(String written, int pages) {
    return new RefusedException("report.print.pages", written.strip(), pages);
  }

  /** The pages, each once, in the order of the report: that is how they come out. */
  public List<Integer> pages() {
    return ranges.stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** As a spooler reads it: 1-3,8. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
  }
}
