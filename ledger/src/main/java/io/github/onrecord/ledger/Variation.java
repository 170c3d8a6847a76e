package io.github.onrecord.ledger;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes other articles of given ones, for measuring: two of three longer words are exchanged for
 * others of the same length and case, drawn as often as they occur. Places stay where they are, and
 * words stay as common as they are in news. Outlets and days are drawn too.
 */
final class Variation {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final double CHANGED = 0.66;
  private static final int DAYS = 1500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final List<String> PLACES =
      List.of("Volta", "Karoo", "Severn", "Hudson", "Deccan", "Mersey", "Benue", "Tasman");
  private static final List<String> PAPERS =
      List.of("Post", "Times", "Herald", "Standard", "Mail", "Tribune", "Radio", "Wire");

  private final Map<String, List<String>> pool = new HashMap<>();

  Variation(List<ArticleRecord> records) {
    for (ArticleRecord record : records) {
      WORD.matcher(record.article().text().toString())
          .results()
          .map(MatchResult::group)
          .forEach(word -> pool.computeIfAbsent(shape(word), s -> new ArrayList<>()).add(word));
    }
  }

  private static String shape(String word) {
    char kind = Character.isUpperCase(word.codePointAt(0)) ? 'A' : 'a';
    return kind + ":" + word.length() + ":" + word.codePointCount(0, word.length());
  }

  /** An article like the given one; the same for the same number. */
  ArticleRecord of(ArticleRecord record, int number) {
    return new Copy(number).of(record);
  }

  private final class Copy {
    private final int number;
    private final Map<Speaker, Speaker> speakers = new HashMap<>();

    Copy(int number) {
      this.number = number;
    }

    ArticleRecord of(ArticleRecord record) {
      Article article = record.article();
      ArticleText text = new ArticleText(varied(article.text().toString()));
      record.speakers().forEach(speaker -> speakers.put(speaker, of(speaker, text)));
      SplittableRandom random = new SplittableRandom(article.id().hashCode() + number * 1_000_003L);
      int later = random.nextInt(DAYS);
      return new ArticleRecord(
          new Article(
              article.id() + "~" + number,
              article.url().map(url -> url + "~" + number),
              Optional.of(one(PLACES, random) + " " + one(PAPERS, random)),
              article.title().map(this::varied),
              Optional.of(article.published().orElse(FIRST_DAY).plusDays(later)),
              text),
          record.speakers().stream().map(speakers::get).toList(),
          record.statements().stream().map(statement -> of(statement, text, later)).toList(),
          record.model());
    }

    private static String one(List<String> of, SplittableRandom random) {
      return of.get(random.nextInt(of.size()));
    }

    private Speaker of(Speaker speaker, ArticleText text) {
      return new Speaker(
          speaker.id(),
          varied(speaker.name()),
          speaker.kind(),
          speaker.role(),
          speaker.affiliation().map(this::varied),
          at(speaker.mentions(), text));
    }

    private Statement of(Statement statement, ArticleText text, int later) {
      Attribution attribution = statement.attribution();
      return new Statement(
          statement.id(),
          new Attribution(
              new Passage(at(attribution.source().fragments(), text)),
              attribution.cue().map(cue -> text.fragment(cue.span())),
              new Passage(at(attribution.content().fragments(), text)),
              attribution.confidence()),
          speakers.getOrDefault(statement.speaker(), Speaker.unknown()),
          statement.via().stream()
              .flatMap(relay -> Optional.ofNullable(speakers.get(relay)).stream())
              .toList(),
          statement.kind(),
          statement.act(),
          statement.basis(),
          statement
              .saidOn()
              .map(days -> new Days(days.from().plusDays(later), days.to().plusDays(later))));
    }

    private static List<Fragment> at(List<Fragment> fragments, ArticleText text) {
      return fragments.stream().map(fragment -> text.fragment(fragment.span())).toList();
    }

    private String varied(String words) {
      return WORD.matcher(words).replaceAll(found -> other(found.group()));
    }

    /** The same word becomes the same other one all over the copy. */
    private String other(String word) {
      SplittableRandom random = new SplittableRandom(31L * word.hashCode() + number * 1_000_003L);
      List<String> others = pool.getOrDefault(shape(word), List.of());
      return others.isEmpty() || random.nextDouble() > CHANGED
          ? word
          : others.get(random.nextInt(others.size()));
    }
  }
}
