package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Read;
import io.github.onrecord.reading.Reading.Skipped;
import io.github.onrecord.reading.Reading.Why;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the article of what the input says of it, or tells why it is none. */
final class Finish {
  private final Defaults defaults;

  Finish(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * @param place where the article stands, for messages
   * @param fallbackId asked only if the article has no id of its own
   * @param doubts what is doubtful already
   */
  Reading article(String place, Draft draft, Supplier<String> fallbackId, List<String> doubts) {
    if (Blank.is(draft.text())) {
      return new Failure(place, UnreadableException.EMPTY);
    }
    String text = Surrogates.paired(draft.text());
    Optional<Locale> foreign = Languages.of(text).filter(l -> !l.equals(Locale.ENGLISH));
    if (foreign.isPresent()) {
      String language = foreign.get().getDisplayLanguage(Locale.ENGLISH);
      String message = "looks like " + language + "; Onrecord reads English. Skipped.";
      return new Skipped(place, Why.OTHER_LANGUAGE, message);
    }
    List<String> warnings = new ArrayList<>(doubts);
    if (!text.equals(draft.text())) {
      warnings.add("unpaired surrogates replaced by U+FFFD");
    }
    Article article = complete(draft.withText(text), fallbackId, published(draft, warnings));
    return new Read(place, article, warnings.stream().map(w -> place + ": " + w).toList());
  }

  private Article complete(Draft draft, Supplier<String> fallbackId, Optional<Told> day) {
    return new Article(
        draft.id().map(Surrogates::paired).orElseGet(fallbackId),
        draft.url().map(Surrogates::paired),
        words(draft.outlet()).or(defaults::outlet),
        words(draft.title()),
        day.flatMap(told -> Dates.day(told.value())).or(defaults::published),
        new ArticleText(draft.text()),
        words(draft.author()),
        new Origins(
            draft.title().flatMap(Told::origin),
            draft.outlet().flatMap(Told::origin),
            draft.author().flatMap(Told::origin),
            day.flatMap(Told::origin)));
  }

  private static Optional<String> words(Optional<Told> told) {
    return told.map(Told::value).map(Surrogates::paired);
  }

  /** The first that tells a day. */
  private static Optional<Told> published(Draft draft, List<String> warnings) {
    Optional<Told> day =
        draft.published().stream().filter(d -> Dates.day(d.value()).isPresent()).findFirst();
    if (day.isEmpty() && !draft.published().isEmpty()) {
      warnings.add(
          "\""
              + shown(draft.published().get(0).value())
              + "\" is no date such as 2024-03-01; it is left out");
    }
    return day;
  }

  private static String shown(String date) {
    String line = date.replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
