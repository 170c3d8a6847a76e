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
 * @param refresh whether the page is to be loaded again after a moment
 */
record Frame(
    String title,
    String question,
    String formToken,
    List<Link> forms,
    String version,
    boolean refresh) {

  Frame asking(String words) {
    return new Frame(title, words, formToken, forms, version, refresh);
  }

  Frame as(List<Link> links) {
    return new Frame(title, question, formToken, links, version, refresh);
  }

  Frame refreshing() {
    return new Frame(title, question, formToken, forms, version, true);
  }
}
