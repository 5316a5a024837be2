package guian.registry.ui.port;

import guian.registry.model.Period;
import java.nio.file.Path;
import java.util.List;

/** Where to go in the window: a screen, and what to show there. */
public sealed interface Destination {
  /** The screen. */
  ScreenId screen();

  /** A screen as it was left. */
  record To(ScreenId screen) implements Destination {}

  /** One firm's file. */
  record Firm(long firmId) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.FIRMS;
    }
  }

  /** One firm's file as a whole page. */
  record FirmPage(long firmId) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.FIRMS;
    }
  }

  /** The firms around a firm: its owners, and what it owns. */
  record Owners(long firmId) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.FIRMS;
    }
  }

  /** The form of a new firm. */
  record NewFirm() implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.FIRMS;
    }
  }

  /** The import of some files; none opens the choice. */
  record Import(List<Path> files) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.IMPORT;
    }
  }

  /** One grant's file, to be read or to be edited. */
  record Grant(long grantId, boolean edit) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.INCENTIVES;
    }
  }

  /** One firm's growth. */
  record Growth(long firmId) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.GROWTH;
    }
  }

  /** The report of a quarter, given as the months from January to its end. */
  record Report(Period period) implements Destination {
    @Override
    public ScreenId screen() {
      return ScreenId.REPORTS;
    }
  }
}
