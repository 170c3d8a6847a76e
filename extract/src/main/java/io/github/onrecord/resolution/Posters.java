package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who posted what an article shows whole: {@code … — Name (@name)}, or markup such as {@code
 * <tweet author="name">…</tweet>}.
 */
final class Posters {
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:[—–]|--) ?[^\\n()—–]{1,60}\\(@(\\w{1,30})\\)");

  private static final Pattern MARKUP =
      Pattern.compile("<(\\w{1,20})\\b[^<>]{0,300}?author=\"@?(\\w{1,40})\"[^<>]{0,300}>");

  private static final Pattern FULL_NAME =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)(?=(\\p{Lu}\\p{Ll}+))");

  private final Words words;
  private final Cast cast;
  private final String text;
  private final List<Post> posts = new ArrayList<>();

  /** A post between two characters, and where the name in small letters of who wrote it stands. */
  private record Post(int start, int end, int name, String handle) {}

  Posters(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.text = words.text().toString();
    Matcher signature = SIGNATURE.matcher(text);
    while (signature.find()) {
      int start = opening(signature.start());
      posts.add(new Post(start, signature.start(), signature.start(1), signature.group(1)));
    }
    Matcher opening = MARKUP.matcher(text);
    while (opening.find()) {
      int end = text.indexOf("</" + opening.group(1) + ">", opening.end());
      posts.add(new Post(opening.end(), end, opening.start(2), opening.group(2)));
    }
  }

  /** Where the paragraph of a signature begins, or the one before if the signature is a line. */
  private int opening(int signature) {
    int end = signature;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  }

  /** Who posted the content; none where it is no post's. */
  Optional<Entity> of(Attribution attribution) {
    List<Fragment> content = attribution.content().fragments();
    if (content.isEmpty() || posts.isEmpty()) {
      return Optional.empty();
    }
    int last = text.offsetByCodePoints(0, content.get(content.size() - 1).end() - 1);
    return posts.stream()
        .filter(p -> p.start() <= last && last < p.end())
        .findFirst()
        .map(this::poster);
  }

  private Entity poster(Post post) {
    int at = words.at(text.codePointCount(0, post.name()));
    String handle = post.handle().toLowerCase(Locale.ROOT);
    Optional<Entity> named =
        cast.entities().stream().filter(e -> e.isPerson() && holds(handle, e)).findFirst();
    Entity entity = named.orElseGet(() -> cast.user(name(post.handle())));
    cast.meet(entity, at, at + 1);
    return entity;
  }

  /** The person's name that capitals tell within the name of an account: "realAmaBoateng". */
  private static String name(String handle) {
    Matcher name = FULL_NAME.matcher(handle);
    while (name.find()) {
      if (Gender.ofGivenName(name.group(1).toLowerCase(Locale.ROOT)) != Gender.UNKNOWN) {
        return name.group(1) + " " + name.group(2);
      }
    }
    return handle;
  }

  /** Whether the name of an account holds somebody's surname. */
  private static boolean holds(String handle, Entity entity) {
    String last = entity.lastToken();
    return entity.tokens().size() > 1 && last.length() > 3 && handle.contains(last);
  }
}
