package guian.registry.store.firm;

import guian.registry.model.Amount;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes by hand on a firm's file. Each call is one step of the history; what cannot
 * be is refused and changes nothing.
 */
public final class FirmEdits {
  private final Registry registry;

  public FirmEdits(Registry registry) {
    this.registry = registry;
  }

  /**
   * A figure typed by hand.
   *
   * @param amount null: not disclosed
   * @param note where the person has it from, kept as the raw text
   */
  public record TypedFigure(
      String indicator,
      Period period,
      Nature nature,
      @Nullable Amount amount,
      @Nullable String note) {}

  /**
   * Adds a firm to the ledger and returns its id.
   *
   * @throws RefusedException {@code firm.name.empty}, {@code firm.code.check}, {@code
   *     firm.code.taken}, {@code firm.name.taken}
   */
  public long create(Author author, String name, @Nullable String creditCode) {
    return registry.write(author, step -> new FirmWriting(step).create(name, creditCode));
  }

  /**
   * Changes one fact to what a person typed: a code for status and size class, ISO for a date, yuan
   * for the capital; null or blank for not recorded.
   *
   * @return whether it differs from what was recorded
   * @throws RefusedException {@code firm.gone}, {@code firm.name.empty}, {@code firm.name.taken},
   *     {@code firm.code.check}, {@code firm.code.form}, {@code firm.code.taken}, {@code
   *     firm.number.check}, {@code firm.date}, {@code firm.date.future}, {@code firm.industry},
   *     {@code firm.status}, {@code firm.size}, {@code firm.amount}
   */
  public boolean change(Author author, long firmId, FirmField field, @Nullable String text) {
    return registry.write(author, step -> new FirmWriting(step).change(firmId, field, text));
  }

  /** Confirms a firm's relation, or, with null, says that it is not known. */
  public void confirmRelation(Author author, long firmId, @Nullable Relation relation) {
    registry.write(author, step -> new FirmWriting(step).confirm(firmId, relation, author.who()));
  }

  /** Takes a confirmation back: the relation is again what the registered type and name show. */
  public void unconfirmRelation(Author author, long firmId) {
    registry.write(author, step -> new FirmWriting(step).unconfirm(firmId));
  }

  /**
   * Adds another name and returns its id.
   *
   * @throws RefusedException {@code firm.name.empty}, {@code firm.name.present}, {@code firm.gone}
   */
  public long addName(Author author, long firmId, NameKind kind, String name) {
    return registry.write(author, step -> new FirmWriting(step).addName(firmId, kind, name));
  }

  /** Removes another name; nothing happens when it is gone already. */
  public void removeName(Author author, long nameId) {
    registry.write(author, step -> new FirmWriting(step).removeName(nameId));
  }

  /**
   * Sets a figure by hand; the value in use before is kept as a former one.
   *
   * @return whether it differs from the value in use
   * @throws RefusedException {@code firm.gone}, {@code figure.unit}
   */
  public boolean setFigure(Author author, long firmId, TypedFigure figure) {
    return registry.write(author, step -> new FigureWriting(step, author).set(firmId, figure));
  }

  /**
   * Sets several figures as one step; the values in use before are kept as former ones.
   *
   * @return how many differ from the values in use
   * @throws RefusedException {@code firm.gone}, {@code figure.unit}; then none is set
   */
  public int setFigures(Author author, long firmId, List<TypedFigure> figures) {
    return registry.write(
        author,
        step -> {
          FigureWriting writing = new FigureWriting(step, author);
          int changed = 0;
          for (TypedFigure figure : figures) {
            changed += writing.set(firmId, figure) ? 1 : 0;
          }
          return changed;
        });
  }
}
