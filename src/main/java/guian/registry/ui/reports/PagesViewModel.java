package guian.registry.ui.reports;

import guian.registry.chart.paint.PagePicture;
import guian.registry.report.pdf.PdfPages;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Looking at pages: which one, how large, and its picture, drawn when it is looked at. */
public final class PagesViewModel {
  /** Pixels a point at 100 %: 96 to the inch. */
  private static final double FULL = 96.0 / 72;

  private static final double MARGIN = 24;

  private final Tasks tasks;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(FULL);
  private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WHOLE);
  private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture =
      new ReadOnlyObjectWrapper<>();
  private final Thumbnails thumbnails;
  private @Nullable PdfPages pages;
  private double width;
  private double height;
  private double density = 1;
  private long question;

  /** The page whose picture is shown. */
  private int pictured = 1;

  private Running drawing = () -> {};

  PagesViewModel(Tasks tasks) {
    this.tasks = tasks;
    this.thumbnails = new Thumbnails(tasks);
  }

  /** Shows other pages, from the page that was shown if they have one; closes those before. */
  void show(@Nullable PdfPages newPages) {
    if (pages != null) {
      pages.close();
    }
    // Whoever hears of the change asks for the page that is pictured: it must be one of these.
    pictured = 1;
    pages = newPages;
    question++;
    thumbnails.show(newPages);
    picture.set(null);
    count.set(newPages == null ? 0 : newPages.count());
    page.set(Math.clamp(page.get(), 1, Math.max(1, count.get())));
    rescale();
  }

  /** The room for the page, in px, and how many pixels of the screen make one. */
  void setRoom(double newWidth, double newHeight, double newDensity) {
    if (newWidth != width || newHeight != height || newDensity != density) {
      width = newWidth;
      height = newHeight;
      density = newDensity;
      rescale();
    }
  }

  /** Shows a page, counted from 1; does nothing where there is none. */
  void goTo(int number) {
    if (number >= 1 && number <= count.get() && number != page.get()) {
      page.set(number);
      rescale();
    }
  }

  void next() {
    goTo(page.get() + 1);
  }

  void previous() {
    goTo(page.get() - 1);
  }

  void zoomIn() {
    zoomTo(Zoom.above(percent()));
  }

  void zoomOut() {
    zoomTo(Zoom.below(percent()));
  }

  /** Shows pages whole again. */
  void showWhole() {
    zoomTo(Zoom.WHOLE);
  }

  private void zoomTo(Zoom newZoom) {
    zoom.set(newZoom);
    rescale();
  }

  private void rescale() {
    PdfPages shown = pages;
    if (shown == null) {
      return;
    }
    int number = page.get();
    double whole =
        Math.min((width - MARGIN) / shown.width(number), (height - MARGIN) / shown.height(number));
    double wanted = zoom.get().isWhole() ? whole : FULL * zoom.get().percent() / 100;
    if (wanted > 0) {
      scale.set(wanted);
      draw();
    }
  }

  // Of several pictures asked for, only the newest is drawn and shown.
  private void draw() {
    PdfPages shown = pages;
    if (shown == null || width <= 0 || height <= 0) {
      return;
    }
    drawing.cancel();
    long mine = ++question;
    int number = page.get();
    double pixels = scale.get() * density;
    drawing =
        tasks
            .of(progress -> {
              progress.check();
              return shown.picture(number, pixels);
            })
            .onSuccess(drawn -> {
              if (mine == question) {
                pictured = number;
                picture.set(drawn);
              }
            })
            .start();
  }

  /** The small picture of a page, asked for now; null until it is drawn. */
  ReadOnlyObjectProperty<@Nullable PagePicture> thumbnail(int number) {
    return thumbnails.of(number, density);
  }

  /** Changes when the small pictures are those of other pages. */
  ReadOnlyIntegerProperty thumbnailsProperty() {
    return thumbnails.timesProperty();
  }

  /** How large the page is shown, in per cent of its size on paper. */
  double percent() {
    return scale.get() / FULL * 100;
  }

  /** The width of the page as shown, in px. */
  double shownWidth() {
    return pages == null ? 0 : pages.width(pictured) * scale.get();
  }

  /** The height of the page as shown, in px. */
  double shownHeight() {
    return pages == null ? 0 : pages.height(pictured) * scale.get();
  }

  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Px a point. */
  ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Zoom> zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** The page's picture; null until it is drawn. */
  ReadOnlyObjectProperty<@Nullable PagePicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }
}
