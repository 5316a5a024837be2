package guian.registry.report.words;

import guian.registry.model.OfficialTime;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.store.report.Origins.Hand;
import guian.registry.store.report.Origins.Origin;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How it is told where the values stand that a key figure is made of. */
public final class SourceWords {
  private final Wording wording;

  public SourceWords(Wording wording) {
    this.wording = wording;
  }

  /** The period of a value, or its day and under which policy or for whom it is. */
  public String when(Line line) {
    if (line.period() == null) {
      String day = line.day() == null ? "" : line.day().iso();
      return joined(" ", day, String.join(wording.get("report.join.names"), line.under()));
    }
    String period = wording.period(line.period());
    return line.restated() ? wording.get("report.sources.restated", period) : period;
  }

  /** The file, or who typed the value and when. */
  public String file(Line line) {
    return file(line.origin());
  }

  /** The file, or who typed what stands there. */
  public String file(@Nullable Origin origin) {
    if (origin == null) {
      return wording.get("report.sources.ledger");
    }
    if (origin.source() != null) {
      return origin.source();
    }
    Hand hand = origin.hand();
    return hand == null
        ? wording.get("report.sources.typed")
        : wording.get(
            "report.sources.typed.by",
            hand.by(),
            hand.at().atZone(OfficialTime.ZONE).toLocalDate().toString());
  }

  /** The sheet and the cell: 汇总!F6. */
  public String cell(Line line) {
    return cell(line.origin());
  }

  /** The sheet and the cell. */
  public String cell(@Nullable Origin origin) {
    return origin == null ? "" : joined("!", origin.sheet(), origin.cell());
  }

  /** The text as it stands there. */
  public String raw(Line line) {
    return line.origin() == null ? "" : Objects.requireNonNullElse(line.origin().raw(), "");
  }

  /** When it is counted and the cell it stands in, which is what a reader looks for first. */
  public String place(Line line) {
    return joined(" · ", when(line), cell(line));
  }

  /** How many firms lines add up: 合计（12 户）. */
  public String sum(List<Line> lines) {
    long firms = lines.stream().map(line -> line.firm().id()).distinct().count();
    return wording.get("report.sources.sum", firms);
  }

  private static String joined(String by, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(by));
  }
}
