package guian.registry.ui.reports;

import guian.registry.model.RefusedException;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.LongWork;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which quarter's report in which language, its making, and its sections. */
public final class ReportsViewModel {
  private final QuarterlyReports reports;
  private final Ports ports;
  private final Messages messages;
  private final ReportTexts texts;
  private final PagesViewModel pages;
  private final PageSearch search;
  private final ReportOutput output;
  private final ReadOnlyObjectWrapper<List<ReportQuarter>> quarters =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable ReportQuarter> quarter =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Language> language;
  private final ReadOnlyObjectWrapper<@Nullable MadeReport> made = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ReportPdf.@Nullable Section> section =
      new ReadOnlyObjectWrapper<>();
  private final Making making = new Making();
  private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable ShownEdition> edition =
      new ReadOnlyObjectWrapper<>();
  private final LongWork work = new LongWork();
  private String rowId = "";

  /** The reports of a registry. */
  public ReportsViewModel(QuarterlyReports reports, Ports ports, Messages messages) {
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    this.texts = new ReportTexts(messages);
    this.pages = new PagesViewModel(ports.tasks());
    this.search = new PageSearch(pages, ports.tasks(), messages);
    this.output = new ReportOutput(this, ports, messages);
    this.language = new ReadOnlyObjectWrapper<>(messages.language());
    pages.pageProperty().addListener((o, before, after) -> showSection());
  }

  /**
   * Reads what there is to report, and shows {@code wanted}, else what was shown, else the newest.
   */
  void refresh(@Nullable ReportQuarter wanted) {
    ports
        .tasks()
        .of(progress -> new KnownQuarters(reports.quarters(), reports.state()))
        .onSuccess(known -> show(known, wanted))
        .start();
  }

  private void show(KnownQuarters known, @Nullable ReportQuarter wanted) {
    quarters.set(known.quarters());
    ReportQuarter next = known.choice(wanted, quarter.get());
    if (next == null) {
      making.ended(making.next());
      quarter.set(null);
      use(null);
      empty.set(messages.get("reports.empty"));
      return;
    }
    MadeReport shown = made.get();
    boolean current = shown != null && shown.state() == known.state();
    if (!current || !next.equals(quarter.get())) {
      quarter.set(next);
      make();
    }
  }

  /** Shows a quarter's report. */
  void choose(ReportQuarter wanted) {
    if (!wanted.equals(quarter.get())) {
      quarter.set(wanted);
      make();
    }
  }

  /** Shows the report in a language. */
  void speak(Language wanted) {
    if (wanted != language.get()) {
      language.set(wanted);
      if (quarter.get() != null) {
        make();
      }
    }
  }

  /** Makes the report anew. */
  void make() {
    ReportQuarter asked = quarter.get();
    if (asked == null) {
      return;
    }
    long mine = making.begin();
    Language spoken = language.get();
    empty.set("");
    making.running(
        ports
            .tasks()
            .of(progress -> MadeReport.of(reports, asked, spoken, progress))
            .onProgress((done, all) -> making.at(mine, done, all))
            .onSuccess(report -> arrived(mine, report))
            .onRefused(refusal -> refused(mine, refusal))
            .onError(failure -> making.ended(mine))
            .start());
  }

  private void arrived(long mine, MadeReport report) {
    if (making.isNewest(mine)) {
      use(report);
    } else {
      report.pages().close();
    }
    making.ended(mine);
  }

  private void refused(long mine, RefusedException refusal) {
    if (making.isNewest(mine)) {
      use(null);
      empty.set(messages.refusal(refusal));
    }
    making.ended(mine);
  }

  private void use(@Nullable MadeReport report) {
    edition.set(null);
    made.set(report);
    pages.show(report == null ? null : report.pages());
    search.setPages(report == null ? null : report.pages());
    showSection();
  }

  /** Shows the pages of an edition as it was issued, in place of the draft's. */
  void look(ShownEdition issued) {
    edition.set(issued);
    pages.show(issued.pages());
    search.setPages(issued.pages());
    showSection();
  }

  /** Shows the draft again. */
  void backToDraft() {
    MadeReport draft = made.get();
    if (edition.get() != null && draft != null) {
      use(draft.reopened());
    }
  }

  /** The sections of what is shown. */
  List<ReportPdf.Section> sections() {
    ShownEdition issued = edition.get();
    MadeReport draft = made.get();
    return issued != null
        ? issued.pdf().sections()
        : draft == null ? List.of() : draft.pdf().sections();
  }

  /** The edition shown; null while it is the draft. */
  ReadOnlyObjectProperty<@Nullable ShownEdition> editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /** Stops making; what was shown before stays. */
  void cancel() {
    making.ended(making.next());
    MadeReport shown = made.get();
    if (shown == null) {
      empty.set(messages.get("reports.cancelled"));
    } else {
      quarter.set(shown.data().heading().quarter());
      language.set(shown.language());
    }
  }

  private void showSection() {
    List<ReportPdf.Section> all = sections();
    ReportPdf.Section now = section.get();
    int page = pages.pageProperty().get();
    if (all.isEmpty()) {
      section.set(null);
    } else if (now == null || now.page() != page || !all.contains(now)) {
      section.set(
          all.stream()
              .filter(s -> s.page() <= page)
              .reduce((before, after) -> after.page() > before.page() ? after : before)
              .orElse(null));
    }
  }

  /** Shows the page a section begins on. */
  void goTo(ReportPdf.Section wanted) {
    section.set(wanted);
    pages.goTo(wanted.page());
  }

  /** The tables of a report and their rows. */
  FollowedRows rows(MadeReport report) {
    return new FollowedRows(report.content(), messages);
  }

  /** The row that is shown: that chosen last, else the revenue. */
  FollowedRow row(MadeReport report) {
    FollowedRows rows = rows(report);
    return rows.tables().stream()
        .filter(table -> rowId.startsWith(table.code() + "."))
        .flatMap(table -> rows.rows(table).stream())
        .filter(row -> row.id().equals(rowId))
        .findFirst()
        .orElseGet(rows::revenue);
  }

  /** Shows a row from now on. */
  void choose(FollowedRow row) {
    rowId = row.id();
  }

  /** Opens the import. */
  void openImport() {
    ports.screens().go(ScreenId.IMPORT);
  }

  ReportTexts texts() {
    return texts;
  }

  PagesViewModel pages() {
    return pages;
  }

  PageSearch search() {
    return search;
  }

  /** Issuing or printing that is under way. */
  LongWork work() {
    return work;
  }

  ReportOutput output() {
    return output;
  }

  /** The newest first. */
  ReadOnlyObjectProperty<List<ReportQuarter>> quartersProperty() {
    return quarters.getReadOnlyProperty();
  }

  /** Null while nothing can be reported. */
  ReadOnlyObjectProperty<@Nullable ReportQuarter> quarterProperty() {
    return quarter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /** The report shown; null while there is none. */
  ReadOnlyObjectProperty<@Nullable MadeReport> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /** The section whose page is shown. */
  ReadOnlyObjectProperty<ReportPdf.@Nullable Section> sectionProperty() {
    return section.getReadOnlyProperty();
  }

  /** Whether a report is being made. */
  ReadOnlyBooleanProperty busyProperty() {
    return making.busyProperty();
  }

  /** How much of it is made, from 0 to 1; −1 while that is not known. */
  ReadOnlyDoubleProperty partProperty() {
    return making.partProperty();
  }

  /** Why there is no report; empty while there is one or one is being made. */
  ReadOnlyStringProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }
}
