package guian.registry.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as usual, but never within a number, which the rules of Java allow. */
final class WholeNumbers implements FSTextBreaker {
  private final FSTextBreaker breaks =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at > 0 && at < text.length() && isWithinNumber(at)) {
      at = breaks.next();
    }
    return at;
  }

  // After a sign the comma of the thousands is taken for one of a sentence: +10,|000.00.
  private boolean isWithinNumber(int at) {
    return at > 1
        && text.charAt(at - 1) == ','
        && Character.isDigit(text.charAt(at - 2))
        && Character.isDigit(text.charAt(at));
  }
}
