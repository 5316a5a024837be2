package guian.registry.ui.imports;

import guian.registry.importing.Importing;
import guian.registry.importing.RejectsFile;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import guian.registry.store.imports.ImportEntry;
import guian.registry.store.imports.UndoneImport;
import guian.registry.text.Messages;
import guian.registry.ui.port.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an import that take time, run off the window's thread. */
final class ImportWork {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);

  private final ImportServices services;

  ImportWork(ImportServices services) {
    this.services = services;
  }

  /** Reads what is given and plans its import, nothing answered yet. */
  ImportReading open(Given given, @Nullable Password password, Progress progress) {
    Importing importing = services.importing();
    Workbook workbook =
        switch (given) {
          case Given.File(Path path) -> importing.open(path, password, BusyModel.rows(progress));
          case Given.Table(String name, String text) ->
              importing.paste(name, text, BusyModel.rows(progress));
        };
    progress.check();
    Plan plan = importing.plan(workbook, Answers.NONE);
    progress.check();
    return ImportReading.of(workbook, plan, services.queries().indicators());
  }

  /**
   * Plans with the answers given. What no answer settles is set aside; a question that an answer
   * brought up, so that it is not in {@code known}, is asked first.
   */
  ImportReading plan(ImportReading read, Answers answers, Set<String> known, Progress progress) {
    Plan asked = services.importing().plan(read.workbook(), answers);
    progress.check();
    boolean more = asked.questions().stream().anyMatch(q -> !known.contains(q.id()));
    Plan plan =
        asked.isReady() || more
            ? asked
            : services.importing().plan(read.workbook(), answers.settingAside());
    progress.check();
    MissingFirms missing =
        plan.isReady()
            ? MissingFirms.of(plan, services.figures(), read.indicators())
            : MissingFirms.NONE;
    return read.with(plan, missing);
  }

  /** A file read with what a person said of it. */
  record Corrected(ImportReading reading, Said said) {}

  /**
   * Plans with what a person said. What was said earlier and no longer fits is dropped; what is
   * said {@code now} is refused when it does not fit.
   */
  Corrected correct(ImportReading read, Said wanted, Set<String> now, Progress progress) {
    Said said = wanted;
    while (true) {
      progress.check();
      try {
        Plan plan = services.importing().plan(read.workbook(), said.answers());
        return new Corrected(read.with(plan, MissingFirms.NONE), said);
      } catch (RefusedException refused) {
        String id = refused.code().startsWith("import.answer") ? first(refused) : "";
        if (now.contains(id) || said.of(id).isEmpty()) {
          throw refused;
        }
        said = said.without(id);
      }
    }
  }

  private static String first(RefusedException refused) {
    return refused.arguments().getFirst().toString();
  }

  /** The minute it is: 2017-07-18 0942. */
  String minute() {
    return MINUTE.format(LocalDateTime.now(services.importing().clock()));
  }

  /** Writes a plan in one step; the counts are those that the registry then holds. */
  ImportEntry write(Plan plan, Progress progress) {
    long id = services.importing().commit(plan, services.author(), BusyModel.rows(progress));
    return services.importing().history().stream()
        .filter(entry -> entry.id() == id)
        .findFirst()
        .orElseThrow();
  }

  /** Writes the refused rows with their reasons. */
  Path giveBack(ImportReading planned, Path target, Messages messages) {
    try {
      new RejectsFile(planned.workbook(), planned.plan(), messages).write(target);
    } catch (IOException e) {
      throw new RefusedException("file.write", target.toString());
    }
    return target;
  }

  UndoneImport undo(ImportEntry entry) {
    return services.importing().undo(entry.id(), services.author());
  }

  /** A file's name without its folder. */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
