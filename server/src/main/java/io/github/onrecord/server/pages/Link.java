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

  /** A list for programs, as JSON and as a table. */
  static List<Link> lists(String address) {
    String csv = address + (address.contains("?") ? "&" : "?") + "format=csv";
    return List.of(of("JSON", address), of("CSV", csv));
  }

  boolean leads() {
    return !address.isEmpty();
  }
}
