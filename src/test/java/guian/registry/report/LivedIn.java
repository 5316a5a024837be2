package guian.registry.report;

import guian.registry.example.ExampleFile;
import guian.registry.importing.Importing;
import guian.registry.importing.asking.Answers;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantField;
import guian.registry.store.history.HandUndo;
import guian.registry.store.merging.FirmMerges;
import guian.registry.store.placements.PlacementEdits;
import guian.registry.store.placements.TypedPlacement;
import guian.registry.store.report.ZoneTargets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The example, in which officials go on working: edits, imports, undoing, as days go by. */
public final class LivedIn implements AutoCloseable {
  public static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final Author LI = Author.manual("li");

  /** A clock that a test sets. */
  public static final class Days extends Clock {
    private Instant now = Instant.parse("2017-07-18T04:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    public void set(String instant) {
      now = Instant.parse(instant);
    }
  }

  public final Days days = new Days();
  public final Registry registry;
  private final FirmEdits edits;
  private int imported;

  public LivedIn(Path folder) {
    registry = Registry.open(ExampleFile.copy(folder.resolve("lived.guian")), days);
    edits = new FirmEdits(registry);
  }

  public long firm(int number) {
    return registry.read(db ->
        db.fetch("select id from firm where is_resident = 1 order by id limit 1 offset " + number)
            .getFirst()
            .get(0, Long.class));
  }

  /** The firm that came last. */
  public long newest() {
    return registry.read(db -> db.fetch("select max(id) from firm").getFirst().get(0, Long.class));
  }

  public String name(long firm) {
    return registry.read(
        db -> db.fetch("select name from firm where id = " + firm).getFirst().get(0, String.class));
  }

  public void value(long firm, String indicator, String period, Nature nature, String yuan) {
    edits.setFigure(
        LI,
        firm,
        new FirmEdits.TypedFigure(
            indicator,
            Period.parse(period).orElseThrow(),
            nature,
            yuan == null ? null : Amount.of(new BigDecimal(yuan), Amount.CNY),
            null));
  }

  public void set(long firm, FirmField field, String text) {
    edits.change(LI, firm, field, text);
  }

  void relation(long firm, Relation relation) {
    edits.confirmRelation(LI, firm, relation);
  }

  /** Imports revenue of January to June 2017 in 万元; returns the import's id. */
  public long imports(List<String> lines) {
    Importing importing = new Importing(registry);
    String text = "企业名称\t2017年1-6月营业收入（万元）\n" + String.join("\n", lines) + "\n";
    var workbook = importing.paste("补报" + ++imported, text, rows -> {});
    var plan = importing.plan(workbook, Answers.NONE);
    return importing.commit(plan, "wang", rows -> {});
  }

  public void undo(long importId) {
    new Importing(registry).undo(importId, "zhao");
  }

  /**
   * Freezes the figures as an edition would, its pages apart: for tests that only ask what changed.
   */
  public void freeze() {
    FrozenEdition.issue(registry, HALF);
  }

  /** Sets the zone's target of 2017, in hundredths. */
  public void target(String indicator, long hundredths) {
    new ZoneTargets(registry).set(LI, List.of(new ZoneTargets.Typed(2017, indicator, hundredths)));
  }

  public void merge(long kept, long gone) {
    new FirmMerges(registry).merge(LI, kept, gone, Set.of(FirmField.STATUS));
  }

  /** Takes the newest merge apart. */
  public void part() {
    long newest =
        registry.read(db -> db.fetch("select max(id) from merge").getFirst().get(0, Long.class));
    new FirmMerges(registry).takeApart(LI, newest);
  }

  /** Does something an official may do, whatever comes up. */
  public void anything(Random random) {
    long firm = firm(random.nextInt(200));
    try {
      switch (random.nextInt(13)) {
        case 0, 1 -> value(firm, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, yuan(random));
        case 2 -> value(firm, "tax", "2017Q2C", Nature.ACTUAL, yuan(random));
        case 3 -> value(firm, Indicator.REVENUE, "2016Q2C", Nature.PRIOR, yuan(random));
        case 4 -> set(firm, FirmField.STATUS, random.nextBoolean() ? "moved_out" : "active");
        case 5 -> set(firm, FirmField.NAME, "改名" + random.nextInt(1_000_000) + "有限公司");
        case 6 -> relation(firm, Relation.values()[random.nextInt(Relation.values().length)]);
        case 7 -> {
          long id =
              imports(
                  List.of(
                      name(firm) + "\t" + (1 + random.nextInt(9_000)),
                      "新来" + random.nextInt(1_000_000) + "有限公司\t" + random.nextInt(900)));
          if (random.nextBoolean()) {
            undo(id);
          }
        }
        case 8 -> {
          merge(firm, firm(random.nextInt(200)));
          if (random.nextBoolean()) {
            part();
          }
        }
        case 10 -> posts(firm, "示例大学" + random.nextInt(3), 1 + random.nextInt(40));
        case 11 -> paid(firm, "办法" + random.nextInt(3), 1 + random.nextInt(900_000));
        case 9 -> target("tax", 1 + random.nextInt(90_000_000));
        default -> new HandUndo(registry).newest(LI);
      }
    } catch (RefusedException e) {
      // Not everything can be done to every firm.
    }
  }

  /** Types a payment of March 2017. */
  public void paid(long firm, String policy, int yuan) {
    GrantEdits grants = new GrantEdits(registry);
    long grant = grants.add(LI, firm, policy);
    grants.addPart(
        LI,
        grant,
        GrantField.Part.INSTALMENT,
        Map.of(GrantField.PAID_ON, "2017-03-01", GrantField.PAID, Integer.toString(yuan)));
  }

  /** Types posts for students from May 2017 on. */
  public void posts(long firm, String university, int posts) {
    new PlacementEdits(registry)
        .add(
            LI,
            firm,
            new TypedPlacement(List.of(university), "开发", Integer.toString(posts), "2017-05", ""));
  }

  private static String yuan(Random random) {
    return random.nextInt(8) == 0 ? null : Integer.toString(random.nextInt(90_000_000));
  }

  @Override
  public void close() {
    registry.close();
  }
}
