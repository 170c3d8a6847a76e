package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a browser takes it, not as it is spelled. */
final class Shown {
  /** What orders another direction of writing, and would turn the words around it. */
  private static final String ORDERS = "[\\u202A-\\u202E\\u2066-\\u2069]";

  private final String name;
  private final Document page;

  private Shown(String name, String html) {
    this.name = name;
    this.page = Jsoup.parse(html);
  }

  /**
   * A page of ours.
   *
   * @throws AssertionError if anything in it does something that we did not put there
   */
  static Shown harmlessly(String name, String html) {
    Shown shown = new Shown(name, html);
    shown.page.getAllElements().forEach(shown::check);
    return shown;
  }

  private void check(Element element) {
    String tag = element.normalName();
    // What is typed is sent again as it is, and turns nothing outside its field.
    assertThat(tag.equals("textarea") ? "" : element.ownText())
        .as("%s: %s", name, element)
        .doesNotContainPattern(ORDERS);
    assertThat(tag).as(name).isNotIn("img", "iframe", "object", "embed", "base", "style");
    if (tag.equals("script")) {
      assertThat(element.attr("src")).as(name).startsWith("/assets/site.js?v=");
      assertThat(element.data()).as(name).isEmpty();
    }
    for (Attribute each : element.attributes()) {
      assertThat(each.getKey()).as("%s: %s", name, element.cssSelector()).doesNotStartWith("on");
      if (!each.getKey().equals("value")) {
        assertThat(each.getValue()).as("%s: %s", name, each).doesNotContainPattern(ORDERS);
      }
      String value = each.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
      if (each.getKey().matches("href|src|action|formaction|data-follow")) {
        assertThat(value).as("%s: %s", name, each.getKey()).doesNotStartWith("javascript:");
      }
      assertThat(each.getKey()).as("%s: %s", name, element).isNotEqualTo("style");
    }
  }

  /** Holds that readers see these words as words. */
  Shown tells(String... words) {
    assertThat(page.body().text()).as(name).contains(words);
    return this;
  }
}
