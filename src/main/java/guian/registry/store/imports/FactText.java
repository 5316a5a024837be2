package guian.registry.store.imports;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.PartialDate;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a firm as text, so that an import can compare and write any of them alike: a code for
 * status and size class, ISO for a date, {@code 6513/2017} for an industry and its edition, {@code
 * 1000000.00 CNY} for the capital.
 */
public final class FactText {
  private FactText() {}

  /** The text of an industry code of an edition of the classification. */
  public static String industry(String code, String edition) {
    return code + "/" + edition;
  }

  /** The text of a capital. */
  public static String capital(Amount amount) {
    return amount.plain() + " " + amount.unit();
  }

  /** The capital of a text. */
  public static Amount capital(String text) {
    int blank = text.indexOf(' ');
    return Amount.of(new BigDecimal(text.substring(0, blank)), text.substring(blank + 1));
  }

  /** A fact's text; null when it is not recorded. */
  public static @Nullable String of(FirmFacts facts, FirmField field) {
    return switch (field) {
      case NAME -> facts.name();
      case NAME_EN -> facts.nameEn();
      case CREDIT_CODE -> facts.creditCode();
      case REGISTRATION_NUMBER -> facts.registrationNumber();
      case LEGAL_FORM -> facts.legalForm();
      case STATUS -> code(facts.status());
      case INDUSTRY_CODE -> industry(facts);
      case PARK -> facts.park();
      case FOUNDED_ON -> date(facts.foundedOn());
      case CAPITAL -> facts.capital() == null ? null : capital(facts.capital());
      case SIZE_CLASS -> code(facts.size());
      case ADDRESS -> facts.address();
      case NOTE -> facts.note();
    };
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private static @Nullable String industry(FirmFacts facts) {
    String code = facts.industryCode();
    String edition = facts.industryEdition();
    return code == null || edition == null ? null : industry(code, edition);
  }

  /** Sets a fact of a row from its text. */
  static void set(FirmRecord row, FirmField field, String text) {
    switch (field) {
      case NAME -> row.setName(text);
      case NAME_EN -> row.setNameEn(text);
      case CREDIT_CODE -> row.setCreditCode(text);
      case REGISTRATION_NUMBER -> row.setRegistrationNumber(text);
      case LEGAL_FORM -> row.setLegalForm(text);
      case STATUS -> row.setStatus(text);
      case INDUSTRY_CODE -> {
        int slash = text.indexOf('/');
        row.setIndustryCode(text.substring(0, slash));
        row.setIndustryEdition(text.substring(slash + 1));
      }
      case PARK -> row.setPark(text);
      case FOUNDED_ON -> row.setFoundedOn(text);
      case CAPITAL -> {
        int blank = text.indexOf(' ');
        String currency = text.substring(blank + 1);
        Amount amount = Amount.of(new java.math.BigDecimal(text.substring(0, blank)), currency);
        row.setCapital(amount.hundredths());
        row.setCapitalCurrency(currency);
      }
      case SIZE_CLASS -> row.setSizeClass(text);
      case ADDRESS -> row.setAddress(text);
      case NOTE -> row.setNote(text);
    }
  }
}
