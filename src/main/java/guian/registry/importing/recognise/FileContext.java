package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Questions;
import guian.registry.model.Indicator;
import java.util.List;

/**
 * One file while its sheets are recognised.
 *
 * @param name the file's name or title, which may say a period or a unit
 * @param told what a person told of its sheets
 */
record FileContext(
    Vocabulary vocabulary,
    HeadingReader headings,
    List<Indicator> indicators,
    String name,
    Answers answers,
    Questions questions,
    Told told) {}
