package guian.registry.report.template;

import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A template as a file: JSON that people can read, share and change. A part that a file does not
 * name is not printed; everything else it does not name is as in the standard report.
 */
public final class TemplateFile {
  /** What marks a file as a template, and says of which form it is. */
  static final String MARK = "guianReportTemplate";

  static final int FORM = 1;
  private static final long LARGEST = 1_000_000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private TemplateFile() {}

  /**
   * Reads a file.
   *
   * @param known the ids of the key figures that a report can have
   * @throws RefusedException {@code report.template.file} when it cannot be read, {@code
   *     report.template.encoding} when it is no UTF-8, and as {@link #read}
   */
  public static Template load(Path file, List<String> known) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new RefusedException("report.template.kind", file.toString());
      }
      return read(Files.readString(file), file.toString(), known);
    } catch (MalformedInputException e) {
      throw new RefusedException(e, otherwiseEncoded(file), file.toString());
    } catch (IOException e) {
      throw new RefusedException(e, "report.template.file", file.toString());
    }
  }

  // Editors of Chinese systems save GB 18030, some of them UTF-16.
  private static String otherwiseEncoded(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      boolean isTemplate =
          Stream.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)
              .anyMatch(charset -> new String(bytes, charset).contains(MARK));
      return isTemplate ? "report.template.encoding" : "report.template.kind";
    } catch (IOException e) {
      return "report.template.file";
    }
  }

  /**
   * Reads a template from its text.
   *
   * @param source what the text is called when it is refused
   * @throws RefusedException {@code report.template.json}, {@code report.template.kind}, or another
   *     {@code report.template.*} that names the place in it
   */
  public static Template read(String text, String source) {
    return read(text, source, null);
  }

  private static Template read(String text, String source, @Nullable List<String> known) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    JsonNode json;
    try {
      json = JSON.readTree(marked);
    } catch (StreamReadException e) {
      throw new RefusedException(
          e,
          "report.template.json",
          source,
          Integer.toString(e.getLocation().getLineNr()),
          Integer.toString(e.getLocation().getColumnNr()));
    } catch (StreamConstraintsException e) {
      // Deeper, or with longer numbers, than any template has.
      throw new RefusedException(e, "report.template.kind", source);
    }
    if (!json.isObject() || !json.has(MARK)) {
      throw new RefusedException("report.template.kind", source);
    }
    if (!json.get(MARK).isInt() || json.get(MARK).intValue() != FORM) {
      throw new RefusedException("report.template.newer", source);
    }
    return new TemplateReader(source, known).template(json);
  }

  /** The text of a template. */
  public static String write(Template template) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(MARK, FORM);
    json.put("name", template.name());
    json.put("head", Map.of("zh", head(template.chinese()), "en", head(template.english())));
    json.put(
        "sections",
        template.sections().stream()
            .map(choice -> {
              Map<String, Object> section = choice(choice);
              if (choice.chapter() == Chapter.FEATURES) {
                section.put("parts", choices(template.features()));
              }
              return section;
            })
            .toList());
    if (!template.indicators().isEmpty()) {
      json.put("indicators", template.indicators());
    }
    Map<String, Object> lists = new LinkedHashMap<>();
    lists.put("leaders", template.lists().leaders());
    lists.put("movers", template.lists().movers());
    lists.put("firms", template.lists().firms());
    json.put("lists", lists);
    return JSON.writeValueAsString(json);
  }

  private static Map<String, Object> head(Template.Head head) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("organ", head.organ());
    json.put("number", head.number());
    json.put("signer", head.signer());
    return json;
  }

  private static List<Map<String, Object>> choices(List<Template.Choice> choices) {
    return choices.stream().map(TemplateFile::choice).toList();
  }

  private static Map<String, Object> choice(Template.Choice choice) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", choice.chapter().code());
    json.put("show", choice.shown());
    if (choice.chapter().hasTable()) {
      json.put("table", choice.table());
    }
    return json;
  }

  /**
   * Writes a template to a file.
   *
   * @throws RefusedException {@code report.template.write}; an older file is as it was then
   */
  public static void save(Template template, Path file) {
    byte[] text = write(template).getBytes(StandardCharsets.UTF_8);
    try {
      WholeFile.write(file, out -> out.write(text));
    } catch (IOException e) {
      throw new RefusedException(e, "report.template.write", file.toString());
    }
  }
}
