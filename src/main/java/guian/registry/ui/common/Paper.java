package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;

/** Paper in a printer, page by page. */
public interface Paper {
  /** Prints a page; false when the printer takes no more. */
  boolean print(PagePicture page);

  /** Ends the job, after the last page or when it went wrong; whether the printer has it all. */
  boolean end(boolean whole);
}
