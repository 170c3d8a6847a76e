package io.github.onrecord.server.pages;

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

  boolean leads() {
    return !address.isEmpty();
  }
}
