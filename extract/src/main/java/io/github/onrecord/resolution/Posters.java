package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Post;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who posted what an article shows whole. */
final class Posters {
  private static final Pattern FULL_NAME =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)(?=(\\p{Lu}\\p{Ll}+))");

  private final Words words;
  private final Cast cast;
  private final List<Post> posts;

  Posters(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.posts = Post.in(words.text());
  }

  /** Who posted the content; none where it is no post's. */
  Optional<Entity> of(Attribution attribution) {
    List<Fragment> content = attribution.content().fragments();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int last = content.get(content.size() - 1).end() - 1;
    return posts.stream()
        .filter(p -> p.words().contains(last))
        .flatMap(p -> p.account().stream())
        .findFirst()
        .map(this::poster);
  }

  private Entity poster(Fragment account) {
    int at = words.at(account.start());
    String handle = account.text().toLowerCase(Locale.ROOT);
    Optional<Entity> named =
        cast.entities().stream().filter(e -> e.isPerson() && holds(handle, e)).findFirst();
    Entity entity = named.orElseGet(() -> cast.user(name(account.text())));
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
