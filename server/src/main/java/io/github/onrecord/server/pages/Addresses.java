package io.github.onrecord.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The permanent addresses of pages. Ids stand in queries, where any character may stand. */
final class Addresses {
  private Addresses() {}

  static String article(String id) {
    return "/article?id=" + encoded(id);
  }

  /**
   * @param number the statement's place in its article, from 1
   */
  static String passage(String article, int number) {
    return article(article) + "#p" + number;
  }

  static String statement(String article, String statement) {
    return "/statement?article=" + encoded(article) + "&id=" + encoded(statement);
  }

  static String speaker(String key) {
    return "/speaker?key=" + encoded(key);
  }

  static String claim(String claim) {
    return "/claim?q=" + encoded(claim);
  }

  static String links(String key) {
    return "/links?key=" + encoded(key);
  }

  static String upload(String id) {
    return "/upload?id=" + encoded(id);
  }

  /** Text as it may stand in a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
