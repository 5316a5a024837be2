package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * JavaFX's headless platform without its copy of each frame, which no test looks at: it copies
 * pixel by pixel, a third of the time of a window's test. Pictures of windows are snapshots. JavaFX
 * finds a platform by the name of its package.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new HeadlessApplication() {
      @Override
      public View createView() {
        return new HeadlessView() {
          @Override
          protected void _uploadPixels(long window, Pixels pixels) {}
        };
      }
    };
  }
}
