package io.github.onrecord.positions;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.ArticleRecord;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What speakers are known by across articles where no ledger has linked them. */
final class SpeakerKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SpeakerKeys() {}

  /** The name, where it is a full one; else the speaker's place in its article. */
  static String of(ArticleRecord record, Speaker speaker) {
    String name = folded(speaker.name());
    boolean tells =
        speaker.kind() == SpeakerKind.ORGANISATION
            || (speaker.kind() == SpeakerKind.PERSON && name.contains(" "));
    return tells ? name : record.article().id() + "#" + speaker.id();
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
