package guian.registry.ui.growth;

import guian.registry.chart.Size;
import guian.registry.chart.paint.ChartFile;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the chart out of the window: to the clipboard as a picture, or into a file. */
final class ChartExport {
  /** The kinds of file that a chart is saved as. */
  static final List<Kind> KINDS = List.of(Kind.PNG, Kind.SVG, Kind.PDF);

  private static final Size SIZE = new Size(960, 540);

  private final Ports ports;
  private final Messages messages;

  ChartExport(Ports ports, Messages messages) {
    this.ports = ports;
    this.messages = messages;
  }

  /** Draws a page as a PNG picture and hands it to the clipboard's keeper. */
  void copy(@Nullable ChartPage page, Consumer<byte[]> clipboard) {
    if (page == null) {
      return;
    }
    ports
        .tasks()
        .of(progress -> ChartFile.png(page.picture(SIZE)))
        .onSuccess(picture -> {
          clipboard.accept(picture);
          ports.notices().done(messages.get("growth.copied"));
        })
        .start();
  }

  /** Saves a page as a file of a kind, where the person chooses. */
  void save(@Nullable ChartPage page, Kind kind) {
    if (page == null) {
      return;
    }
    ports
        .files()
        .save(kind, name(page.title()))
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  ChartFile.write(page.picture(SIZE), file);
                  return file;
                })
                .onSuccess(saved ->
                    ports.notices().done(messages.get("growth.saved", saved.getFileName())))
                .start());
  }

  // What a file's name may not contain on some system.
  private static String name(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|：\\p{Cntrl}]", " ").strip();
  }
}
