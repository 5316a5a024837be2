package guian.registry.store.firms;

import static guian.registry.store.db.Tables.SAVED_VIEW;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.SavedViewRecord;
import java.util.List;

/** The views that people saved for a screen: filter, sort and columns under a name. */
public final class SavedViews {
  private final Registry registry;

  /**
   * A saved view.
   *
   * @param definition text that only the screen reads
   */
  public record SavedView(long id, String name, String definition) {}

  public SavedViews(Registry registry) {
    this.registry = registry;
  }

  /** The views of a screen, by name. */
  public List<SavedView> of(String screen) {
    return registry.read(db ->
        db.selectFrom(SAVED_VIEW)
            .where(SAVED_VIEW.SCREEN.eq(screen))
            .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
            .fetch(r -> new SavedView(r.getId(), r.getName(), r.getDefinition())));
  }

  /**
   * Saves a view; one of the same name is replaced.
   *
   * @throws RefusedException {@code view.name.empty}
   */
  public void save(Author author, String screen, String name, String definition) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new RefusedException("view.name.empty");
    }
    registry.write(
        author,
        step -> {
          SavedViewRecord row = find(step, screen, stripped);
          row.setDefinition(definition);
          return row.getId() == null ? step.insert(row, null) : step.update(row, null);
        });
  }

  private static SavedViewRecord find(Writing step, String screen, String name) {
    SavedViewRecord found =
        step.db().fetchOne(SAVED_VIEW, SAVED_VIEW.SCREEN.eq(screen).and(SAVED_VIEW.NAME.eq(name)));
    if (found != null) {
      return found;
    }
    SavedViewRecord made = new SavedViewRecord();
    made.setScreen(screen);
    made.setName(name);
    return made;
  }

  /** Forgets a view; nothing happens when it is gone already. */
  public void remove(Author author, long id) {
    registry.write(
        author,
        step -> {
          SavedViewRecord found = step.db().fetchOne(SAVED_VIEW, SAVED_VIEW.ID.eq(id));
          if (found != null) {
            step.delete(found, null);
          }
          return id;
        });
  }
}
