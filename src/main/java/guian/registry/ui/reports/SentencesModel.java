package guian.registry.ui.reports;

import guian.registry.report.words.Paragraph;
import guian.registry.report.words.Place;
import guian.registry.store.report.OwnSentence;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The paragraphs of the report shown, in its language, which the official may word otherwise. */
final class SentencesModel {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<List<Paragraph>> paragraphs =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();

  /** A paragraph being worded; {@code quarter} and {@code language} are those of its report. */
  record Draft(Place place, String quarter, Language language, String text) {}

  SentencesModel(
      ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    reports.madeProperty().addListener((o, before, after) -> show(after));
    show(reports.madeProperty().get());
  }

  // What is being worded goes on while the figures under it change, but not in another report.
  private void show(@Nullable MadeReport report) {
    Draft typed = draft.get();
    boolean same =
        typed != null
            && report != null
            && typed.quarter().equals(quarter(report))
            && typed.language() == report.language();
    if (!same) {
      draft.set(null);
    }
    paragraphs.set(
        report == null ? List.of() : report.content().paragraphs(new Messages(report.language())));
  }

  private static String quarter(MadeReport report) {
    return report.data().heading().quarter().code();
  }

  /** A place's name in the window's language. */
  String name(Place place) {
    return messages.get("report.place." + place.code());
  }

  /** Begins wording a paragraph otherwise, from what it says now. */
  void edit(Paragraph paragraph) {
    MadeReport report = reports.madeProperty().get();
    if (report != null) {
      draft.set(new Draft(paragraph.place(), quarter(report), report.language(), paragraph.text()));
    }
  }

  /** Keeps what is typed, which is not saved yet. */
  void type(String text) {
    Draft now = draft.get();
    if (now != null) {
      draft.set(new Draft(now.place(), now.quarter(), now.language(), text));
    }
  }

  /** Gives up what was typed. */
  void leave() {
    draft.set(null);
  }

  /**
   * Saves what was typed over the figures of the paragraph as it is shown; nothing, or what the
   * figures say anyway, goes back to the composed text.
   */
  void save(Paragraph paragraph) {
    Draft typed = draft.get();
    if (typed == null) {
      return;
    }
    String text = typed.text().strip();
    if (text.isEmpty() || text.equals(paragraph.composed())) {
      reset(paragraph);
    } else {
      save(paragraph, text);
    }
  }

  /** Keeps an outdated wording: a person looked at it, it stands on the figures of now. */
  void confirm(Paragraph paragraph) {
    save(paragraph, paragraph.text());
  }

  private void save(Paragraph paragraph, String text) {
    OwnSentence sentence = sentence(paragraph, text);
    run(
        () -> services.sentences().set(services.author(), sentence),
        "reports.text.saved",
        paragraph.place());
  }

  /** Goes back to what the figures say. */
  void reset(Paragraph paragraph) {
    OwnSentence sentence = sentence(paragraph, "");
    run(
        () -> services.sentences().remove(services.author(), sentence),
        "reports.text.reset",
        paragraph.place());
  }

  private OwnSentence sentence(Paragraph paragraph, String text) {
    MadeReport report = java.util.Objects.requireNonNull(reports.madeProperty().get());
    return new OwnSentence(
        quarter(report),
        report.language().code(),
        paragraph.place().code(),
        text,
        paragraph.basis());
  }

  private void run(Callable<Boolean> change, String told, Place place) {
    ports
        .tasks()
        .of(progress -> change.call())
        .onSuccess(changed -> {
          draft.set(null);
          if (changed) {
            ports.notices().edited(messages.get(told, name(place)));
            ports.notices().registryChanged();
            reports.refresh(null);
          }
        })
        .start();
  }

  /** In the order of the report; some say nothing. */
  ReadOnlyObjectProperty<List<Paragraph>> paragraphsProperty() {
    return paragraphs.getReadOnlyProperty();
  }

  /** What is being worded; null when nothing is. */
  ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }
}
