package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.firm.Attached;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attaching, opening, saving and removing documents, without a toolkit. */
class DocumentsModelTest {
  @TempDir Path folder;

  private Ledger ledger;
  private FirmPaneViewModel pane;
  private DocumentsModel model;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder);
    pane = ledger.pane();
    model = new DocumentsModel(ledger.services, ledger.ports, ledger.messages, pane);
    pane.show(ledger.firm("甲公司"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private List<Attached> documents() {
    return pane.contentProperty().get().file().documents();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void filesAreAttachedAndTheFirstRefusalIsSaid() throws IOException {
    Path large = Files.write(folder.resolve("大.bin"), new byte[10 * 1024 * 1024 + 1]);
    ledger.files.give(file("一.txt", "1"), large, file("二.txt", "2"));
    model.choose();
    assertEquals(2, documents().size());
    assertTrue(ledger.notices.told().contains("已添加附件 2 个"), ledger.notices.told().toString());
    assertTrue(
        ledger.notices.told().contains("! 附件“大.bin”超过 10 MB，没有添加。"),
        ledger.notices.told().toString());
  }

  @Test
  void aCopyIsOpenedAndSavedAsItWas() throws IOException {
    model.add(List.of(file("函.txt", "关于报送数据的函")));
    Attached letter = documents().getFirst();
    model.open(letter);
    Path shown = ledger.files.shown().getFirst();
    assertEquals("函.txt", shown.getFileName().toString());
    assertEquals("关于报送数据的函", Files.readString(shown));
    Path copy = folder.resolve("副本.txt");
    ledger.files.give(copy);
    model.saveAs(letter);
    assertArrayEquals(Files.readAllBytes(shown), Files.readAllBytes(copy));
    assertTrue(ledger.notices.told().contains("附件已存为 副本.txt"));
  }

  @Test
  void aRemovedOneIsGoneFromTheFile() throws IOException {
    model.add(List.of(file("函.txt", "x")));
    model.remove(documents().getFirst());
    assertEquals(List.of(), documents());
    assertTrue(ledger.notices.told().contains("已删除附件 函.txt"));
    assertEquals("删除附件（函.txt）", pane.contentProperty().get().past().changes().getFirst().what());
  }

  @Test
  void itsLengthIsInAUnitOfItsSize() {
    assertEquals("1,023 字节 · 2017-07-18 · li", model.line(of(1023)));
    assertEquals("1.0 KB · 2017-07-18 · li", model.line(of(1024)));
    assertEquals("1.5 MB · 2017-07-18 · li", model.line(of(1024 * 1024 * 3 / 2)));
    assertEquals("10.0 MB · 2017-07-18 · li", model.line(of(10 * 1024 * 1024)));
  }

  private static Attached of(long length) {
    return new Attached(1, "x", length, "", Instant.parse("2017-07-18T04:00:00Z"), "li");
  }
}
