package guian.registry.report.office;

import guian.registry.report.office.Block.Style;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pages.ReportFile;
import guian.registry.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report as a workbook: a sheet with its title and notes, then each table on a sheet of
 * its own, cell for cell as printed.
 */
public final class XlsxWriter {
  private static final String PROGRAM = "Guian Registry";

  /** In characters; a page of A4 has no more between its margins. */
  private static final int NOTES_WIDTH = 86;

  private final Messages messages;

  public XlsxWriter(Messages messages) {
    this.messages = messages;
  }

  /** The workbook of a report; equal reports give equal bytes. */
  public ReportFile write(ComposedReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(PagesReader.read(report), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReportFile(FixedZip.at(report.made(), out.toByteArray()));
  }

  private void write(Pages pages, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, PROGRAM, null)) {
      book.properties()
          .setTitle(pages.title())
          .setSubject(pages.subject())
          .setCompany(pages.author());
      List<TableSheet> tables = tables(pages);
      notes(book, pages, tables);
      for (TableSheet table : tables) {
        table.write(book);
      }
    }
  }

  private List<TableSheet> tables(Pages pages) {
    SheetNames names = new SheetNames(messages.get("office.notes"));
    List<TableSheet> tables = new ArrayList<>();
    String name = "";
    for (Block block : pages.blocks()) {
      switch (block) {
        case Block.Text text when text.style() == Style.BODY || text.style() == Style.NOTE -> {}
        case Block.Text text -> name = text.text();
        case Block.Picture _, Block.Turn _ -> {}
        case Block.Table table ->
            tables.add(new TableSheet(names.next(name), name, table, messages));
      }
    }
    return tables;
  }

  private void notes(Workbook book, Pages pages, List<TableSheet> tables) {
    Worksheet sheet = book.newWorksheet(messages.get("office.notes"));
    sheet.width(0, NOTES_WIDTH);
    List<String> lines = new ArrayList<>();
    lines.add(pages.title());
    tables.forEach(table -> lines.add(table.caption()));
    pages.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(Block.Text.class::cast)
        .filter(text -> text.style() == Style.NOTE)
        .forEach(text -> lines.add(text.text()));
    lines.add(messages.get("office.as_printed"));
    for (int i = 0; i < lines.size(); i++) {
      sheet.value(i, 0, Cells.text(lines.get(i)));
      sheet.rowHeight(i, TableSheet.LINE * (1 + TableSheet.wide(lines.get(i)) / NOTES_WIDTH));
      sheet.style(i, 0).format("@").wrapText(true).verticalAlignment("top").set();
    }
    sheet.style(0, 0).bold().format("@").set();
    TableSheet.page(sheet, false);
  }
}
