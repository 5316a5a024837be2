package guian.registry.ui.imports;

import guian.registry.importing.Importing;
import guian.registry.importing.Sheets;
import guian.registry.store.Registry;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A registry with the ports and services of the Import screen, on 18 July 2017. */
final class ImportDesk implements AutoCloseable {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.ofHours(8));

  final Path folder;
  final Registry registry;
  final DirectTasks tasks = new DirectTasks();
  final NoDialogs dialogs = new NoDialogs();
  final GivenFiles files = new GivenFiles();
  final ToldNotices notices = new ToldNotices();
  final List<Destination> gone = new ArrayList<>();
  final Messages messages = new Messages(Language.ZH);
  final ImportsViewModel model;

  ImportDesk(Path folder) {
    this.folder = folder;
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
    Importing importing = new Importing(registry);
    ImportServices services =
        new ImportServices(
            importing, new FirmQueries(registry), new GrowthQueries(registry), "经办甲");
    Ports ports = new Ports(tasks, dialogs, files, gone::add, notices);
    model = new ImportsViewModel(services, ports, messages);
  }

  /**
   * A table whose rows are, by hand: title, unit, header, section, two firms, one without a name,
   * the first firm again, a firm with a wrong code and no value, total.
   */
  Path table() throws IOException {
    return Sheets.of(
            "企业情况表（2017年1-6月）",
            "单位：万元",
            "序号|企业名称|统一社会信用代码|企业类型|营业收入|联系电话",
            "一、软件业",
            "1|甲数据有限公司|91520900PDY0090144|中外合资|1200|0851-1",
            "2|乙云计算有限公司|91520900PDY009022Y|分公司|1.5亿元|",
            "3||91520900PDY009030R||5|",
            "4|甲数据有限公司|91520900PDY0090144|中外合资|1200|0851-1",
            "5|丙智能装备有限公司|91520900PDY009065H||无|",
            "|合计|||16205|")
        .merge(1, 1, 1, 6)
        .xlsx(folder.resolve("企业情况表.xlsx"));
  }

  Path withoutUnit() throws IOException {
    return Sheets.of("2017年1-6月", "企业名称|营业收入", "丁软件有限公司|100").xlsx(folder.resolve("无单位.xlsx"));
  }

  long firms() {
    return new FirmQueries(registry).count(FirmFilter.ALL).number();
  }

  ImportReading reading() {
    return java.util.Objects.requireNonNull(model.readingProperty().get());
  }

  ImportReading preview() {
    return java.util.Objects.requireNonNull(model.previewProperty().get());
  }

  ImportTexts texts() {
    return new ImportTexts(messages, reading().indicators());
  }

  @Override
  public void close() {
    registry.close();
  }
}
