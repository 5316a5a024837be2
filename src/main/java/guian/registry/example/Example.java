package guian.registry.example;

import guian.registry.model.Via;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.ledger.Advance;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.store.ledger.LedgerWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Guian example, as it stands in the middle of July 2017: the firms and figures that published
 * sources tell, and invented firms, plainly called so, that make it a full ledger of 412 firms.
 */
public final class Example {
  /** How many firms of the zone it has. */
  public static final int FIRMS = Cast.SIZE + 1;

  private static final long FIRST_INVENTED = 101;
  private static final long FIRST_OUTSIDER = 1001;

  private Example() {}

  /**
   * Fills an empty registry, as one step.
   *
   * @throws guian.registry.model.RefusedException {@code registry.not_empty} when it holds firms
   *     already; nothing is changed then
   */
  public static void fill(Registry registry, String who) {
    fill(registry, who, Advance.SILENT);
  }

  /** The same, telling how far it is; cancelled, it leaves the registry as it was. */
  public static void fill(Registry registry, String who, Advance advance) {
    new LedgerWriter(registry).fill(new Author(who, Via.EXAMPLE, null), Example::rows, advance);
  }

  /** Hands over all rows, always the same ones. */
  static void rows(Consumer<LedgerRow> out) {
    Sources.writeTo(out);
    Story.writeTo(out);
    List<InventedFirm> firms = Cast.of(FIRST_INVENTED);
    Outsiders outsiders = new Outsiders(FIRST_OUTSIDER);
    Stakes stakes = new Stakes(outsiders, firms, out);
    for (InventedFirm firm : firms) {
      FirmRows.write(firm, Staff.at(firm, Quarters.LAST), out);
      stakes.write(firm);
    }
    outsiders.writeTo(out);
    for (int i = 0; i < firms.size(); i++) {
      new FirmFigures(firms.get(i), i, out).write();
    }
    Claims.write(firms, out);
    Grants.write(firms, out);
    Placements.write(firms, out);
  }
}
