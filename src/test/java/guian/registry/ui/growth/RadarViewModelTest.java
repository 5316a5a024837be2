package guian.registry.ui.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.radar.Movement;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The radar's view model on the example, without a toolkit. */
class RadarViewModelTest {
  @TempDir static Path folder;
  private static GrowthRegistry example;

  private RadarViewModel model;

  @BeforeAll
  static void fill() {
    example = GrowthRegistry.example(folder);
  }

  @AfterAll
  static void close() {
    example.close();
  }

  @BeforeEach
  void open() {
    example.destinations.clear();
    example.notices.clear();
    GrowthViewModel growth =
        new GrowthViewModel(example.services(), example.ports(), new Messages(Language.ZH));
    growth.activate(new Destination.To(ScreenId.GROWTH));
    growth.topicProperty().set(Topic.RADAR);
    model = growth.radar();
  }

  @Test
  void theFirstDefinitionAndTheNewestWholeYearAreShown() {
    assertEquals("规上（规模以上、限额以上）", model.name(model.definitionProperty().get()));
    assertEquals(2016, model.yearProperty().get());
    assertEquals(412, model.lines().size());
    long counted = model.countsProperty().get().values().stream().mapToLong(n -> n).sum();
    assertEquals(412, counted);
    assertTrue(model.note().startsWith("只看是否达到标准"));
  }

  @Test
  void aMovementAloneLeavesItsFirms() {
    model.filterProperty().set(Movement.ENTERS);
    long entering = model.countsProperty().get().get(Movement.ENTERS);
    assertTrue(entering > 0);
    assertEquals(entering, model.lines().size());
    assertTrue(model.lines().stream().allMatch(line -> line.movement().equals("新进")));
  }

  @Test
  void anotherDefinitionAndYearAreReadAnew() {
    model.yearProperty().set(2017);
    assertTrue(model.countsProperty().get().get(Movement.UNSURE) > 200);
    model.definitionProperty().set(model.definitions().get(1));
    assertEquals(2017, model.yearProperty().get(), "the year stays where it has figures");
    assertEquals("高成长（收入）", model.name(model.definitionProperty().get()));
  }

  @Test
  void linesAreCopiedWithTheirHead() {
    RadarLine second = model.lines().get(1);
    List<String> copied = model.copied(List.of(second)).lines().toList();
    assertEquals("企业\t信用代码\t行业\t判定\t变动\t依据或缺什么\t适用规则", copied.get(0));
    assertEquals(2, copied.size());
    assertTrue(copied.get(1).startsWith(second.firm() + "\t9152"), copied.get(1));
    assertEquals(413, model.copied(List.of()).lines().count());
  }

  @Test
  void theLinesShownAreSavedAsAList() throws IOException {
    model.filterProperty().set(Movement.ENTERS);
    Path file = folder.resolve("名单.csv");
    example.files.give(file);
    model.save(Kind.CSV);
    assertEquals(model.lines().size() + 1, Files.readAllLines(file).size());
    assertEquals(List.of("名单已存为 名单.csv"), example.notices);
    Path book = folder.resolve("名单.xlsx");
    example.files.give(book);
    model.save(Kind.XLSX);
    assertTrue(Files.size(book) > 1000);
  }

  @Test
  void aFirmsFileOpens() {
    model.openFirm(7);
    assertEquals(List.of(new Destination.Firm(7)), example.destinations);
  }
}
