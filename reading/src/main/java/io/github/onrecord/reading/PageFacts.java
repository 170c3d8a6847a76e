package io.github.onrecord.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says of its article: in JSON-LD, else to Open Graph, else in plain HTML. */
record PageFacts(Document page, LinkedData data) {

  Optional<String> title() {
    return data.text("headline")
        .or(() -> data.text("name"))
        .or(() -> meta("og:title", "twitter:title", "dc.title", "title"))
        .or(() -> said(page.title()));
  }

  Optional<String> outlet() {
    return data.text("publisher", "name")
        .or(() -> meta("og:site_name", "dc.publisher", "publisher", "application-name"));
  }

  Optional<String> url() {
    return Stream.of(
            data.text("mainEntityOfPage", "@id"),
            data.text("url"),
            attribute("link[rel=canonical]", "href"),
            meta("og:url", "twitter:url"))
        .flatMap(Optional::stream)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  /** All that may be the day of publication, best first. */
  List<String> published() {
    return Stream.of(
            data.text("datePublished"),
            data.text("dateCreated"),
            meta("article:published_time", "og:article:published_time", "og:published_time"),
            meta("datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date"),
            meta("dc.date.issued", "dc.date", "date"),
            attribute("time[itemprop=datePublished]", "datetime"),
            attribute("article time[datetime]", "datetime"),
            attribute("time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> meta(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of("property", "name", "itemprop")
                    .map(key -> "meta[" + key + "=" + name + "]"))
        .flatMap(query -> attribute(query, "content").stream())
        .findFirst();
  }

  private Optional<String> attribute(String query, String name) {
    return page.select(query).stream().flatMap(e -> said(e.attr(name)).stream()).findFirst();
  }

  private static Optional<String> said(String value) {
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }
}
