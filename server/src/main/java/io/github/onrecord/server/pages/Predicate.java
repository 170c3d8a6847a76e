package io.github.onrecord.server.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a sentence says of its subject: "agreed to supply", "have not been discussed". Found by the
 * forms of words, not by grammar: the first auxiliaries with their verb, else a verb before "to",
 * else a word of a past form, else one in -s. A subject that negates ("nobody had told", "no
 * contract has been signed") belongs to it. Where none stands out there is none.
 */
final class Predicate {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Set<String> AUXILIARIES =
      Set.of(
          ("am is are was were be been being has have had do does did will would shall should can"
                  + " could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't"
                  + " don't doesn't didn't won't wouldn't can't couldn't shouldn't")
              .split(" "));
  private static final Set<String> BETWEEN =
      Set.of("not never also already yet ever still no longer even now just".split(" "));
  private static final Set<String> NEGATIVES =
      Set.of("no nobody none nothing neither never".split(" "));

  /** Within so many words before its verb a subject can negate: "no formal notice had". */
  private static final int SUBJECT = 4;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PAST =
      Set.of(
          ("sold sent bought made gave took went came got met found lost won paid held kept left led"
                  + " knew saw began broke built fell grew hit cut set shot spent stood struck wrote"
                  + " said told ran rose drew fled fought sought taught thought brought caught")
              .split(" "));
  private static final Set<String> PURPOSE =
      Set.of(
          "plans wants hopes intends aims expects promises refuses seeks needs continues agrees"
              .split(" "));
  private static final Set<String> NOT_PAST =
      Set.of("armed united need red hundred alleged so-called indeed speed feed seed".split(" "));

  private final List<String> words;
  private final List<String> bare;

  private Predicate(String sentence) {
    words = BLANK.splitAsStream(sentence.strip()).toList();
    bare =
        words.stream()
            .map(w -> w.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}'-]", ""))
            .toList();
  }

  /** The predicate of a sentence, if one stands out. */
  static Optional<String> of(String sentence) {
    return new Predicate(sentence).found();
  }

  private Optional<String> found() {
    Optional<Integer> auxiliary = first(0, AUXILIARIES::contains);
    if (auxiliary.isPresent()) {
      return Optional.of(words(withNegative(auxiliary.get()), verbAfter(auxiliary.get())));
    }
    return beforeTo()
        .or(() -> first(0, Predicate::isPast))
        .or(() -> first(1, w -> w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("'s")))
        .map(verb -> words(verb, withPurpose(verb)));
  }

  private Optional<Integer> first(int from, java.util.function.Predicate<String> fits) {
    return IntStream.range(from, bare.size())
        .boxed()
        .filter(i -> fits.test(bare.get(i)))
        .findFirst();
  }

  private Optional<Integer> beforeTo() {
    return IntStream.range(1, bare.size() - 2)
        .boxed()
        .filter(i -> bare.get(i + 1).equals("to"))
        .filter(i -> isPast(bare.get(i)) || PURPOSE.contains(bare.get(i)))
        .findFirst();
  }

  private static boolean isPast(String word) {
    return PAST.contains(word)
        || (word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word));
  }

  /** Where it begins: the negative before the verb, if one is near. */
  private int withNegative(int verb) {
    return IntStream.range(Math.max(0, verb - SUBJECT), verb)
        .filter(i -> NEGATIVES.contains(bare.get(i)))
        .findFirst()
        .orElse(verb);
  }

  /** The last word of the verb that an auxiliary begins: "was not discussed", "is a hoax". */
  private int verbAfter(int auxiliary) {
    int end = auxiliary + 1;
    while (end < bare.size() - 1 && isBetween(bare.get(end))) {
      end++;
    }
    if (end < bare.size() - 1 && ARTICLES.contains(bare.get(end))) {
      end++;
    }
    return withPurpose(Math.min(end, bare.size() - 1));
  }

  private static boolean isBetween(String word) {
    return AUXILIARIES.contains(word) || BETWEEN.contains(word) || word.endsWith("ly");
  }

  /** "agreed to supply" is one predicate. */
  private int withPurpose(int verb) {
    return verb + 2 < bare.size() && bare.get(verb + 1).equals("to") ? verb + 2 : verb;
  }

  private String words(int from, int to) {
    String all = String.join(" ", words.subList(from, to + 1));
    return all.replaceAll("^[\\p{Punct}“”‘]+|[\\p{Punct}“”’]+$", "");
  }
}
