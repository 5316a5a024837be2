package guian.registry.store.stakes;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.Holding;
import guian.registry.model.PartialDate;
import guian.registry.model.RefusedException;
import guian.registry.model.StakeKind;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.StakeRecord;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Changes stakes by hand, in one step. */
final class StakeWriting {
  private static final int DECIMALS = 4;

  private final Writing step;
  private final StakeRules rules;

  StakeWriting(Writing step) {
    this.step = step;
    this.rules = new StakeRules(step);
  }

  long add(long owner, long firm, TypedStake typed) {
    checkFirm(owner);
    checkFirm(firm);
    StakeRecord row = new StakeRecord();
    row.setOwnerId(owner);
    row.setFirmId(firm);
    row.setKind(typed.kind().code());
    set(row, typed);
    return step.insert(row, firm);
  }

  boolean change(long stakeId, TypedStake typed) {
    StakeRecord row = step.db().fetchOne(STAKE, STAKE.ID.eq(stakeId));
    if (row == null) {
      throw new RefusedException("stake.gone");
    }
    set(row, typed);
    return step.update(row, row.getFirmId()) > 0;
  }

  boolean remove(long stakeId) {
    StakeRecord row = step.db().fetchOne(STAKE, STAKE.ID.eq(stakeId));
    if (row != null) {
      step.delete(row, row.getFirmId());
    }
    return row != null;
  }

  private void checkFirm(long id) {
    if (!step.db().fetchExists(FIRM, FIRM.ID.eq(id))) {
      throw new RefusedException("firm.gone", id);
    }
  }

  private void set(StakeRecord row, TypedStake typed) {
    row.setShare(share(StakeKind.HEAD_OFFICE.code().equals(row.getKind()), typed.percent()));
    row.setFromOn(date(typed.from(), "stake.from"));
    row.setUntilOn(date(typed.until(), "stake.until"));
    rules.check(row);
  }

  private static @Nullable Long share(boolean headOffice, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (headOffice) {
      throw new RefusedException("stake.percent.head");
    }
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceFirst("\\s*%$", "");
    if (!text.matches("\\d{1,3}(\\.\\d{1," + DECIMALS + "})?")) {
      throw new RefusedException("stake.percent", typed.strip());
    }
    long millionths = new BigDecimal(text).movePointRight(DECIMALS).longValueExact();
    if (millionths <= 0 || millionths > Holding.WHOLE) {
      throw new RefusedException("stake.percent", typed.strip());
    }
    return millionths;
  }

  private static @Nullable String date(@Nullable String typed, String refusal) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return PartialDate.parse(typed.strip())
        .orElseThrow(() -> new RefusedException(refusal, typed.strip()))
        .iso();
  }
}
