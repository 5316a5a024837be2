package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static java.util.stream.Collectors.toMap;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.db.tables.records.FirmRecord;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads rows of the firm table as facts. */
public final class FirmReading {
  private FirmReading() {}

  public static Map<Long, FirmFacts> facts(DSLContext db, Collection<Long> ids) {
    return db.selectFrom(FIRM).where(FIRM.ID.in(ids)).fetch(FirmReading::facts).stream()
        .collect(toMap(FirmFacts::id, facts -> facts));
  }

  public static FirmFacts facts(FirmRecord row) {
    return new FirmFacts(
        row.getId(),
        row.getIsResident(),
        row.getName(),
        row.getNameEn(),
        row.getCreditCode(),
        row.getRegistrationNumber(),
        row.getLegalForm(),
        coded(Relation.class, row.getRelation()),
        coded(RelationBasis.class, row.getRelationBasis()),
        row.getRelationBy(),
        date(row.getRelationOn()),
        coded(Status.class, row.getStatus()),
        row.getIndustryCode(),
        row.getIndustryEdition(),
        row.getPark(),
        date(row.getFoundedOn()),
        amount(row.getCapital(), row.getCapitalCurrency()),
        coded(SizeClass.class, row.getSizeClass()),
        row.getAddress(),
        row.getNote());
  }

  public static <E extends Enum<E> & Coded> @Nullable E coded(
      Class<E> type, @Nullable String code) {
    return code == null ? null : Coded.of(type, code);
  }

  public static @Nullable PartialDate date(@Nullable String iso) {
    return iso == null ? null : PartialDate.parse(iso).orElseThrow();
  }

  public static @Nullable Amount amount(@Nullable Long hundredths, @Nullable String unit) {
    return hundredths == null || unit == null ? null : new Amount(hundredths, unit);
  }
}
