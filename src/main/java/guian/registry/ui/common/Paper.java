package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;
import java.util.List;
import java.util.stream.IntStream;

/** Paper in a printer, page by page. */
public interface Paper {
  /** Which of so many pages the person wants, in their order. */
  default List<Integer> wanted(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /** Prints a page; false when the printer takes no more. */
  boolean print(PagePicture page);

  /** Ends the job, after the last page or when it went wrong; whether the printer has it all. */
  boolean end(boolean whole);
}
