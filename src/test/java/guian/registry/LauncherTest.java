package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program as it is started: in a JVM of its own, without JavaFX and without a display. */
class LauncherTest {
  private record Answer(int status, String out, String err) {}

  @Test
  void aCommandNeedsNoJavaFx() throws Exception {
    Answer answer = start("C.UTF-8", "--version");
    assertEquals(new Answer(0, "guian 0.1.0\n", ""), answer);
  }

  @Test
  void withoutADisplayOneLineSaysWhatToDo() throws Exception {
    Answer english = start("C.UTF-8");
    assertEquals(1, english.status());
    assertEquals(1, english.err().lines().count(), english.err());
    assertTrue(english.err().contains("guian report 2017Q1"), english.err());
    assertTrue(start("zh_CN.UTF-8").err().contains("命令行"));
  }

  @Test
  void aRegistryFileAloneAsksForTheWindow() throws Exception {
    Answer answer = start("C.UTF-8", "my.guian");
    assertEquals(start("C.UTF-8"), answer);
    assertEquals(2, start("C.UTF-8", "my.guian", "too").status());
  }

  @Test
  void wrongUseIsOneLine() throws Exception {
    Answer answer = start("C.UTF-8", "no-such-command");
    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  private static Answer start(String locale, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.addAll(List.of("-cp", classPathWithoutJavaFx(), "guian.registry.Launcher"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
    String err = new String(process.getErrorStream().readAllBytes(), "UTF-8");
    return new Answer(process.waitFor(), out, err);
  }

  private static String classPathWithoutJavaFx() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("openjfx"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
