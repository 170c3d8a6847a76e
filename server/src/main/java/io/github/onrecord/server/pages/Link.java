package io.github.onrecord.server.pages;

import java.util.List;

/**
 * Words that may lead somewhere.
 *
 * @param words what is shown
 * @param address where it leads; empty where nowhere
 */
record Link(String words, String address) {
  static Link of(String words, String address) {
    return new Link(words, address);
  }

  /** The same content for programs, in each form. */
  static List<Link> forms(String address) {
    String format = address + (address.contains("?") ? "&" : "?") + "format=";
    return List.of(
        of("JSON", address), of("JSON-LD", format + "jsonld"), of("CSV", format + "csv"));
  }

  boolean leads() {
    return !address.isEmpty();
  }
}
