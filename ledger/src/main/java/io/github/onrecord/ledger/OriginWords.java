package io.github.onrecord.ledger;

import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a page told things of its article, as words such as "title=json_ld outlet=url". */
final class OriginWords {
  private OriginWords() {}

  /** None of an article that was no page. */
  static Optional<String> of(Origins origins) {
    List<String> words = new ArrayList<>();
    origins.title().ifPresent(origin -> words.add("title=" + Spelling.of(origin)));
    origins.outlet().ifPresent(origin -> words.add("outlet=" + Spelling.of(origin)));
    origins.author().ifPresent(origin -> words.add("author=" + Spelling.of(origin)));
    origins.published().ifPresent(origin -> words.add("published=" + Spelling.of(origin)));
    return Optional.of(String.join(" ", words)).filter(all -> !all.isEmpty());
  }

  static Origins read(Optional<String> words) {
    List<String> all = words.map(each -> List.of(each.split(" ", -1))).orElse(List.of());
    return new Origins(
        find("title=", all), find("outlet=", all), find("author=", all), find("published=", all));
  }

  private static Optional<Origin> find(String key, List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith(key))
        .map(word -> Spelling.read(Origin.class, word.substring(key.length())))
        .findFirst();
  }
}
