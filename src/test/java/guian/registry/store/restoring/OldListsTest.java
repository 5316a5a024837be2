package guian.registry.store.restoring;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.PartialDate;
import guian.registry.store.grants.FirmGrant;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantField;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.placements.PlacementEdits;
import guian.registry.store.placements.TypedPlacement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Grants, payments and posts come back from the history, with what belongs to them. */
class OldListsTest extends RestoringCase {
  private List<String> grants() {
    return file().grants().stream().map(OldListsTest::grant).toList();
  }

  private static String grant(FirmGrant grant) {
    return grant.policy()
        + " "
        + (grant.approved() == null ? "" : grant.approved().plain())
        + grant.instalments().stream()
            .map(i -> " " + i.sequence() + ":" + (i.paid() == null ? "" : i.paid().plain()))
            .toList();
  }

  private static Map<GrantField, String> paid(String amount) {
    return Map.of(GrantField.PAID, amount, GrantField.PAID_ON, "2017-05");
  }

  @Test
  void aGrantItsAmountAndItsPaymentsComeBack() {
    GrantEdits edits = new GrantEdits(registry);
    long grant = edits.add(LI, firm, "扶持办法");
    long added = line(row("grant", HistoryEntry.Action.INSERT));
    edits.change(LI, GrantField.APPROVED, grant, "500");
    edits.change(LI, GrantField.APPROVED, grant, "900");
    back(line(entry -> "approved_amount".equals(entry.field())));
    assertEquals(List.of("扶持办法 500[]"), grants());

    long first = edits.addPart(LI, grant, Part.INSTALMENT, paid("100"));
    assertEquals("它后来又录入了拨付、承诺或追回，请先撤回那些记录。", refusal(added));
    edits.remove(LI, Part.INSTALMENT, first);
    long removed = line(row("instalment", HistoryEntry.Action.DELETE));
    assertEquals(
        10_000, file().history().getFirst().about().hundredths(), "100 yuan were taken away");
    edits.addPart(LI, grant, Part.INSTALMENT, paid("200"));
    back(removed);
    assertEquals(List.of("扶持办法 500[ 1:200,  2:100]"), grants());

    edits.remove(LI, Part.GRANT, grant);
    assertEquals(List.of(), grants());
    back(line(row("instalment", HistoryEntry.Action.DELETE)));
    assertEquals(List.of("扶持办法 500[ 1:200,  2:100]"), grants());
    undo();
    assertEquals(List.of(), grants());
  }

  @Test
  void aNewGrantIsTakenBackFromItsLine() {
    new GrantEdits(registry).add(LI, firm, "扶持办法");
    back(line(row("grant", HistoryEntry.Action.INSERT)));
    assertEquals(List.of(), grants());
    assertEquals("扶持办法", file().history().getFirst().about().name());
  }

  private List<String> posts() {
    return file().placements().stream()
        .map(p -> p.universities() + " " + p.posts() + " " + iso(p.starts()) + " " + iso(p.ends()))
        .toList();
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private static TypedPlacement typed(List<String> universities, String posts, String ends) {
    return new TypedPlacement(universities, "实习", posts, "2017", ends);
  }

  @Test
  void postsAndTheirUniversitiesComeBack() {
    PlacementEdits edits = new PlacementEdits(registry);
    long id = edits.add(LI, firm, typed(List.of("贵州大学"), "5", ""));
    edits.change(LI, id, typed(List.of("贵州大学", "贵州师范大学"), "8", ""));
    back(line(entry -> "posts".equals(entry.field())));
    assertEquals(List.of("[贵州大学, 贵州师范大学] 5 2017 null"), posts());
    back(line(entry -> "university_id".equals(entry.field())));
    assertEquals(List.of("[贵州大学] 5 2017 null"), posts());
    edits.remove(LI, id);
    back(line(row("placement", HistoryEntry.Action.DELETE)));
    assertEquals(List.of("[贵州大学] 5 2017 null"), posts());
  }
}
