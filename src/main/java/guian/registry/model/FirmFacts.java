package guian.registry.model;

import org.jspecify.annotations.Nullable;

/**
 * What a firm is: the facts of its own row, null where not recorded.
 *
 * @param resident whether it belongs to the zone's ledger
 * @param industryCode GB/T 4754 digits, of the edition {@code industryEdition}
 * @param relationBy who confirmed the relation, on {@code relationOn}
 */
public record FirmFacts(
    long id,
    boolean resident,
    String name,
    @Nullable String nameEn,
    @Nullable String creditCode,
    @Nullable String registrationNumber,
    @Nullable String legalForm,
    @Nullable Relation relation,
    @Nullable RelationBasis relationBasis,
    @Nullable String relationBy,
    @Nullable PartialDate relationOn,
    @Nullable Status status,
    @Nullable String industryCode,
    @Nullable String industryEdition,
    @Nullable String park,
    @Nullable PartialDate foundedOn,
    @Nullable Amount capital,
    @Nullable SizeClass size,
    @Nullable String address,
    @Nullable String note) {}
