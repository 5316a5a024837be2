package guian.registry.report.pages;

import guian.registry.model.Coded;
import guian.registry.model.Industries;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the firms of a list were chosen by, in words. */
public final class FilterWords {
  private final Messages messages;
  private final Words words;
  private final Industries industries;

  public FilterWords(Messages messages, Industries industries) {
    this.messages = messages;
    this.words = new Words(messages);
    this.industries = industries;
  }

  /** The conditions of a filter; none for all firms of the ledger. */
  public List<String> of(FirmFilter filter) {
    return of(filter, List.of());
  }

  /**
   * The same where the filter's divisions are narrowed to these industries.
   *
   * @param narrower codes of GB/T 4754; empty where the divisions are all that is asked for
   */
  public List<String> of(FirmFilter filter, List<String> narrower) {
    List<String> conditions = new ArrayList<>();
    if (!filter.search().isBlank()) {
      conditions.add(messages.get("firms.paper.list.search", filter.search()));
    }
    filter.chosen().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(chosen -> condition(chosen.getKey(), chosen.getValue(), narrower))
        .forEach(conditions::add);
    if (filter.foundedFrom() != null || filter.foundedTo() != null) {
      conditions.add(
          messages.get(
              "firms.paper.list.founded",
              Objects.toString(filter.foundedFrom(), ""),
              Objects.toString(filter.foundedTo(), "")));
    }
    if (filter.resident() == null) {
      conditions.add(messages.get("firms.paper.list.all"));
    } else if (!filter.resident()) {
      conditions.add(messages.get("firms.paper.list.outside"));
    }
    return conditions;
  }

  private String condition(Facet facet, Collection<String> chosen, List<String> narrower) {
    List<String> codes = new ArrayList<>(chosen);
    if (facet == Facet.INDUSTRY && !narrower.isEmpty()) {
      codes.removeIf(code -> !code.isEmpty());
      codes.addAll(narrower);
    }
    return codes.stream()
        .sorted()
        .map(code -> facet == Facet.FOUNDED && code.isEmpty() ? undated() : word(facet, code))
        .collect(Collectors.joining(messages.get("firms.paper.list.or")));
  }

  private String undated() {
    return messages.get("report.age.none");
  }

  /** The word of a facet's code, as filters show it. */
  public String word(Facet facet, String code) {
    if (code.isEmpty()) {
      return messages.get(facet == Facet.RELATION ? "word.confirm" : "word.unrecorded");
    }
    return switch (facet) {
      case RELATION -> words.of(Coded.of(Relation.class, code));
      case STATUS -> words.of(Coded.of(Status.class, code));
      case SIZE -> words.of(Coded.of(SizeClass.class, code));
      case INDUSTRY ->
          (code + " " + industries.find(code).map(i -> i.name()).orElse("")).stripTrailing();
      case BASIS -> words.of(Coded.of(RelationBasis.class, code));
      case PARK, FOUNDED -> code;
    };
  }
}
