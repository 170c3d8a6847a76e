package io.github.onrecord.server.pages;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param title what the page is about
 * @param question what stands in the question box
 * @param formToken the token of its forms
 * @param forms the same content for programs
 * @param version the version of the style sheets and scripts
 * @param refresh what is to be loaded in its place after a moment; empty where nothing is
 * @param ask where questions go
 * @param path the page's own address without its question
 */
record Frame(
    String title,
    String question,
    String formToken,
    List<Link> forms,
    String version,
    String refresh,
    String ask,
    String path) {

  /** Whether questions are about claims. */
  boolean asksClaims() {
    return ask.equals("/claim");
  }

  /** Whether it is the page of an address. */
  boolean isAt(String address) {
    return path.equals(address);
  }

  Frame asking(String words) {
    return new Frame(title, words, formToken, forms, version, refresh, ask, path);
  }

  Frame as(List<Link> links) {
    return new Frame(title, question, formToken, links, version, refresh, ask, path);
  }

  /** The same page, which another takes the place of after a moment. */
  Frame refreshing(String address) {
    return new Frame(title, question, formToken, forms, version, address, ask, path);
  }
}
