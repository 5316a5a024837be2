package guian.registry.ui.reports;

import guian.registry.model.RefusedException;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.store.report.TemplateRow;
import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import guian.registry.ui.reports.TemplateModel.Shown;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The templates that the office has: choosing one, saving one, sharing one as a file. */
final class TemplateShelf {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Messages messages;
  private final Supplier<@Nullable Shown> now;
  private final Runnable again;

  /** {@code now} is what is shown, {@code again} shows it anew where a change came to nothing. */
  TemplateShelf(
      ReportServices services,
      ReportsViewModel reports,
      Ports ports,
      Messages messages,
      Supplier<@Nullable Shown> now,
      Runnable again) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    this.now = now;
    this.again = again;
  }

  private Shown shown() {
    return Objects.requireNonNull(now.get());
  }

  /** Saves a template under its name and uses it. */
  void save(Template template) {
    run(
        progress -> {
          String text = TemplateFile.write(template);
          // What a file may not hold is not saved either.
          Template unused = TemplateFile.read(text, template.name());
          services.templates().save(services.author(), new TemplateRow(template.name(), text));
          return template.name();
        },
        "reports.template.saved");
  }

  /** Uses a saved template; null uses the standard one. */
  void use(@Nullable String name) {
    run(
        progress -> {
          services.templates().use(services.author(), name);
          return name == null ? messages.get("reports.template.standard") : name;
        },
        "reports.template.used");
  }

  private void run(Work<String> work, String told) {
    ports
        .tasks()
        .of(work)
        .onSuccess(name -> {
          ports.notices().edited(messages.get(told, name));
          ports.notices().registryChanged();
          reports.refresh(null);
        })
        .onRefused(this::refused)
        .start();
  }

  // The controls show again what is in use.
  private void refused(RefusedException refusal) {
    ports.notices().refused(messages.refusal(refusal));
    again.run();
  }

  /** Asks for a name and saves the template under it. */
  void saveAs() {
    Question question =
        new Question(
            messages.get("reports.template.as"),
            messages.get("reports.template.as.sentence"),
            messages.get("reports.template.as.action"),
            messages.get("common.cancel"));
    ports.dialogs().ask(question, name -> unlessTaken(shown().template().named(name.strip())));
  }

  // Another template of the name is not replaced without a word.
  void unlessTaken(Template template) {
    if (!shown().saved().contains(template.name())) {
      save(template);
      return;
    }
    Question question =
        new Question(
            messages.get("reports.template.replace"),
            messages.get("reports.template.replace.sentence", template.name()),
            messages.get("reports.template.replace.action"),
            messages.get("common.cancel"));
    ports.dialogs().confirm(question, () -> save(template), again);
  }

  /** Reads a template from a file that the person chooses, and uses it. */
  void open() {
    ports
        .files()
        .open(Kind.TEMPLATE)
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> named(TemplateFile.load(file, services.reports().topicIds()), file))
                .onSuccess(this::unlessTaken)
                .start());
  }

  private static Template named(Template template, Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return template.name().isBlank() ? template.named(name) : template;
  }

  /** Saves the template as a file that can be shared. */
  void saveFile() {
    Template template = shown().template();
    String name =
        template.name().isEmpty() ? messages.get("reports.template.standard") : template.name();
    ports
        .files()
        .save(Kind.TEMPLATE, name.replaceAll("[\\\\/:*?\"<>|\\s]", "") + ".json")
        .ifPresent(file -> saveFile(template, file));
  }

  private void saveFile(Template template, Path file) {
    ports
        .tasks()
        .of(progress -> {
          TemplateFile.save(template, file);
          return String.valueOf(file.getFileName());
        })
        .onSuccess(saved -> ports.notices().done(messages.get("reports.template.filed", saved)))
        .start();
  }

  /** Forgets the saved template in use after a question; the standard one is used then. */
  void remove() {
    String name = shown().template().name();
    Question question =
        new Question(
            messages.get("reports.template.remove"),
            messages.get("reports.template.remove.sentence", name),
            messages.get("reports.template.remove"),
            messages.get("common.cancel"));
    ports
        .dialogs()
        .confirm(
            question,
            () ->
                run(
                    progress -> {
                      services.templates().remove(services.author(), name);
                      return name;
                    },
                    "reports.template.removed"));
  }
}
