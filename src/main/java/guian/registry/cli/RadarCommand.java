package guian.registry.cli;

import guian.registry.model.Coded;
import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.radar.Answer;
import guian.registry.radar.Definition;
import guian.registry.radar.Definitions;
import guian.registry.radar.Movement;
import guian.registry.radar.Radar;
import guian.registry.radar.RadarList;
import guian.registry.radar.RadarReader;
import guian.registry.radar.RadarWords;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmQueries;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guian radar}: which firms are at scale, high-growth or gazelles, and which lack what. */
@Command(name = "radar")
final class RadarCommand implements Callable<Integer> {
  private static final String USUAL = "at_scale";

  @Option(names = "--definition", paramLabel = "ID")
  private String definition = USUAL;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--only", paramLabel = "ANSWER")
  private @Nullable String only;

  @Mixin private ListForms files = new ListForms();

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  RadarCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    files.check(Objects.requireNonNull(spec).commandLine(), guian, null);
    Definition asked;
    Predicate<Radar.Entry> taken;
    try {
      asked = Definitions.load().get(definition);
      taken = taken();
    } catch (RefusedException refused) {
      throw new WrongUseException(
          Objects.requireNonNull(spec).commandLine(), guian.messages().refusal(refused));
    }
    return guian.onRegistry(registry -> answer(registry, asked, taken));
  }

  private Predicate<Radar.Entry> taken() {
    String code = only;
    if (code == null) {
      return entry -> true;
    }
    var movement = Coded.find(Movement.class, code);
    if (movement.isPresent()) {
      return entry -> entry.movement() == movement.get();
    }
    Answer answer =
        Coded.find(Answer.class, code)
            .orElseThrow(() -> new RefusedException("radar.only", code, codes()));
    return entry -> entry.now().answer() == answer;
  }

  private static String codes() {
    return Stream.<Coded>concat(Stream.of(Answer.values()), Stream.of(Movement.values()))
        .map(Coded::code)
        .collect(Collectors.joining(" "));
  }

  private int answer(Registry registry, Definition asked, Predicate<Radar.Entry> taken) {
    Radar radar = new RadarReader(registry).read(asked, year);
    RadarWords words =
        new RadarWords(guian.messages(), Industries.load(), new FirmQueries(registry).indicators());
    List<Radar.Entry> entries = only == null ? radar.entries() : radar.only(taken);
    RadarList list = new RadarList(guian.messages(), words);
    files.save(() -> list.file(entries), guian);
    if (guian.json()) {
      guian.printJson(new RadarJson(radar, words).answer(entries));
    } else if (files.isEmpty()) {
      new RadarText(radar, words, guian.messages()).lines(entries).forEach(guian::print);
    }
    return Cli.DONE;
  }
}
