package guian.registry.example;

import guian.registry.example.InventedFirm.Report;
import guian.registry.example.InventedFirm.Volume;
import guian.registry.example.Names.Trade;
import guian.registry.model.Coded;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The invented firms of the zone: some drawn by hand, the others by rule. */
final class Cast {
  /** How many there are. */
  static final int SIZE = 411;

  private static final int STAFF_OF_DRAWN = 52;

  private final long firstId;
  private final Names names = new Names();
  private final Map<String, String> parks =
      Sheet.read("parks.csv").stream()
          .collect(Collectors.toMap(l -> l.text("id"), l -> l.text("name")));
  private final Map<Integer, Branch> branches = new HashMap<>();
  private final List<InventedFirm> firms = new ArrayList<>();

  /** A branch's head office and name; both are in one trade. */
  private record Branch(String head, String name, Trade trade) {}

  private Cast(long firstId) {
    this.firstId = firstId;
  }

  /** All of them, with ids from {@code firstId}. */
  static List<InventedFirm> of(long firstId) {
    Cast cast = new Cast(firstId);
    Sheet.read("known.csv").forEach(cast::addDrawn);
    List<Draft> drafts = Draft.all();
    cast.nameBranches(drafts.stream().filter(d -> d.relation() == Relation.BRANCH).toList());
    cast.nameOffices(drafts.stream().filter(d -> d.relation() == Relation.REP_OFFICE).toList());
    drafts.forEach(cast::addRuled);
    return List.copyOf(cast.firms);
  }

  private void addDrawn(Sheet.Line line) {
    String name = line.text("name");
    Relation relation = Coded.of(Relation.class, line.text("relation"));
    firms.add(
        new InventedFirm(
            firstId + firms.size(),
            line.number("number"),
            name,
            relation,
            relation == Relation.BRANCH ? name.replaceAll("(?<=有限公司)贵.*$", "") : null,
            line.text("industry"),
            STAFF_OF_DRAWN,
            PartialDate.parse(line.text("founded")).orElseThrow(),
            Coded.of(Status.class, line.text("status")),
            parks.get(line.text("park")),
            drawnVolume(line),
            line.amount("paid")));
  }

  private static Volume drawnVolume(Sheet.Line line) {
    String given = line.text("half2017");
    Report report =
        given.isEmpty() ? Report.MISSING : given.equals("x") ? Report.WITHHELD : Report.GIVEN;
    Long half = report == Report.GIVEN ? line.amount("half2017") : null;
    long year = Objects.requireNonNull(line.amount("year2016"));
    Long prior = line.amount("prior2016");
    boolean laterIn2016 = line.text("founded").compareTo("2016-07") >= 0;
    long firstHalf = prior != null ? prior : laterIn2016 ? 0 : year * 44 / 100;
    return new Volume(
        year, year, firstHalf, half == null ? 0 : half, line.amount("quarter2017"), report, false);
  }

  /** Two branches have one head office. */
  private void nameBranches(List<Draft> drafts) {
    String head = "";
    Trade trade = names.trade(0);
    for (int i = 0; i < drafts.size(); i++) {
      int number = drafts.get(i).number();
      boolean first = i % 2 == 0;
      if (first) {
        trade = names.trade(number);
        head = names.head(number, trade);
      }
      branches.put(number, new Branch(head, Names.branch(head, number, first), trade));
    }
  }

  private void nameOffices(List<Draft> drafts) {
    List<String> heads = Outsiders.names("office");
    for (int i = 0; i < drafts.size(); i++) {
      int number = drafts.get(i).number();
      String head = heads.get(i);
      branches.put(number, new Branch(head, head + "贵安代表处", names.trade(number)));
    }
  }

  private void addRuled(Draft draft) {
    int number = draft.number();
    Branch branch = branches.get(number);
    Trade trade = branch == null ? names.trade(number) : branch.trade();
    String name = branch == null ? names.local(number, trade, draft.relation()) : branch.name();
    firms.add(
        new InventedFirm(
            firstId + firms.size(),
            number,
            name,
            draft.relation(),
            branch == null ? null : branch.head(),
            trade.industry(),
            trade.staff(),
            draft.founded(),
            draft.status(),
            park(number),
            volume(draft),
            null));
  }

  // A representative office may not trade: it reports, and reports nothing earned.
  private static Volume volume(Draft draft) {
    return draft.relation() == Relation.REP_OFFICE
        ? new Volume(0, 0, 0, 0, null, draft.report(), false)
        : Volumes.of(
            draft.number(), Quarters.firstFor(draft.founded()), draft.report(), draft.corrected());
  }

  private @Nullable String park(int number) {
    int place = Noise.below(number, "park", 7);
    return place == 0 ? null : parks.get(Integer.toString(place));
  }
}
