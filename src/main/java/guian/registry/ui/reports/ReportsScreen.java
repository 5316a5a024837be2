package guian.registry.ui.reports;

import guian.registry.report.figures.ReportQuarter;
import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Reports screen: a quarter in the bar, its report's pages, its editions beside them. */
public final class ReportsScreen implements Screen {
  private static final int MONTHS = 3;

  private final ReportsViewModel model;
  private final ReportsBarView bar;
  private final ReportsView view;
  private final SentencesModel sentences;

  /** The screen over a registry's reports. */
  public ReportsScreen(
      ReportServices services, Ports ports, Messages messages, Preferences preferences) {
    model = new ReportsViewModel(services.reports(), ports, messages);
    EditionsModel editions = new EditionsModel(services, model, ports, messages);
    sentences = new SentencesModel(services, model, ports, messages);
    ReportPaneView pane =
        new ReportPaneView(
            new EditionPaneView(
                model,
                editions,
                new SourcesView(new SourcesModel(services, model, ports, messages), messages),
                messages),
            new SentencesView(sentences, messages),
            new TargetsView(new TargetsModel(services, model, ports, messages), messages),
            new TemplateView(
                new TemplateModel(services, model, ports, messages), model.texts(), messages),
            messages);
    view = new ReportsView(model, pane, messages, preferences);
    SummaryPrinting summary = new SummaryPrinting(model, ports, messages);
    bar =
        new ReportsBarView(model, editions, view::print, () -> summary.make(view::print), messages);
    new ReportKeys(model, view::print, view::find).install(bar.root());
  }

  @Override
  public Node bar() {
    return bar.root();
  }

  @Override
  public Node content() {
    return view.root();
  }

  @Override
  public void activate(Destination destination) {
    model.refresh(
        destination instanceof Destination.Report report
            ? new ReportQuarter(report.period().year(), report.period().lastMonth() / MONTHS)
            : null);
    view.focusPage();
  }

  @Override
  public boolean focusSearch() {
    view.find();
    return true;
  }

  @Override
  public boolean holdsEntries() {
    return sentences.draftProperty().get() != null;
  }

  @Override
  public void refresh() {
    model.refresh(null);
  }

  @Override
  public List<Node> regions() {
    return Stream.concat(Stream.of(bar.root()), view.regions().stream()).toList();
  }
}
