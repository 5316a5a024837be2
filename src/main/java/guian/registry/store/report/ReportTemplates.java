package guian.registry.store.report;

import static guian.registry.store.db.Tables.REPORT_TEMPLATE;
import static guian.registry.store.db.Tables.SETTING;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ReportTemplateRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The templates that an office saved, and which is in use. Each change is one step. */
public final class ReportTemplates {
  private static final String IN_USE = "template.in_use";

  private final Registry registry;

  public ReportTemplates(Registry registry) {
    this.registry = registry;
  }

  /** The templates by name. */
  public List<TemplateRow> all() {
    return registry.read(db ->
        db.selectFrom(REPORT_TEMPLATE)
            .orderBy(REPORT_TEMPLATE.NAME)
            .fetch(r -> new TemplateRow(r.getName(), r.getContent())));
  }

  /** The text of the template in use; null for the standard one. */
  static @Nullable String inUse(DSLContext db) {
    return db.select(REPORT_TEMPLATE.CONTENT)
        .from(REPORT_TEMPLATE)
        .join(SETTING)
        .on(SETTING.VALUE.eq(REPORT_TEMPLATE.NAME))
        .where(SETTING.KEY.eq(IN_USE))
        .fetchOne(REPORT_TEMPLATE.CONTENT);
  }

  /**
   * Saves a template, in place of one of its name, and uses it.
   *
   * @throws RefusedException {@code report.template.name} when it has none
   */
  public void save(Author author, TemplateRow template) {
    if (template.name().isBlank()) {
      throw new RefusedException("report.template.name");
    }
    registry.write(
        author,
        step -> {
          ReportTemplateRecord row = find(step, template.name());
          if (row == null) {
            ReportTemplateRecord made = new ReportTemplateRecord();
            made.setName(template.name());
            made.setContent(template.content());
            step.insert(made, null);
          } else {
            row.setContent(template.content());
            step.update(row, null);
          }
          step.set(SETTING.KEY, IN_USE, SETTING.VALUE, template.name());
          return template;
        });
  }

  /** Uses a template from now on; null uses the standard one. */
  public void use(Author author, @Nullable String name) {
    registry.write(
        author,
        step -> {
          step.set(SETTING.KEY, IN_USE, SETTING.VALUE, name);
          return step.stepId();
        });
  }

  /** Forgets a template; where it was in use, the standard one is. */
  public void remove(Author author, String name) {
    registry.write(
        author,
        step -> {
          ReportTemplateRecord row = find(step, name);
          if (row != null) {
            step.delete(row, null);
          }
          String used =
              step.db()
                  .select(SETTING.VALUE)
                  .from(SETTING)
                  .where(SETTING.KEY.eq(IN_USE))
                  .fetchOne(SETTING.VALUE);
          if (name.equals(used)) {
            step.set(SETTING.KEY, IN_USE, SETTING.VALUE, null);
          }
          return step.stepId();
        });
  }

  private static @Nullable ReportTemplateRecord find(Writing step, String name) {
    return step.db().fetchOne(REPORT_TEMPLATE, REPORT_TEMPLATE.NAME.eq(name));
  }
}
