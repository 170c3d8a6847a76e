package io.github.onrecord.writing;

/** How a record is written down. */
public enum Format {
  /** Lines for a person at a terminal. */
  TABLE(".txt"),
  /** One JSON array with an object for each article. */
  JSON(".json"),
  /** JSON Lines: one object a line for each article. */
  JSONL(".jsonl"),
  /** Linked data: schema.org, Web Annotation and PROV-O in one JSON-LD document. */
  JSONLD(".jsonld"),
  /** RFC 4180 with a header: one row for each statement. */
  CSV(".csv"),
  /** Standoff annotation, a text and an annotation file for each article. */
  BRAT(".ann"),
  /** A web page for each article. */
  HTML(".html");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** How the name of a file of this format ends, with the dot. */
  public String extension() {
    return extension;
  }
}
