package guian.registry.store.restoring;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A registry with one firm, and its history. */
abstract class RestoringCase {
  @TempDir Path folder;
  Registry registry;
  OldValues old;
  long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    old = new OldValues(registry);
    firm = TestRegistry.firm(registry, "甲有限公司");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  FirmFile file() {
    return new FirmFileQueries(registry).file(firm).orElseThrow();
  }

  /** The newest line that is so. */
  long line(Predicate<HistoryEntry> which) {
    return file().history().stream().filter(which).findFirst().orElseThrow().id();
  }

  static Predicate<HistoryEntry> row(String table, HistoryEntry.Action action) {
    return entry -> entry.table().equals(table) && entry.action() == action;
  }

  void back(long line) {
    old.bringBack(LI, line);
  }

  void undo() {
    new HandUndo(registry).newest(LI).orElseThrow();
  }

  String refusal(long line) {
    return new Messages(Language.ZH)
        .refusal(assertThrows(RefusedException.class, () -> back(line)));
  }
}
