package guian.registry.importing.rows;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.CreditCode;
import guian.registry.model.RegistrationNumber;
import guian.registry.store.firm.FirmField;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads credit codes and the older registration numbers, which often share a column. */
final class CodeReader {
  // A spreadsheet keeps 15 digits: a longer number has lost its last ones.
  private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
  private static final int KEPT_DIGITS = 15;

  private final Issues issues;

  CodeReader(Issues issues) {
    this.issues = issues;
  }

  Optional<RowFact> creditCode(int row, Cell cell) {
    String code = text(cell);
    if (cell instanceof Cell.Fault) {
      issues.error(row, cell, "error_cell");
      return Optional.empty();
    }
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (isDamaged(cell, code)) {
      issues.error(row, cell, "credit_code_damaged");
      return Optional.empty();
    }
    if (code.length() <= KEPT_DIGITS && code.matches("[0-9]{13}|[0-9]{15}")) {
      return registrationNumber(row, cell);
    }
    return checked(row, cell, code);
  }

  private Optional<RowFact> checked(int row, Cell cell, String code) {
    if (!CreditCode.hasForm(code)) {
      issues.error(row, cell, "credit_code_form");
      return Optional.empty();
    }
    if (!CreditCode.isValid(code)) {
      issues.error(row, cell, "credit_code_check");
      return Optional.empty();
    }
    if (!CreditCode.isInnerValid(code)) {
      issues.warning(row, cell, "credit_code_inner");
    }
    return fact(FirmField.CREDIT_CODE, row, cell, code);
  }

  Optional<RowFact> registrationNumber(int row, Cell cell) {
    String number = text(cell);
    if (cell instanceof Cell.Fault) {
      issues.error(row, cell, "error_cell");
      return Optional.empty();
    }
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.length() == 18 && CreditCode.hasForm(number)) {
      return checked(row, cell, number);
    }
    if (isDamaged(cell, number)) {
      issues.error(row, cell, "registration_number_damaged");
      return Optional.empty();
    }
    if (!RegistrationNumber.isValid(number) && !number.matches("[0-9]{13}")) {
      issues.error(row, cell, "registration_number_check");
      return Optional.empty();
    }
    return fact(FirmField.REGISTRATION_NUMBER, row, cell, number);
  }

  private static String text(Cell cell) {
    if (Missing.isMark(cell.raw()) || Missing.isUndisclosed(cell.raw())) {
      return "";
    }
    return cell instanceof Cell.Number number
        ? number.value().toBigInteger().toString()
        : CreditCode.normalise(Plain.unguarded(cell.raw()));
  }

  private static boolean isDamaged(Cell cell, String text) {
    return cell instanceof Cell.Number
        ? text.length() > KEPT_DIGITS
        : mayBeExponent(text) && EXPONENT.matcher(Plain.narrow(cell.raw())).matches();
  }

  // 9.15E+17, 9E17: the second character tells.
  private static boolean mayBeExponent(String text) {
    return text.length() > 1 && (text.charAt(1) == '.' || text.charAt(1) == 'E');
  }

  private static Optional<RowFact> fact(FirmField field, int row, Cell cell, String value) {
    return Optional.of(new RowFact(field, value, row, cell.column(), cell.raw()));
  }
}
