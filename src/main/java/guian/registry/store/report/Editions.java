package guian.registry.store.report;

import static guian.registry.store.db.Tables.EDITION;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.EditionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The editions of the reports: what was issued stays as it was, byte for byte. */
public final class Editions {
  private final Registry registry;

  public Editions(Registry registry) {
    this.registry = registry;
  }

  /**
   * What is frozen of an edition in one language.
   *
   * @param figures the report as data, JSON
   * @param template the template it was made by
   */
  public record Frozen(
      String language, byte[] pdf, String sha256, int pages, String figures, String template) {}

  /**
   * An edition to be issued.
   *
   * @param knownStep the last step of the history that it knows of
   */
  public record Issue(
      String quarter, int number, String asOf, long knownStep, List<Frozen> languages) {}

  /** The editions of a quarter, the newest first, each in its languages. */
  public List<EditionRow> of(String quarter) {
    return find(EDITION.PERIOD.eq(quarter));
  }

  /** One edition in one language. */
  public Optional<EditionRow> find(String quarter, int number, String language) {
    return find(EDITION.PERIOD.eq(quarter).and(EDITION.NUMBER.eq((long) number))).stream()
        .filter(row -> row.language().equals(language))
        .findFirst();
  }

  /** The number of the newest edition of each quarter of a year that has any. */
  static Map<String, Integer> newest(DSLContext db, int year) {
    return db.select(EDITION.PERIOD, DSL.max(EDITION.NUMBER))
        .from(EDITION)
        .where(EDITION.PERIOD.startsWith(Integer.toString(year)))
        .groupBy(EDITION.PERIOD)
        .fetchMap(row -> row.value1(), row -> Math.toIntExact(row.value2()));
  }

  private List<EditionRow> find(Condition which) {
    return registry.read(db ->
        db.select(
                EDITION.ID,
                EDITION.PERIOD,
                EDITION.NUMBER,
                EDITION.LANGUAGE,
                EDITION.ISSUED_AT,
                EDITION.ISSUED_BY,
                EDITION.AS_OF,
                EDITION.KNOWN_STEP,
                EDITION.PDF_SHA256,
                EDITION.PAGES)
            .from(EDITION)
            .where(which)
            .orderBy(EDITION.NUMBER.desc(), EDITION.LANGUAGE.desc())
            .fetch(r ->
                new EditionRow(
                    r.value1(),
                    r.value2(),
                    Math.toIntExact(r.value3()),
                    r.value4(),
                    Instant.parse(r.value5()),
                    r.value6(),
                    r.value7(),
                    r.value8(),
                    r.value9(),
                    Math.toIntExact(r.value10()))));
  }

  /** The PDF of an edition as it was issued. */
  public byte[] pdf(long id) {
    return registry.read(
        db -> db.select(EDITION.PDF).from(EDITION).where(EDITION.ID.eq(id)).fetchSingle().value1());
  }

  /** The figures of an edition as JSON, as it was issued. */
  public String figures(long id) {
    return registry.read(db ->
        db.select(EDITION.FIGURES).from(EDITION).where(EDITION.ID.eq(id)).fetchSingle().value1());
  }

  /** The template that printed an edition, as a text; empty where none was kept. */
  public String template(long id) {
    return registry.read(db -> {
      String text =
          db.select(EDITION.TEMPLATE).from(EDITION).where(EDITION.ID.eq(id)).fetchSingle().value1();
      return text == null ? "" : text;
    });
  }

  /**
   * Freezes an edition in all its languages as one step of the history. It is no edit that Ctrl+Z
   * takes back: what was issued was issued.
   *
   * @throws RefusedException {@code report.changed} when the registry changed since the edition was
   *     made, or another one took its number; nothing is issued then
   */
  public void issue(Author author, Issue issue) {
    registry.write(author, step -> issue(step, author, issue));
  }

  private static long issue(Writing step, Author author, Issue issue) {
    Long newest =
        step.db()
            .select(DSL.max(STEP.ID))
            .from(STEP)
            .where(STEP.ID.lt(step.stepId()))
            .fetchSingle()
            .value1();
    long known = newest == null ? 0 : newest;
    boolean taken =
        step.db()
            .fetchExists(
                EDITION,
                EDITION.PERIOD.eq(issue.quarter()).and(EDITION.NUMBER.ge((long) issue.number())));
    if (known != issue.knownStep() || taken) {
      throw new RefusedException("report.changed", issue.quarter());
    }
    for (Frozen frozen : issue.languages()) {
      step.insert(row(step, author, issue, frozen), null);
    }
    return step.stepId();
  }

  private static EditionRecord row(Writing step, Author author, Issue issue, Frozen frozen) {
    EditionRecord row = new EditionRecord();
    row.setPeriod(issue.quarter());
    row.setNumber((long) issue.number());
    row.setLanguage(frozen.language());
    row.setIssuedAt(Writing.at(step.at()));
    row.setIssuedBy(author.who());
    row.setAsOf(issue.asOf());
    row.setTemplate(frozen.template());
    row.setFigures(frozen.figures());
    row.setPdf(frozen.pdf());
    row.setPdfSha256(frozen.sha256());
    row.setPages((long) frozen.pages());
    row.setKnownStep(issue.knownStep());
    return row;
  }
}
