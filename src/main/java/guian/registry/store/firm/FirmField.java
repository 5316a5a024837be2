package guian.registry.store.firm;

import guian.registry.model.Coded;

/** A fact of a firm that a person can change on its file. */
public enum FirmField implements Coded {
  NAME,
  NAME_EN,
  CREDIT_CODE,
  REGISTRATION_NUMBER,
  LEGAL_FORM,
  STATUS,
  INDUSTRY_CODE,
  PARK,
  FOUNDED_ON,
  CAPITAL,
  SIZE_CLASS,
  ADDRESS,
  NOTE
}
