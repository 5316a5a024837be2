package guian.registry.ui.reports;

import guian.registry.report.figures.Figure;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.template.Template.Choice;
import guian.registry.store.report.TemplateRow;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The template in use, changed part by part: each change is saved at once, and the pages follow.
 * The standard report is never changed: what is changed of it becomes the office's own template.
 */
final class TemplateModel {
  private final ReportServices services;
  private final Ports ports;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final TemplateShelf shelf;
  private long question;

  /** What was chosen last, while the report is not yet made by it. */
  private @Nullable Template chosen;

  /**
   * What is shown.
   *
   * @param saved the names of the saved templates
   * @param figures all key figures of the report shown
   */
  record Shown(Template template, List<String> saved, List<Figure> figures, Language language) {
    /** Whether a key figure is printed. */
    boolean has(Figure figure) {
      return template.indicators().isEmpty() || template.indicators().contains(figure.id());
    }

    /** The printed figures in their order, then those that are not printed. */
    List<Figure> ordered() {
      List<Figure> ordered = new ArrayList<>();
      for (String id : template.indicators()) {
        figures.stream().filter(figure -> figure.id().equals(id)).forEach(ordered::add);
      }
      figures.stream().filter(figure -> !ordered.contains(figure)).forEach(ordered::add);
      return ordered;
    }
  }

  TemplateModel(ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.shelf =
        new TemplateShelf(
            services,
            reports,
            ports,
            messages,
            shown::get,
            () -> read(reports.madeProperty().get()));
    reports.madeProperty().addListener((o, before, after) -> read(after));
    read(reports.madeProperty().get());
  }

  private void read(@Nullable MadeReport report) {
    long mine = ++question;
    if (report == null) {
      shown.set(null);
      return;
    }
    ports
        .tasks()
        .of(progress -> services.templates().all().stream().map(TemplateRow::name).toList())
        .onSuccess(names -> {
          if (mine == question) {
            Template now = settled(report.content().template());
            shown.set(new Shown(now, names, report.data().figures(), report.language()));
          }
        })
        .start();
  }

  // A report by an earlier state of the template does not take back what was chosen since.
  private Template settled(Template made) {
    Template last = chosen;
    boolean late = last != null && !made.equals(last) && made.name().equals(last.name());
    chosen = late ? last : null;
    return late ? Objects.requireNonNull(last) : made;
  }

  /** Prints a part, or leaves it out. */
  void show(Chapter chapter, boolean isShown) {
    replace(chapter, choice -> new Choice(chapter, isShown, choice.table()));
  }

  /** Prints a part's tables and charts, or leaves them out. */
  void showTable(Chapter chapter, boolean isShown) {
    replace(chapter, choice -> new Choice(chapter, choice.shown(), isShown));
  }

  private void replace(Chapter chapter, UnaryOperator<Choice> change) {
    Template template = template();
    List<Choice> parts = new ArrayList<>(parts(template, chapter));
    parts.replaceAll(choice -> choice.chapter() == chapter ? change.apply(choice) : choice);
    change(withParts(template, chapter, parts));
  }

  /** Moves a part up (−1) or down (+1) among those of its level. */
  void move(Chapter chapter, int by) {
    Template template = template();
    List<Choice> parts = new ArrayList<>(parts(template, chapter));
    int at = parts.indexOf(parts.stream().filter(c -> c.chapter() == chapter).findFirst().get());
    Collections.swap(parts, at, at + by);
    change(withParts(template, chapter, parts));
  }

  /** Whether a part can move: annexes stay last. */
  boolean canMove(Chapter chapter, int by) {
    List<Choice> parts = parts(template(), chapter);
    long last = parts.stream().filter(part -> !part.chapter().isAnnex()).count() - 1;
    int at = parts.stream().map(Choice::chapter).toList().indexOf(chapter) + by;
    return !chapter.isAnnex() && at >= 0 && at <= last;
  }

  private static List<Choice> parts(Template template, Chapter chapter) {
    return chapter.isFeature() ? template.features() : template.sections();
  }

  private static Template withParts(Template template, Chapter chapter, List<Choice> parts) {
    return chapter.isFeature()
        ? template.withParts(template.sections(), parts)
        : template.withParts(parts, template.features());
  }

  /** Prints a key figure, or leaves it out; the last one stays. */
  void show(Figure figure, boolean isShown) {
    List<String> ids = new ArrayList<>(printed());
    if (isShown) {
      ids.add(figure.id());
    } else if (ids.size() > 1) {
      ids.remove(figure.id());
    }
    changeFigures(ids);
  }

  /** Moves a printed key figure up (−1) or down (+1). */
  void move(Figure figure, int by) {
    List<String> ids = new ArrayList<>(printed());
    int at = ids.indexOf(figure.id());
    if (at >= 0 && at + by >= 0 && at + by < ids.size()) {
      Collections.swap(ids, at, at + by);
      changeFigures(ids);
    }
  }

  private List<String> printed() {
    Shown now = Objects.requireNonNull(shown.get());
    return now.ordered().stream().filter(now::has).map(Figure::id).toList();
  }

  // All of them in their usual order is no choice: figures that come later are printed too.
  private void changeFigures(List<String> ids) {
    Shown now = Objects.requireNonNull(shown.get());
    List<String> all = now.figures().stream().map(Figure::id).toList();
    change(template().withIndicators(ids.equals(all) ? List.of() : ids));
  }

  /** Changes the head of the report in the language shown. */
  void head(Template.Head head) {
    Shown now = Objects.requireNonNull(shown.get());
    change(now.template().withHead(now.language(), head));
  }

  /** Changes how long lists are. */
  void lists(Template.Lists lists) {
    change(template().withLists(lists));
  }

  private Template template() {
    return Objects.requireNonNull(shown.get()).template();
  }

  private void change(Template changed) {
    if (changed.equals(template())) {
      return;
    }
    if (changed.name().isEmpty()) {
      shelf.unlessTaken(changed.named(messages.get("reports.template.own")));
    } else {
      // The next change goes on from this one, though the report takes its time.
      Shown now = Objects.requireNonNull(shown.get());
      chosen = changed;
      shown.set(new Shown(changed, now.saved(), now.figures(), now.language()));
      shelf.save(changed);
    }
  }

  /** The saved templates: choosing, saving, sharing. */
  TemplateShelf shelf() {
    return shelf;
  }

  /** Null while there is no report. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
