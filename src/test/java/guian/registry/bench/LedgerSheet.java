package guian.registry.bench;

import guian.registry.model.CreditCode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ledger of invented firms as a bureau would: a title, a unit line, a header, 16 columns,
 * dates in several forms, some amounts as text, some blank.
 */
final class LedgerSheet {
  private static final String[] HEADER = {
    "序号",
    "企业名称",
    "统一社会信用代码",
    "法定代表人",
    "企业类型",
    "所属行业",
    "注册资本（万元）",
    "成立日期",
    "注册地址",
    "联系电话",
    "入驻时间",
    "2021年营业收入",
    "2022年营业收入",
    "2023年营业收入",
    "2024年营业收入",
    "备注"
  };
  private static final String[] FORMS = {"有限责任公司", "股份有限公司", "有限责任公司（自然人独资）", "外商投资企业", "有限合伙"};
  private static final String[] TRADES = {"软件开发", "互联网数据服务", "集成电路制造", "零售业", "餐饮业", "房地产业"};
  private static final String[] NOTES = {"", "", "", "", "规上企业", "高新技术企业", "待核实"};
  private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private final Random random = new Random(20_261_124);
  private final InventedNames names = new InventedNames(random);

  /** A workbook with so many firms. */
  void xlsx(Path file, int firms) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("企业名录");
      sheet.value(0, 0, "贵安新区企业基本情况统计表");
      sheet.value(1, 13, "单位：万元");
      write(sheet, 2, HEADER);
      for (int i = 0; i < firms; i++) {
        write(sheet, i + 3, row(i));
        if (i % 1000 == 999) {
          sheet.flush();
        }
      }
    }
  }

  private static void write(Worksheet sheet, int row, @Nullable Object[] values) {
    for (int c = 0; c < values.length; c++) {
      switch (values[c]) {
        case null -> {}
        case LocalDate date -> {
          sheet.value(row, c, date);
          sheet.style(row, c).format("yyyy-mm-dd").set();
        }
        case Number number -> sheet.value(row, c, number);
        case Object text -> sheet.value(row, c, text.toString());
      }
    }
  }

  /** The same as separated text. */
  void csv(Path file, int firms) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("单位：万元\r\n");
      out.write(String.join(",", HEADER) + "\r\n");
      for (int i = 0; i < firms; i++) {
        Object[] values = row(i);
        for (int c = 0; c < values.length; c++) {
          String text = values[c] == null ? "" : values[c].toString();
          out.write((c == 0 ? "" : ",") + (text.contains(",") ? "\"" + text + "\"" : text));
        }
        out.write("\r\n");
      }
    }
  }

  /** The values of one firm's row; made in order of {@code i}. */
  @Nullable Object[] row(int i) {
    LocalDate founded =
        LocalDate.of(2008 + random.nextInt(13), 1 + random.nextInt(12), 1 + random.nextInt(28));
    double revenue = Math.exp(2 + random.nextDouble() * 8);
    return new Object[] {
      i + 1,
      names.next() + (i % 9 == 0 ? " " : ""),
      code(i),
      "某某",
      FORMS[random.nextInt(FORMS.length)],
      TRADES[random.nextInt(TRADES.length)],
      random.nextInt(20) == 0 ? "500万元" : (Object) ((1 + random.nextInt(100)) * 50),
      date(founded),
      "贵州省贵安新区贵安大道" + random.nextInt(300) + "号" + random.nextInt(30) + "栋",
      "1" + (3_000_000_000L + random.nextInt(999_999_999)),
      founded.getYear() + "年" + founded.getMonthValue() + "月",
      amount(revenue),
      amount(revenue * 1.1),
      amount(revenue * 1.2),
      amount(revenue * 1.3),
      NOTES[random.nextInt(NOTES.length)]
    };
  }

  // Never-assigned area 5209 with the body PDY: no firm that exists has such a code.
  private static String code(int i) {
    StringBuilder code = new StringBuilder("91520900PD");
    int rest = i;
    for (int k = 0; k < 6; k++) {
      code.append(CODE.charAt(rest % 10));
      rest /= 10;
    }
    code.append(inner(code));
    return code.append(CreditCode.check(code + "0")).toString();
  }

  private static char inner(CharSequence code) {
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += Character.digit(code.charAt(8 + k), 36) * weights[k];
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  private Object date(LocalDate day) {
    return switch (random.nextInt(10)) {
      case 0 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      case 1 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
      case 2 -> day.toString();
      default -> day;
    };
  }

  private @Nullable Object amount(double value) {
    double yuan = Math.round(value * 100) / 100.0;
    return switch (random.nextInt(100)) {
      case 0, 1, 2, 3, 4, 5 -> null;
      case 6, 7 -> "—";
      case 8, 9, 10, 11, 12, 13 -> String.format(Locale.ROOT, "%.2f", yuan);
      case 14, 15 -> String.format(Locale.ROOT, "%,.2f", yuan);
      default -> yuan;
    };
  }
}
