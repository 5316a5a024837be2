package guian.registry.report.pages;

import guian.registry.model.RefusedException;
import guian.registry.report.pages.Column.Kind;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of firms on pages on their side, with what they were chosen by under its title. */
public final class ListPaper {
  /** A longer list would need more memory than the window has. */
  public static final int MOST = 20_000;

  private static final int NUMBER_WIDTH = 40;

  private final Messages messages;
  private final int most;
  private final List<List<String>> rows = new ArrayList<>();

  /** A list of at most {@code most} firms. */
  public ListPaper(Messages messages, int most) {
    this.messages = messages;
    this.most = most;
  }

  /**
   * Adds a firm.
   *
   * @throws RefusedException {@code firms.paper.many} when they are more than a PDF holds
   */
  public void add(List<String> cells) {
    if (rows.size() == most) {
      throw new RefusedException("firms.paper.many", Figures.count(most));
    }
    List<String> row = new ArrayList<>();
    row.add(Figures.count(rows.size() + 1));
    row.addAll(cells);
    rows.add(row);
  }

  /**
   * The pages.
   *
   * @param conditions what the firms were chosen by; empty when all are there
   */
  public TablePaper of(LocalDate day, List<String> conditions, List<Column> columns) {
    String join = messages.get("firms.paper.list.join");
    String under =
        Stream.concat(
                Stream.of(messages.get("firms.paper.list.under", day.toString(), rows.size())),
                conditions.stream())
            .collect(Collectors.joining(join));
    List<Column> all = new ArrayList<>();
    all.add(new Column(messages.get("firms.paper.list.number"), "", NUMBER_WIDTH, Kind.NUMBER));
    all.addAll(columns);
    return new TablePaper(
        messages.get("firms.paper.list.title"),
        under,
        day,
        true,
        List.of(new TablePaper.Part("", all, List.copyOf(rows))));
  }
}
