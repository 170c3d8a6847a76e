package io.github.onrecord.reading;

import io.github.onrecord.text.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: in JSON-LD, else to Open Graph, else in other properties, else
 * where readers see it.
 */
final class PageFacts {
  private final Document page;
  private final LinkedData data;

  /** What the page's meta elements say, by their names; looked for once, as pages are long. */
  private final Map<String, String> properties = new HashMap<>();

  PageFacts(Document page, LinkedData data) {
    this.page = page;
    this.data = data;
    for (String key : List.of("property", "name", "itemprop")) {
      for (Element meta : page.select("meta[" + key + "]")) {
        said(meta.attr("content"))
            .ifPresent(value -> properties.putIfAbsent(folded(meta.attr(key)), value));
      }
    }
  }

  Optional<Told> title() {
    return first(
        Stream.of(
            in(Origin.JSON_LD, data.text("headline").or(() -> data.text("name"))),
            in(Origin.OPEN_GRAPH, meta("og:title", "twitter:title")),
            in(Origin.META, meta("dc.title", "title")),
            in(Origin.PAGE, said(page.title()))));
  }

  Optional<Told> outlet() {
    return first(
        Stream.of(
            in(Origin.JSON_LD, data.text("publisher", "name")),
            in(Origin.OPEN_GRAPH, meta("og:site_name")),
            in(Origin.META, meta("dc.publisher", "publisher", "application-name"))));
  }

  /** Who wrote it, in the page's words, without "By"; several names with commas between. */
  Optional<Told> author() {
    Stream<Optional<Told>> all =
        Stream.of(
            in(Origin.JSON_LD, data.names("author")),
            in(Origin.OPEN_GRAPH, meta("article:author", "og:article:author")),
            in(
                Origin.META,
                meta("author", "byl", "dc.creator", "parsely-author", "sailthru.author")),
            in(Origin.PAGE, text("[itemprop=author] [itemprop=name]", "[itemprop=author]")),
            in(Origin.PAGE, text("[rel=author]")));
    return all.flatMap(Optional::stream)
        .map(told -> told.map(name -> name.replaceFirst("(?i)^by:?\\s+", "")))
        // Open Graph has the address of a profile here as often as a name.
        .filter(told -> !told.value().isEmpty() && !isAddress(told.value()))
        .findFirst();
  }

  Optional<String> url() {
    return Stream.of(
            data.text("mainEntityOfPage", "@id"),
            data.text("url"),
            attribute("link[rel=canonical]", "href"),
            meta("og:url", "twitter:url"))
        .flatMap(Optional::stream)
        .filter(PageFacts::isAddress)
        .findFirst();
  }

  /** All that may be the day of publication, best first. */
  List<Told> published() {
    return Stream.of(
            in(Origin.JSON_LD, data.text("datePublished")),
            in(Origin.JSON_LD, data.text("dateCreated")),
            in(
                Origin.OPEN_GRAPH,
                meta("article:published_time", "og:article:published_time", "og:published_time")),
            in(
                Origin.META,
                meta(
                    "datePublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publish-date")),
            in(Origin.META, meta("dc.date.issued", "dc.date", "date")),
            in(Origin.PAGE, attribute("time[itemprop=datePublished]", "datetime")),
            in(Origin.PAGE, attribute("article time[datetime]", "datetime")),
            in(Origin.PAGE, attribute("time[datetime]", "datetime")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Told> first(Stream<Optional<Told>> places) {
    return places.flatMap(Optional::stream).findFirst();
  }

  private static Optional<Told> in(Origin origin, Optional<String> value) {
    return value.map(each -> Told.in(origin, each));
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  private Optional<String> meta(String... names) {
    return Stream.of(names)
        .flatMap(name -> Optional.ofNullable(properties.get(folded(name))).stream())
        .findFirst();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private Optional<String> attribute(String query, String name) {
    return page.select(query).stream().flatMap(e -> said(e.attr(name)).stream()).findFirst();
  }

  private Optional<String> text(String... queries) {
    return Stream.of(queries)
        .flatMap(query -> page.select(query).stream())
        .map(Element::text)
        .flatMap(text -> said(text).stream())
        .findFirst();
  }

  private static Optional<String> said(String value) {
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }
}
