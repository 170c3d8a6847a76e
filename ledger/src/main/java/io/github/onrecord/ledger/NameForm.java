package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in a form for comparison: without accents, case, punctuation, articles and courtesy.
 *
 * @param words the words that are left
 */
record NameForm(List<String> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ](s\\b)?");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "rev", "the");

  /** Words that many bodies share: by these alone no two are the same. */
  private static final Set<String> COMMON =
      Set.of(
          ("government ministry minister department office police army military navy court council"
                  + " committee commission company group party parliament assembly senate congress"
                  + " cabinet university school hospital bank union association agency authority"
                  + " board bureau news newspaper media press church team club organisation"
                  + " organization foundation institute federation league embassy prosecutor"
                  + " prosecutors officials foreign health defence defense interior finance justice"
                  + " education state national federal local central city county high supreme"
                  + " district administration opposition coalition campaign of for and in a an")
              .split(" "));

  static NameForm of(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String plain = APOSTROPHES.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toList());
    while (words.size() > 1 && COURTESY.contains(words.get(0))) {
      words.remove(0);
    }
    return new NameForm(List.copyOf(words));
  }

  /** The name of a person or body; none where a speaker has no name of its own. */
  static Optional<NameForm> of(Speaker speaker) {
    boolean named =
        speaker.isKnown()
            && (speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANISATION);
    return Optional.of(speaker)
        .filter(s -> named)
        .map(s -> of(s.name()))
        .filter(form -> !form.words().isEmpty());
  }

  String text() {
    return String.join(" ", words);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether the name alone tells who is meant, unless others have the same. */
  boolean tells(SpeakerKind kind) {
    return kind == SpeakerKind.PERSON ? words.size() > 1 : !COMMON.containsAll(words);
  }
}
