package guian.registry.report.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.report.printing.PrintOrder.Sides;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the spooler's commands are asked, by commands that take it down. */
@DisabledOnOs(OS.WINDOWS)
class SpoolerTest {
  @TempDir Path folder;

  private void command(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private Spooler spooler(String lp, String lpstat) throws IOException {
    command("lp", lp);
    command("lpstat", lpstat);
    return Spooler.in(List.of(folder.resolve("none"), folder)).orElseThrow();
  }

  @Test
  void thePdfIsHandedOverAsItIsWithWhatWasChosen() throws IOException {
    Spooler spooler =
        spooler(
            "printf '%s\\n' \"$@\" > '" + folder + "/asked'; cat > '" + folder + "/given'\n", "");
    byte[] pdf = new byte[300_000];
    new Random(1).nextBytes(pdf);
    spooler.print(
        new PrintOrder("办公室 2", "季报 -x", PageRanges.of("1-3，8", 9), 2, Sides.LONG_EDGE),
        new ByteArrayInputStream(pdf));
    assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("given")));
    assertEquals(
        List.of(
            "-d",
            "办公室 2",
            "-t",
            "季报 -x",
            "-n",
            "2",
            "-P",
            "1-3,8",
            "-o",
            "sides=two-sided-long-edge",
            "-o",
            "media=A4",
            "-o",
            "collate=true",
            "-o",
            "print-scaling=none",
            "-"),
        Files.readAllLines(folder.resolve("asked")));
  }

  @Test
  void whatTheSpoolerSaysIsToldWhenItRefuses() throws IOException {
    Spooler spooler = spooler("echo 'lp: The printer or class does not exist.' >&2; exit 1\n", "");
    PrintOrder order = new PrintOrder("X", "t", PageRanges.of("", 1), 1, Sides.ONE);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> spooler.print(order, new ByteArrayInputStream(new byte[100_000])));
    assertEquals("report.print.refused", refused.code());
    assertEquals(List.of("X", "lp: The printer or class does not exist."), refused.arguments());
  }

  @Test
  void printersAndTheUsualOne() throws IOException {
    Spooler spooler =
        spooler(
            "",
            "case $1 in -e) printf 'PDF\\n办公室\\n';;"
                + " -d) echo \"system default destination: 办公室\";; esac\n");
    assertEquals(
        new Spooler.Printers(List.of("PDF", "办公室"), Optional.of("办公室")), spooler.printers());
  }

  @Test
  void noSpoolerOrNoPrinterIsNoFailure() throws IOException {
    assertTrue(Spooler.in(List.of(folder)).isEmpty());
    Spooler.Printers none = new Spooler.Printers(List.of(), Optional.empty());
    assertEquals(none, spooler("", "echo 'lpstat: Bad file descriptor' >&2; exit 1\n").printers());
    assertEquals(none, spooler("", "[ $1 = -d ] && echo 'no system default'\ntrue\n").printers());
  }
}
