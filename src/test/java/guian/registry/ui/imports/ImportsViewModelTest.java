package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.imports.ImportBatch;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsViewModelTest {
  @TempDir Path folder;

  private ImportDesk desk;
  private ImportsViewModel model;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
    model = desk.model;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ImportStep step() {
    return model.stepProperty().get();
  }

  private ImportResult result() {
    return Objects.requireNonNull(model.resultProperty().get());
  }

  @Test
  void aFileIsReadPreviewedWrittenAndTakenBack() throws IOException {
    desk.files.give(desk.table());
    model.next();
    assertEquals(ImportStep.RECOGNISED, step());
    model.next();
    assertEquals(ImportStep.PREVIEW, step());
    assertEquals(0, desk.firms());

    ImportBatch.Counts planned = desk.preview().plan().counts();
    assertEquals(new ImportBatch.Counts(3, 0, 0, 2, 0, 0), planned);
    model.commit();
    assertEquals(ImportStep.DONE, step());
    assertEquals(planned, result().entry().counts());
    assertEquals(1, result().entry().rejected());
    assertEquals(3, desk.firms());

    desk.notices.undo();
    assertTrue(result().isUndone());
    assertEquals(0, desk.firms());
    assertEquals(List.of("已导入 企业情况表.xlsx", "已撤销 企业情况表.xlsx 的导入"), desk.notices.told());
    assertEquals(2, desk.notices.changes());
  }

  @Test
  void theSameFileAgainHasNothingToWrite() throws IOException {
    Path file = desk.table();
    model.read(List.of(file));
    model.next();
    model.commit();
    model.read(List.of(file));
    model.next();
    assertEquals(new ImportBatch.Counts(0, 0, 3, 0, 0, 2), desk.preview().plan().counts());
    assertFalse(model.canCommit());
    model.commit();
    assertEquals(ImportStep.PREVIEW, step());
  }

  @Test
  void aFileThatIsNoWorkbookIsRefusedInPlace() throws IOException {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0
    };
    Path picture = Files.write(folder.resolve("照片.xlsx"), png);
    model.read(List.of(picture));
    assertEquals(ImportStep.FILE, step());
    assertTrue(model.refusalProperty().get().contains("照片.xlsx"), model.refusalProperty().get());
    assertEquals(List.of(), desk.tasks.refusals());
    model.read(List.of(desk.table()));
    assertEquals("", model.refusalProperty().get());
    assertEquals(ImportStep.RECOGNISED, step());
  }

  @Test
  void noAnswerIsChosenAndWhatIsUnansweredIsSetAside() throws IOException {
    model.read(List.of(desk.withoutUnit()));
    assertEquals(1, model.questions().open());
    model.next();
    assertEquals(ImportStep.QUESTIONS, step());
    model.next();
    assertEquals(ImportStep.PREVIEW, step());
    assertEquals(0, desk.preview().plan().counts().figuresNew());
    assertEquals(1, desk.preview().plan().setAside().size());

    model.showQuestions();
    model.questions().answer("s1.unit", "万元");
    assertEquals(0, model.questions().open());
    model.next();
    assertEquals(1, desk.preview().plan().counts().figuresNew());
    assertEquals(0, desk.preview().plan().setAside().size());
  }

  @Test
  void anAnswerCanBeTakenBack() throws IOException {
    model.read(List.of(desk.withoutUnit()));
    model.questions().answer("s1.unit", "亿元");
    model.questions().leaveOpen("s1.unit");
    assertEquals(1, model.questions().open());
    model.next();
    model.next();
    assertEquals(0, desk.preview().plan().counts().figuresNew());
  }

  @Test
  void readingCanBeStopped() throws IOException {
    desk.tasks.hold();
    model.read(List.of(desk.table()));
    assertTrue(model.busy().isBusy());
    assertTrue(model.back());
    desk.tasks.runFirst();
    assertFalse(model.busy().isBusy());
    assertEquals(ImportStep.FILE, step());
    assertNull(model.readingProperty().get());
  }

  @Test
  void writingThatIsStoppedWritesNothing() throws IOException {
    model.read(List.of(desk.table()));
    model.next();
    desk.tasks.hold();
    model.commit();
    model.busy().cancel();
    desk.tasks.runFirst();
    assertEquals(ImportStep.PREVIEW, step());
    assertEquals(0, desk.firms());
    assertNull(model.resultProperty().get());
  }

  @Test
  void aRegistryChangedSinceThePreviewIsComparedAnew() throws IOException {
    model.read(List.of(desk.table()));
    model.next();
    new guian.registry.store.firm.FirmEdits(desk.registry)
        .create(guian.registry.store.Author.manual("li"), "甲数据有限公司", "91520900PDY0090144");
    model.commit();
    assertEquals(ImportStep.PREVIEW, step());
    assertFalse(model.refusalProperty().get().isEmpty());
    assertEquals(2, desk.preview().plan().counts().firmsNew());
    assertEquals(1, desk.preview().plan().counts().firmsUpdated());
    model.commit();
    assertEquals(ImportStep.DONE, step());
    assertEquals("", model.refusalProperty().get());
  }

  @Test
  void severalFilesFollowOneAnother() throws IOException {
    desk.files.give(desk.table(), desk.withoutUnit());
    model.choose();
    assertEquals(1, model.waiting());
    model.next();
    model.commit();
    model.next();
    assertEquals(0, model.waiting());
    assertEquals("无单位.xlsx", desk.reading().workbook().source().name());
  }

  @Test
  void backLeadsThroughTheSteps() throws IOException {
    assertFalse(model.back());
    model.read(List.of(desk.withoutUnit()));
    model.next();
    model.next();
    model.back();
    assertEquals(ImportStep.QUESTIONS, step());
    model.back();
    assertEquals(ImportStep.RECOGNISED, step());
    model.back();
    assertEquals(ImportStep.FILE, step());
    assertNull(model.readingProperty().get());
  }

  @Test
  void enterAfterAnImportLeadsToTheFirmsAndAfterTakingItBackToTheNextFile() throws IOException {
    desk.model.read(List.of(desk.table()));
    desk.model.next();
    desk.model.commit();
    assertTrue(desk.model.endsWithFirms());
    desk.model.next();
    assertEquals(1, desk.gone.size());
    assertEquals(ImportStep.DONE, step());
    desk.model.undo();
    assertFalse(desk.model.endsWithFirms());
    desk.model.next();
    assertEquals(ImportStep.FILE, step());
  }

  @Test
  void refusedRowsAreGivenBackWhereThePersonWants() throws IOException {
    desk.model.read(List.of(desk.table()));
    desk.model.next();
    Path back = folder.resolve("退回.xlsx");
    desk.files.give(back);
    desk.model.giveBack();
    assertTrue(Files.size(back) > 0);
    desk.files.give(folder.resolve("没有").resolve("退回.xlsx"));
    desk.model.giveBack();
    assertTrue(desk.model.refusalProperty().get().contains("无法写入"));
  }

  @Test
  void theWayToTheFirmsIsOffered() throws IOException {
    model.read(List.of(desk.table()));
    model.next();
    model.commit();
    assertNotNull(model.resultProperty().get());
    model.showFirms();
    assertEquals(List.of(new Destination.To(ScreenId.FIRMS)), desk.gone);
  }
}
