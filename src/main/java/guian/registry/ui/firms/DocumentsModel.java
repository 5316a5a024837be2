package guian.registry.ui.firms;

import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.firm.Attached;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents attached to the firm in the pane: adding, opening, saving and removing them. */
final class DocumentsModel {
  private static final BigDecimal KILO = BigDecimal.valueOf(1024);

  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmPaneViewModel pane;

  /** How many files were attached, and why the first of the others was not. */
  private record Added(int count, @Nullable RefusedException refused) {}

  DocumentsModel(FirmServices services, Ports ports, Messages messages, FirmPaneViewModel pane) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.pane = pane;
  }

  /** Attaches files that the person chooses. */
  void choose() {
    add(ports.files().openSeveral(Kind.ANY));
  }

  /**
   * Attaches files, each as a step of its own; one that is refused keeps none of the others out.
   */
  void add(List<Path> files) {
    Long firm = pane.firm();
    if (firm != null && !files.isEmpty()) {
      ports.tasks().of(progress -> added(firm, files)).onSuccess(this::told).start();
    }
  }

  private Added added(long firm, List<Path> files) {
    int count = 0;
    RefusedException refused = null;
    for (Path file : files) {
      try {
        long unused = services.documents().add(services.author(), firm, file);
        count++;
      } catch (RefusedException e) {
        refused = refused == null ? e : refused;
      }
    }
    return new Added(count, refused);
  }

  private void told(Added added) {
    if (added.count() > 0) {
      pane.saved(messages.get("firms.documents.added", added.count()));
    }
    if (added.refused() != null) {
      ports.notices().refused(messages.refusal(added.refused()));
    }
  }

  /** Opens a copy with the program that the system has for such files. */
  void open(Attached document) {
    ports.tasks().of(progress -> copy(document)).onSuccess(ports.files()::show).start();
  }

  private Path copy(Attached document) throws IOException {
    Path folder = Files.createTempDirectory("guian-");
    Path file = folder.resolve(fileName(document));
    services.documents().write(document.id(), file);
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file;
  }

  /** Saves a copy where the person chooses. */
  void saveAs(Attached document) {
    ports
        .files()
        .save(Kind.ANY, fileName(document))
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  services.documents().write(document.id(), file);
                  return file;
                })
                .onSuccess(saved ->
                    ports
                        .notices()
                        .done(messages.get("firms.documents.saved", saved.getFileName())))
                .start());
  }

  // A registry may come from a system on which other names were possible.
  private static String fileName(Attached document) {
    return document.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /** Removes a document; Ctrl+Z brings it back. */
  void remove(Attached document) {
    ports
        .tasks()
        .of(progress -> services.documents().remove(services.author(), document.id()))
        .onSuccess(removed -> pane.saved(messages.get("firms.documents.removed", document.name())))
        .start();
  }

  /** Its length, when and by whom it was attached: 1.2 MB · 2017-07-18 · li. */
  String line(Attached document) {
    LocalDate day = LocalDate.ofInstant(document.at(), OfficialTime.ZONE);
    return messages.get("firms.documents.line", length(document), day.toString(), document.by());
  }

  private String length(Attached document) {
    BigDecimal kilo =
        BigDecimal.valueOf(document.length()).divide(KILO, 4, java.math.RoundingMode.HALF_UP);
    return document.length() < 1024
        ? messages.get("firms.documents.bytes", Figures.count(document.length()))
        : kilo.compareTo(KILO) < 0
            ? messages.get("firms.documents.kilo", Figures.decimal(kilo, 1))
            : messages.get(
                "firms.documents.mega",
                Figures.decimal(kilo.divide(KILO, 4, java.math.RoundingMode.HALF_UP), 1));
  }
}
