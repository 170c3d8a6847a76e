package io.github.onrecord.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands around the articles of web pages. */
final class Boilerplate {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "form",
          "button",
          "nav",
          "aside",
          "footer",
          "figcaption",
          "h1",
          "object",
          "select",
          "textarea");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[-_\\s])(?:share|sharing|social|related|comments?|newsletter|caption|credit|byline"
              + "|promo|advert|advertisement|ad|cookie|cookies|consent|subscribe|breadcrumbs?"
              + "|sidebar|recirc|outbrain|taboola|trending|recommended|recommendations|tags|topics"
              + "|read-?more|more-on|most-read)(?:$|[-_\\s])",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> EMPTY_TAGS = Set.of("br", "img", "hr", "meta", "link");

  private Boilerplate() {}

  /** Removes it, and elements without content. */
  static void removeFrom(Document page) {
    int most = letters(page) / 2;
    removeComments(page);
    page.children().forEach(Boilerplate::removeComments);
    List<Element> elements = page.body().getAllElements();
    // From the end: removing the last of many siblings is cheap, removing the first is not.
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      if (i > 0 && isBoilerplate(element, most)) {
        element.remove();
      } else {
        removeComments(element);
      }
    }
  }

  private static void removeComments(Element element) {
    List<Node> children = element.childNodes();
    for (int i = children.size() - 1; i >= 0; i--) {
      if (children.get(i) instanceof Comment) {
        children.get(i).remove();
      }
    }
  }

  private static boolean isBoilerplate(Element element, int most) {
    boolean empty = element.childNodes().stream().allMatch(Boilerplate::isBlank);
    if (TAGS.contains(element.normalName()) || isHidden(element)) {
      return true;
    }
    if (empty) {
      return !EMPTY_TAGS.contains(element.normalName());
    }
    // What holds most of the text holds the article, whatever its name.
    return isDate(element) || (isNamedSo(element) && letters(element) < most);
  }

  /** A time that stands by itself, not in a sentence. */
  private static boolean isDate(Element element) {
    return element.normalName().equals("time")
        && element.parents().stream().limit(1).allMatch(p -> p.ownText().isBlank());
  }

  private static boolean isNamedSo(Element element) {
    return element.normalName().equals("header")
        || NAMES.matcher(element.className()).find()
        || NAMES.matcher(element.id()).find();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"));
  }

  private static boolean isBlank(Node node) {
    return !(node instanceof Element) && !(node instanceof TextNode text && !text.isBlank());
  }

  private static int letters(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
