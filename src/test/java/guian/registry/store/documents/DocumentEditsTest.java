package guian.registry.store.documents;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firm.Attached;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.merging.FirmMerges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of firms: kept whole, once, and brought back by an undo. */
class DocumentEditsTest {
  @TempDir Path folder;

  private Registry registry;
  private DocumentEdits edits;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new DocumentEdits(registry);
    firm = TestRegistry.firm(registry, "甲公司");
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    registry.close();
  }

  private Path file(String name, int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return Files.write(folder.resolve(name), bytes);
  }

  private List<Attached> documents(long of) {
    return new FirmFileQueries(registry).file(of).orElseThrow().documents();
  }

  private List<HistoryEntry> history() {
    return new FirmFileQueries(registry).file(firm).orElseThrow().history();
  }

  private long number(String sql) throws SQLException {
    try (Connection db =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("registry.guian"));
        ResultSet rows = db.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void assertWritten(long document, Path expected) throws IOException {
    Path copy = folder.resolve("copy");
    edits.write(document, copy);
    assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(copy));
  }

  @Test
  void aFileIsKeptByteForByte() throws IOException {
    Path contract = file("合同.pdf", 300_000);
    long id = edits.add(LI, firm, contract);
    assertWritten(id, contract);
    Attached known = documents(firm).getFirst();
    assertEquals("合同.pdf", known.name());
    assertEquals(300_000, known.length());
    assertEquals("li", known.by());
    assertEquals("2017-07-18T04:00:00Z", known.at().toString());
    // SHA-256 of nothing, as published.
    long empty = edits.add(LI, firm, file("空", 0));
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        documents(firm).stream().filter(d -> d.id() == empty).findFirst().orElseThrow().sha256());
  }

  @Test
  void anUndoOfTheRemovalBringsTheBytesBackAndTheHistoryHoldsNone()
      throws IOException, SQLException {
    Path contract = file("合同.pdf", 1_000_000);
    long id = edits.add(LI, firm, contract);
    assertTrue(edits.remove(LI, id));
    assertEquals(List.of(), documents(firm));
    assertEquals("document.gone", refusal(() -> edits.write(id, folder.resolve("copy"))));
    assertTrue(new HandUndo(registry).newest(LI).isPresent());
    assertEquals(id, documents(firm).getFirst().id());
    assertWritten(id, contract);
    // Undo of the attaching, too.
    assertTrue(new HandUndo(registry).newest(LI).isPresent());
    assertEquals(List.of(), documents(firm));
    // And doing it again.
    assertTrue(new HandUndo(registry).again(LI).isPresent());
    assertWritten(id, contract);
    long written = number("select sum(length(coalesce(old_value, ''))) from change");
    assertTrue(written < 2_000, "characters of the history: " + written);
    assertEquals(1, number("select count(*) from document_content"));
  }

  @Test
  void theSameBytesAreKeptOnceForAllFirms() throws IOException, SQLException {
    Path letter = file("函.docx", 50_000);
    long other = TestRegistry.firm(registry, "乙公司");
    edits.add(LI, firm, letter);
    long second = edits.add(LI, other, letter);
    assertEquals(1, number("select count(*) from document_content"));
    assertEquals("document.same", refusal(() -> edits.add(LI, firm, letter)));
    assertWritten(second, letter);
  }

  @Test
  void tenMegabytesAreTakenAndAByteMoreIsNot() throws IOException, SQLException {
    long steps = number("select count(*) from step");
    Path large = file("大.bin", 10 * 1024 * 1024 + 1);
    assertEquals("document.size", refusal(() -> edits.add(LI, firm, large)));
    assertEquals("document.read", refusal(() -> edits.add(LI, firm, folder)));
    assertEquals("document.read", refusal(() -> edits.add(LI, firm, folder.resolve("none"))));
    assertEquals("firm.gone", refusal(() -> edits.add(LI, 99, file("x", 1))));
    assertEquals(steps, number("select count(*) from step"));
    assertEquals(0, number("select count(*) from document_content"));
    Path most = file("满.bin", 10 * 1024 * 1024);
    assertWritten(edits.add(LI, firm, most), most);
    assertFalse(edits.remove(LI, 99));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(RefusedException.class, work).code();
  }

  @Test
  void theHistoryNamesTheDocumentAlsoWhenItIsGone() throws IOException {
    long id = edits.add(LI, firm, file("执照.jpg", 10));
    edits.remove(LI, id);
    List<HistoryEntry> newest = history().subList(0, 2);
    assertEquals(
        List.of("DELETE 执照.jpg", "INSERT 执照.jpg"),
        newest.stream()
            .map(e -> e.action() + " " + java.util.Objects.requireNonNull(e.about()).name())
            .toList());
  }

  @Test
  void documentsGoWithAMergeAndComeBackWhenItIsTakenApart() throws IOException {
    Path letter = file("函.docx", 100);
    long gone = TestRegistry.firm(registry, "甲公司（旧）");
    edits.add(LI, gone, letter);
    FirmMerges merges = new FirmMerges(registry);
    merges.merge(LI, firm, gone, Set.of());
    assertEquals("函.docx", documents(firm).getFirst().name());
    long merge = new FirmFileQueries(registry).file(firm).orElseThrow().merges().getFirst().id();
    merges.takeApart(LI, merge);
    assertEquals(List.of(), documents(firm));
    assertWritten(documents(gone).getFirst().id(), letter);
  }
}
