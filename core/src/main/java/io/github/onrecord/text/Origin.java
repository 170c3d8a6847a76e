package io.github.onrecord.text;

/** Where a page tells something of its article; the first of these is believed. */
public enum Origin {
  /** In JSON-LD with the words of schema.org. */
  JSON_LD,
  /** In Open Graph's properties, or in those of social networks made after them. */
  OPEN_GRAPH,
  /** In other properties of the page, such as Dublin Core's. */
  META,
  /** In the page as readers see it, such as its title. */
  PAGE,
  /** In the page's address. */
  URL
}
