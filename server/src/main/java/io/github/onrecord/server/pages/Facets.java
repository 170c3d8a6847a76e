package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.Phrases;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How found statements divide, each part leading to the search for that part alone.
 *
 * @param name what they are divided by
 * @param parts the parts, largest first, with their numbers
 */
record Facets(String name, List<Link> parts) {
  private static final int PARTS = 6;
  private static final List<String> KEPT = List.of("q", "speaker", "act", "outlet", "from", "to");

  static List<Facets> of(Query query, List<Found> found) {
    return Stream.of(
            facet(query, "speaker", found, each -> each.entity().map(Entity::name).orElse("")),
            facet(query, "act", found, Facets::act),
            facet(query, "outlet", found, each -> each.record().article().outlet().orElse("")),
            months(query, found))
        .filter(facet -> facet.parts().size() > 1)
        .toList();
  }

  private static String act(Found found) {
    return found.statement().act().name().toLowerCase(Locale.ROOT);
  }

  /** The latest month first. */
  private static Facets months(Query query, List<Found> found) {
    Map<YearMonth, Long> counts =
        found.stream()
            .flatMap(each -> SpeakerPages.day(each).stream())
            .collect(
                Collectors.groupingBy(
                    YearMonth::from,
                    () -> new TreeMap<>(Comparator.<YearMonth>reverseOrder()),
                    Collectors.counting()));
    List<Link> parts =
        counts.entrySet().stream()
            .limit(PARTS)
            .map(
                each ->
                    Link.of(
                        SpeakerPages.MONTH.format(each.getKey()) + " " + each.getValue(),
                        address(
                            query,
                            Map.of(
                                "from", each.getKey().atDay(1).toString(),
                                "to", each.getKey().atEndOfMonth().toString()))))
            .toList();
    return new Facets("time", parts);
  }

  private static Facets facet(
      Query query, String name, List<Found> found, Function<Found, String> value) {
    Map<String, Long> counts =
        found.stream()
            .map(value)
            .filter(each -> !each.isBlank())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    List<Link> parts =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(PARTS)
            .map(e -> part(query, name, e.getKey(), e.getValue()))
            .toList();
    return new Facets(name, parts);
  }

  private static Link part(Query query, String name, String value, long count) {
    return Link.of(Phrases.line(value) + " " + count, address(query, Map.of(name, value)));
  }

  /** The filters that are set, each leading to the same search without it. */
  static List<Link> on(Query query) {
    return KEPT.stream()
        .skip(1)
        .filter(each -> query.some(each).isPresent())
        .map(
            each ->
                Link.of(
                    each + " " + Phrases.line(query.words(each)), address(query, Map.of(each, ""))))
        .toList();
  }

  /** The same search with more found. */
  static String more(Query query, int shown) {
    return address(query, Map.of()) + "&shown=" + shown;
  }

  /** The same search with some filters set, or with blanks left out. */
  private static String address(Query query, Map<String, String> set) {
    return KEPT.stream()
        .map(each -> Map.entry(each, set.getOrDefault(each, query.words(each))))
        .filter(each -> !each.getValue().isBlank())
        .map(each -> each.getKey() + "=" + Addresses.encoded(each.getValue()))
        .collect(Collectors.joining("&", "/search?", ""));
  }
}
