package guian.registry.ui.reports;

import guian.registry.report.pdf.PagePicture;

/** Paper in a printer, page by page. */
interface Paper {
  /** Prints a page; false when the printer takes no more. */
  boolean print(PagePicture page);

  /** Ends the job, after the last page or when it went wrong; whether the printer has it all. */
  boolean end(boolean whole);
}
