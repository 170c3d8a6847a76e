package io.github.onrecord.evaluation;

import io.github.onrecord.speaker.Speaker;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a predicted speaker is the gold speaker, by what they are called. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern POSSESSIVE = Pattern.compile("(?U)['’]s\\b");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Names() {}

  /** The same name; or two words of it; or, where the gold is unnamed, a description within it. */
  static boolean same(GoldSpeaker gold, Speaker predicted) {
    if (!predicted.isKnown()) {
      return false;
    }
    String found = fold(predicted.name());
    Set<String> expected = names(gold);
    if (expected.contains(found)) {
      return true;
    }
    List<String> words = words(found);
    return gold.name().isPresent()
        ? shared(words, words(fold(gold.name().get()))) >= 2
        : expected.stream().map(Names::words).anyMatch(each -> within(words, each));
  }

  private static Set<String> names(GoldSpeaker gold) {
    Stream<String> names =
        gold.name().isPresent()
            ? gold.name().stream()
            : Stream.concat(gold.role().stream(), gold.aliases().stream());
    return names.filter(name -> !name.isEmpty()).map(Names::fold).collect(Collectors.toSet());
  }

  private static boolean within(List<String> one, List<String> other) {
    return shared(one, other) >= Math.max(1, Math.min(one.size(), other.size()));
  }

  private static long shared(List<String> one, List<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return both.size();
  }

  private static List<String> words(String folded) {
    return Optional.of(folded).filter(f -> !f.isEmpty()).stream()
        .flatMap(f -> Stream.of(f.split(" ", -1)))
        .toList();
  }

  /** Without accents, case, possessive, leading article and punctuation. */
  static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String bare = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String unarticled = ARTICLE.matcher(bare.strip()).replaceFirst("");
    return OTHER.matcher(unarticled).replaceAll(" ").strip();
  }
}
