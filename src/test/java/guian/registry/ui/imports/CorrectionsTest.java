package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.recognise.RowKind;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of the painted sheet counts, can be taken back, and is kept. */
class CorrectionsTest {
  @TempDir Path folder;

  private ImportDesk desk;
  private ImportsViewModel model;
  private final List<String> refused = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
    model = desk.model;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path quarter(String name, String title, String gain) throws IOException {
    return Sheets.of(title, "单位：万元", "企业名称|进账|备注一", "甲数据有限公司|" + gain + "|8", "乙云计算有限公司|20|9")
        .xlsx(folder.resolve(name));
  }

  private Path second() throws IOException {
    return quarter("二.xlsx", "2017年1-6月情况", "10");
  }

  private List<String> figures() {
    return desk.reading().plan().figures().stream().map(CorrectionsTest::figure).toList();
  }

  private static String figure(FigurePlan plan) {
    var figure = plan.figure();
    return String.join(
        " ",
        figure.cell(),
        figure.indicator(),
        figure.period().code(),
        figure.nature().code(),
        figure.amount().plain());
  }

  private ColumnModel column(int number) {
    return new ColumnModel(
        desk.reading(),
        new ColumnModel.Place(0, 0),
        number,
        model.corrections().said(),
        desk.texts());
  }

  private ColumnModel.Choice meaning(int number, String search) {
    return column(number).meanings(search).getFirst();
  }

  private void say(Map<String, String> things) {
    model.corrections().say(things, this::refuse, () -> {});
  }

  private void refuse(RefusedException why) {
    refused.add(why.code());
  }

  private void mean(int number, String search, Map<String, String> others) {
    say(column(number).things(meaning(number, search), others));
  }

  private String said(String letters) {
    return new SheetModel(desk.reading(), 0, model.corrections().said(), desk.texts())
        .saidOf(0, letters);
  }

  @Test
  void aColumnIsWhatAPersonSaysAndTakenBackItIsWhatItWas() throws IOException {
    model.read(List.of(second()));
    assertEquals(List.of(), figures());
    mean(2, "利润总额", Map.of());
    assertEquals(
        List.of("B4 profit 2017Q2C actual 100000", "B5 profit 2017Q2C actual 200000"), figures());
    assertEquals("由您指定", said("B"));
    assertEquals(ImportStep.RECOGNISED, model.stepProperty().get());

    mean(2, "利润总额", Map.of("period", "2016", "unit", "千元", "nature", "target"));
    assertEquals("B4 profit 2016 target 10000", figures().getFirst());
    model.corrections().undo();
    assertEquals("B4 profit 2017Q2C actual 100000", figures().getFirst());
    model.corrections().undo();
    assertEquals(List.of(), figures());
    assertEquals("", said("B"));
    model.corrections().undo();
    assertEquals(List.of(), refused);
  }

  @Test
  void aColumnIsLeftToTheProgramAgain() throws IOException {
    model.read(List.of(second()));
    mean(2, "revenue", Map.of());
    assertTrue(column(2).isSaid());
    assertEquals("revenue", column(2).meaning().orElseThrow().answer());
    say(column(2).asRecognised());
    assertFalse(column(2).isSaid());
    assertEquals(List.of(), figures());
  }

  @Test
  void whatCannotBeIsRefusedInPlaceAndChangesNothing() throws IOException {
    model.read(List.of(second()));
    mean(2, "利润总额", Map.of());
    List<String> before = figures();
    mean(2, "利润总额", Map.of("unit", "人"));
    assertEquals(List.of("import.answer"), refused);
    assertEquals("", model.refusalProperty().get());
    assertEquals(before, figures());
    assertEquals("", column(2).answer("unit"));
    RefusedException why = new RefusedException("import.answer", "s1.B.unit", "人");
    assertTrue(column(2).refusal(why).contains("这个单位不能用于此列"));
  }

  @Test
  void aColumnThatIsNoFigureAnyMoreHasNoPeriodNorUnit() throws IOException {
    model.read(List.of(second()));
    mean(2, "利润总额", Map.of("period", "2016", "unit", "千元"));
    mean(2, "不导入", Map.of("period", "2016", "unit", "千元"));
    assertEquals(List.of(), refused);
    assertEquals(Map.of("s1.B.meaning", Question.SKIP), model.corrections().said().told());
    assertEquals(List.of(), figures());
  }

  @Test
  void aRowIsWhatAPersonSays() throws IOException {
    model.read(List.of(second()));
    mean(2, "利润总额", Map.of());
    RowModel row = new RowModel(desk.reading(), 0, 5, model.corrections().said(), desk.texts());
    RowModel.Item subtotal =
        row.items().stream().filter(i -> i.name().equals("本行作为小计")).findFirst().orElseThrow();
    say(subtotal.things());
    assertEquals(List.of("B4 profit 2017Q2C actual 100000"), figures());
    assertEquals(RowKind.SUBTOTAL, desk.reading().sheetPlan(0).kinds().get(4));
    assertTrue(
        new SheetModel(desk.reading(), 0, model.corrections().said(), desk.texts()).isRowSaid(5));
    model.corrections().undo();
    assertEquals(2, figures().size());
  }

  @Test
  void aHeaderIsSaidAndWhatNoLongerFitsItIsDropped() throws IOException {
    Path file =
        Sheets.of("2016年", "企业名称|营业收入（万元）", "字号|", "甲数据有限公司|1").xlsx(folder.resolve("头.xlsx"));
    model.read(List.of(file));
    mean(2, "利润总额", Map.of());
    RowModel row = new RowModel(desk.reading(), 0, 3, model.corrections().said(), desk.texts());
    assertEquals("第 2–3 行一并作为表头", row.items().getLast().name());
    say(row.items().getLast().things());
    assertEquals(List.of(2, 3), desk.reading().sheetPlan(0).headerRows());
    RowModel last = new RowModel(desk.reading(), 0, 3, model.corrections().said(), desk.texts());
    say(
        last.items().stream()
            .filter(item -> item.name().equals("第 3 行作为表头"))
            .findFirst()
            .orElseThrow()
            .things());
    assertEquals(List.of(), refused);
    assertEquals(Map.of("s1.header", "3"), model.corrections().said().told());
  }

  @Test
  void theNextFileOfTheShapeNeedsNoWordAndItsRecalledAnswersCanBeChanged() throws IOException {
    model.read(List.of(second()));
    mean(2, "利润总额", Map.of());
    model.next();
    model.commit();
    model.read(List.of(quarter("三.xlsx", "2017年1-9月情况", "31")));
    assertEquals("B4 profit 2017Q3C actual 310000", figures().getFirst());
    assertEquals("沿用上次", said("B"));
    assertEquals(
        "与上次文件同形：沿用 1 项答复", new NextText(model, desk.messages).hint(ImportStep.RECOGNISED));

    model.corrections().readAnew();
    assertEquals(List.of(), figures());
    model.corrections().undo();
    assertEquals("B4 profit 2017Q3C actual 310000", figures().getFirst());
    mean(2, "营业收入", Map.of());
    assertEquals("B4 revenue 2017Q3C actual 310000", figures().getFirst());
    assertEquals("由您指定", said("B"));
  }

  private Path unit(String name, String title) throws IOException {
    return Sheets.of(title, "企业名称|营业收入", "丁软件有限公司|100").xlsx(folder.resolve(name));
  }

  @Test
  void aRecalledAnswerStandsAmongTheQuestionsAndCanBeOpenedAgain() throws IOException {
    model.read(List.of(unit("四.xlsx", "2017年1-6月")));
    model.questions().answer("s1.unit", "万元");
    model.next();
    model.commit();
    model.read(List.of(unit("五.xlsx", "2017年1-9月")));
    assertEquals(List.of("s1.unit"), List.copyOf(model.questions().ids()));
    assertTrue(model.questions().isRecalled("s1.unit"));
    assertEquals("万元", model.questions().answer("s1.unit").orElseThrow());
    assertEquals(0, model.questions().open());

    model.questions().leaveOpen("s1.unit");
    assertEquals(1, model.questions().open());
    model.next();
    model.next();
    assertEquals(0, desk.preview().plan().counts().figuresNew());
    model.back();
    model.questions().answer("s1.unit", "万元");
    model.next();
    assertEquals(
        "100.00 万元",
        desk.texts().amount(desk.preview().plan().figures().getFirst().figure().amount()));
  }

  @Test
  void answersGivenStayWhereTheSameIsAskedAfterACorrection() throws IOException {
    Path file =
        Sheets.of("2017年1-6月", "企业名称|营业收入|进账", "丁软件有限公司|100|7").xlsx(folder.resolve("六.xlsx"));
    model.read(List.of(file));
    model.questions().answer("s1.unit", "万元");
    say(Map.of("s1.r3.kind", "data"));
    assertEquals("万元", model.questions().answer("s1.unit").orElseThrow());
    mean(3, "利润总额", Map.of());
    assertTrue(model.questions().answer("s1.unit").isEmpty(), "it now is about two columns");
    mean(2, "不导入", Map.of());
    mean(3, "不导入", Map.of());
    assertEquals(List.of(), List.copyOf(model.questions().ids()));
    assertEquals(List.of(), refused);
  }
}
