package io.github.onrecord.ledger;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds records from sentences "Name said words.", each of which becomes a statement. */
final class Records {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final String id;
  private Optional<String> url = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private ArticleText whole = new ArticleText("");

  private Records(String id) {
    this.id = id;
  }

  static Records article(String id) {
    return new Records(id);
  }

  Records url(String address) {
    url = Optional.of(address);
    return this;
  }

  Records outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  Records published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** A sentence in which nobody says anything. */
  Records tells(String sentence) {
    text.append(sentence).append('\n');
    return this;
  }

  Records person(String name, String role, String affiliation) {
    return speaker(name, SpeakerKind.PERSON, role, affiliation);
  }

  Records body(String name) {
    return speaker(name, SpeakerKind.ORGANISATION, "", "");
  }

  Records speaker(String name, SpeakerKind kind, String role, String affiliation) {
    speakers.put(
        name,
        new Speaker(
            "p" + (speakers.size() + 1),
            name,
            kind,
            Optional.of(role).filter(r -> !r.isEmpty()),
            Optional.of(affiliation).filter(a -> !a.isEmpty()),
            List.of()));
    return this;
  }

  Records says(String name, String words) {
    return states(name, "said", Act.ASSERTS, words);
  }

  Records states(String name, String cue, Act act, String words, String... relays) {
    if (!speakers.containsKey(name)) {
      person(name, "", "");
    }
    int start = text.codePointCount(0, text.length());
    text.append(name).append(' ').append(cue).append(' ').append(words).append(".\n");
    int cueStart = start + name.codePointCount(0, name.length()) + 1;
    int wordsStart = cueStart + cue.length() + 1;
    Span source = new Span(start, cueStart - 1);
    Span content = new Span(wordsStart, wordsStart + words.codePointCount(0, words.length()));
    later.add(
        () -> add(name, source, new Span(cueStart, wordsStart - 1), content, act, List.of(relays)));
    return this;
  }

  ArticleRecord build() {
    whole = new ArticleText(text.toString());
    speakers.replaceAll((name, speaker) -> withMentions(speaker));
    later.forEach(Runnable::run);
    Article article = new Article(id, url, outlet, Optional.of("About " + id), published, whole);
    return new ArticleRecord(article, List.copyOf(speakers.values()), statements, "test-model 1");
  }

  private Speaker withMentions(Speaker speaker) {
    int at = text.indexOf(speaker.name());
    List<Fragment> mentions = new ArrayList<>();
    if (at >= 0) {
      int start = text.codePointCount(0, at);
      int length = speaker.name().codePointCount(0, speaker.name().length());
      mentions.add(whole.fragment(new Span(start, start + length)));
    }
    return new Speaker(
        speaker.id(),
        speaker.name(),
        speaker.kind(),
        speaker.role(),
        speaker.affiliation(),
        mentions);
  }

  private void add(String name, Span source, Span cue, Span content, Act act, List<String> relays) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Attribution(
                new Passage(List.of(whole.fragment(source))),
                Optional.of(whole.fragment(cue)),
                new Passage(List.of(whole.fragment(content))),
                0.9),
            speakers.getOrDefault(name, Speaker.unknown()),
            relays.stream().map(relay -> speakers.getOrDefault(relay, Speaker.unknown())).toList(),
            Kind.INDIRECT,
            act,
            ActBasis.CUE,
            published.map(day -> new Days(day, day))));
  }
}
