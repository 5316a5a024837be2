package guian.registry.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the tests ask of one Java source: its string literals, the codes of its refusals, and its
 * methods.
 */
public record Source(
    String path, long lines, List<String> literals, List<String> refusals, List<Method> methods) {

  /** A method or constructor as written. */
  public record Method(String name, boolean constructor, long lines, int parameters) {}

  // To begin a run of the compiler takes longer than to parse a source; all trees at once are many.
  private static final int AT_ONCE = 100;

  /** The sources under {@code folder}. */
  public static List<Source> under(Path folder) throws IOException {
    List<Path> files = files(folder, ".java");
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i += AT_ONCE) {
      List<Text> texts = new ArrayList<>();
      for (Path file : files.subList(i, Math.min(files.size(), i + AT_ONCE))) {
        texts.add(new Text(file.toString(), Files.readString(file)));
      }
      sources.addAll(parsed(texts));
    }
    return sources;
  }

  /** The files under {@code folder} whose names end so. */
  public static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** One source, parsed by the compiler. */
  public static Source of(String path, String text) throws IOException {
    return parsed(List.of(new Text(path, text))).getFirst();
  }

  private static List<Source> parsed(List<Text> texts) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, texts);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    // The compiler wraps the files that it is given.
    Map<URI, Text> named =
        texts.stream().collect(Collectors.toMap(Text::toUri, Function.identity()));
    List<Source> sources = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      Text text = Objects.requireNonNull(named.get(unit.getSourceFile().toUri()));
      Reader reader = new Reader(unit, positions);
      reader.scan(unit, null);
      sources.add(
          new Source(
              text.path,
              text.text.lines().count(),
              reader.literals,
              reader.refusals,
              reader.methods));
    }
    return sources;
  }

  private static final class Reader extends TreeScanner<Void, Void> {
    private final List<String> literals = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      if (literal.getValue() instanceof String text) {
        literals.add(text);
      }
      return super.visitLiteral(literal, none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
      if (made.getIdentifier().toString().equals("RefusedException")) {
        made.getArguments().stream()
            .filter(LiteralTree.class::isInstance)
            .findFirst()
            .ifPresent(code -> refusals.add(String.valueOf(((LiteralTree) code).getValue())));
      }
      return super.visitNewClass(made, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      boolean constructor = method.getReturnType() == null;
      methods.add(
          new Method(
              method.getName().toString(),
              constructor,
              lines(method),
              method.getParameters().size()));
      return super.visitMethod(method, none);
    }

    private long lines(Tree tree) {
      LineMap map = unit.getLineMap();
      return map.getLineNumber(positions.getEndPosition(unit, tree))
          - map.getLineNumber(positions.getStartPosition(unit, tree))
          + 1;
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Text(String path, String text) {
      super(Path.of(path).toUri(), JavaFileObject.Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
