package guian.registry.store.report;

import static guian.registry.store.db.Tables.REPORT_SENTENCE;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ReportSentenceRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What people worded themselves in reports. Each change is one step of the history. */
public final class OwnSentences {
  /** Two pages of a report. */
  private static final int LONGEST = 2_000;

  private final Registry registry;

  public OwnSentences(Registry registry) {
    this.registry = registry;
  }

  static List<OwnSentence> ofYear(DSLContext db, int year) {
    return db.selectFrom(REPORT_SENTENCE)
        .where(REPORT_SENTENCE.PERIOD.startsWith(Integer.toString(year)))
        .orderBy(REPORT_SENTENCE.ID)
        .fetch(r ->
            new OwnSentence(
                r.getPeriod(), r.getLanguage(), r.getPlace(), r.getSaid(), r.getComposed()));
  }

  /**
   * Puts a person's words in the place of what the figures say.
   *
   * @return whether that differs from what was recorded
   * @throws RefusedException {@code report.sentence.long}
   */
  public boolean set(Author author, OwnSentence sentence) {
    if (sentence.said().length() > LONGEST) {
      throw new RefusedException("report.sentence.long", LONGEST);
    }
    return registry.write(author, step -> set(step, sentence));
  }

  private static boolean set(Writing step, OwnSentence sentence) {
    ReportSentenceRecord row = row(step, sentence);
    if (row == null) {
      ReportSentenceRecord made = new ReportSentenceRecord();
      made.setPeriod(sentence.quarter());
      made.setLanguage(sentence.language());
      made.setPlace(sentence.place());
      made.setSaid(sentence.said());
      made.setComposed(sentence.composed());
      step.insert(made, null);
      return true;
    }
    row.setSaid(sentence.said());
    row.setComposed(sentence.composed());
    return step.update(row, null) > 0;
  }

  /** Goes back to what the figures say; false when nobody had worded it otherwise. */
  public boolean remove(Author author, OwnSentence sentence) {
    return registry.write(
        author,
        step -> {
          ReportSentenceRecord row = row(step, sentence);
          if (row != null) {
            step.delete(row, null);
          }
          return row != null;
        });
  }

  private static @Nullable ReportSentenceRecord row(Writing step, OwnSentence sentence) {
    return step.db()
        .fetchOne(
            REPORT_SENTENCE,
            REPORT_SENTENCE
                .PERIOD
                .eq(sentence.quarter())
                .and(REPORT_SENTENCE.LANGUAGE.eq(sentence.language()))
                .and(REPORT_SENTENCE.PLACE.eq(sentence.place())));
  }
}
