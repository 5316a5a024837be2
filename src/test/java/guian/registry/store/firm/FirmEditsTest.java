package guian.registry.store.firm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.FirmFacts;
import guian.registry.model.NameKind;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing a firm by hand: each act is a step of the history and can be taken back. */
class FirmEditsTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final Author LI = Author.manual("li");

  @TempDir Path folder;
  private Registry registry;
  private FirmEdits edits;
  private FirmFileQueries files;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("r.guian"), NOON);
    edits = new FirmEdits(registry);
    files = new FirmFileQueries(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void aConfirmedRelationIsTakenBack() {
    long id = edits.create(LI, "贵安新区甲有限公司", null);
    edits.confirmRelation(LI, id, Relation.JOINT_VENTURE);
    FirmFile file = files.file(id).orElseThrow();
    assertEquals(Relation.JOINT_VENTURE, file.facts().relation());
    assertEquals(RelationBasis.CONFIRMED, file.facts().relationBasis());
    edits.addName(LI, id, NameKind.FORMER, "白山云");
    assertEquals(
        List.of(id),
        new FirmQueries(registry)
            .page(FirmFilter.ALL.withSearch("白山云"), FirmSort.BY_NAME, List.of(), 0, 10).stream()
                .map(FirmRow::id)
                .toList());
    assertEquals(
        List.of(id),
        new FirmQueries(registry)
            .page(FirmFilter.ALL.withSearch("gaxq"), FirmSort.BY_NAME, List.of(), 0, 10).stream()
                .map(FirmRow::id)
                .toList());
    assertEquals(3L, undone());
    assertEquals(2L, undone());
    assertEquals(1L, undone());
    assertEquals(Optional.empty(), files.file(id));
  }

  @Test
  void theRelationFollowsTypeAndNameUntilAPersonConfirmsIt() {
    long id = edits.create(LI, "深圳某某科技有限公司贵安分公司", null);
    assertEquals("BRANCH DERIVED", relation(id));
    edits.change(LI, id, FirmField.NAME, "贵安某某科技有限公司");
    assertEquals("null null", relation(id));
    edits.change(LI, id, FirmField.LEGAL_FORM, "有限责任公司(中外合资)");
    assertEquals("JOINT_VENTURE DERIVED", relation(id));
    edits.confirmRelation(LI, id, Relation.DOMESTIC);
    edits.change(LI, id, FirmField.LEGAL_FORM, "有限责任公司(外国法人独资)");
    assertEquals("DOMESTIC CONFIRMED", relation(id));
    edits.unconfirmRelation(LI, id);
    assertEquals("WHOLLY_FOREIGN DERIVED", relation(id));
    assertEquals(null, files.file(id).orElseThrow().facts().relationBy());
  }

  @Test
  void aVentureOfTwoChineseFirmsIsStatedByHand() {
    long id = edits.create(LI, "贵安某某有限公司", null);
    edits.change(LI, id, FirmField.LEGAL_FORM, "其他有限责任公司");
    assertEquals("DOMESTIC DERIVED", relation(id));
    edits.confirmRelation(LI, id, Relation.JOINT_VENTURE);
    assertEquals("JOINT_VENTURE CONFIRMED", relation(id));
  }

  private String relation(long id) {
    FirmFacts facts = files.file(id).orElseThrow().facts();
    return facts.relation() + " " + facts.relationBasis();
  }

  private long undone() {
    return new HandUndo(registry).newest(LI).orElseThrow().step();
  }
}
