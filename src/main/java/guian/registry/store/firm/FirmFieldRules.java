package guian.registry.store.firm;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.CreditCode;
import guian.registry.model.Industries;
import guian.registry.model.NameKey;
import guian.registry.model.PartialDate;
import guian.registry.model.RefusedException;
import guian.registry.model.RegistrationNumber;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.FirmRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Sets facts of one firm's row from typed text, refusing what cannot be. */
final class FirmFieldRules {
  private final Writing step;
  private final FirmRecord row;

  FirmFieldRules(Writing step, FirmRecord row) {
    this.step = step;
    this.row = row;
  }

  void set(FirmField field, @Nullable String typed) {
    String text = typed == null || typed.isBlank() ? null : typed.strip();
    switch (field) {
      case NAME -> row.setName(name(typed));
      case NAME_EN -> row.setNameEn(text);
      case CREDIT_CODE -> row.setCreditCode(text == null ? null : creditCode(text));
      case REGISTRATION_NUMBER -> row.setRegistrationNumber(text == null ? null : number(text));
      case LEGAL_FORM -> row.setLegalForm(text);
      case STATUS -> row.setStatus(code(Status.class, text, "firm.status"));
      case INDUSTRY_CODE -> setIndustry(text);
      case PARK -> row.setPark(text);
      case FOUNDED_ON -> row.setFoundedOn(text == null ? null : date(text));
      case CAPITAL -> setCapital(text);
      case SIZE_CLASS -> row.setSizeClass(code(SizeClass.class, text, "firm.size"));
      case ADDRESS -> row.setAddress(text);
      case NOTE -> row.setNote(text);
    }
  }

  static String name(@Nullable String typed) {
    if (typed == null || NameKey.of(typed).isEmpty()) {
      throw new RefusedException("firm.name.empty");
    }
    return typed.strip();
  }

  /** Two firms of one name are told apart by their credit codes. */
  void checkName() {
    String key = NameKey.of(row.getName());
    Condition same = FIRM.NAME_KEY.eq(key).and(isAnother());
    Condition alike = row.getCreditCode() == null ? DSL.noCondition() : FIRM.CREDIT_CODE.isNull();
    String other =
        step.db().select(FIRM.NAME).from(FIRM).where(same.and(alike)).limit(1).fetchOne(FIRM.NAME);
    if (other != null) {
      throw new RefusedException("firm.name.taken", other);
    }
  }

  private Condition isAnother() {
    return row.getId() == null ? DSL.noCondition() : FIRM.ID.ne(row.getId());
  }

  private String creditCode(String text) {
    String code = CreditCode.normalise(text);
    if (!CreditCode.hasForm(code)) {
      throw new RefusedException("firm.code.form", text);
    }
    if (!CreditCode.isValid(code)) {
      throw new RefusedException("firm.code.check", code);
    }
    String other =
        step.db()
            .select(FIRM.NAME)
            .from(FIRM)
            .where(FIRM.CREDIT_CODE.eq(code).and(isAnother()))
            .fetchOne(FIRM.NAME);
    if (other != null) {
      throw new RefusedException("firm.code.taken", code, other);
    }
    return code;
  }

  /** Numbers of 13 digits are older than the check digit. */
  private static String number(String text) {
    if (!RegistrationNumber.isValid(text) && !text.matches("[0-9]{13}")) {
      throw new RefusedException("firm.number.check", text);
    }
    return text;
  }

  private static <E extends Enum<E> & Coded> @Nullable String code(
      Class<E> type, @Nullable String text, String refusal) {
    if (text != null && Coded.find(type, text).isEmpty()) {
      throw new RefusedException(refusal, text);
    }
    return text;
  }

  private String date(String text) {
    PartialDate date =
        PartialDate.parse(text).orElseThrow(() -> new RefusedException("firm.date", text));
    if (date.iso().compareTo(LocalDate.ofInstant(step.at(), ZoneOffset.UTC).toString()) > 0) {
      throw new RefusedException("firm.date.future", text);
    }
    return date.iso();
  }

  private void setIndustry(@Nullable String text) {
    if (text == null) {
      row.setIndustryCode(null);
      row.setIndustryEdition(null);
      return;
    }
    row.setIndustryCode(
        Industries.load()
            .find(text)
            .orElseThrow(() -> new RefusedException("firm.industry", text))
            .code());
    row.setIndustryEdition(Industries.EDITION);
  }

  private void setCapital(@Nullable String text) {
    if (text == null) {
      row.setCapital(null);
      row.setCapitalCurrency(null);
      return;
    }
    Amount capital = Amount.yuan(text).orElseThrow(() -> new RefusedException("firm.amount", text));
    row.setCapital(capital.hundredths());
    row.setCapitalCurrency(Amount.CNY);
  }
}
