package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the sentence of each saying tells of its time. */
final class Telling {
  private static final Frame NO_FRAME = new Frame(Optional.empty(), false, Optional.empty());

  /** How long ago an occasion may lie that a text tells of as its matter and not as its history. */
  private static final int RECENT = 31;

  private final Page page;
  private final List<Place> places;
  private final List<Mention> mentions;
  private final Belonging belonging;
  private final Posts posts;
  private final Ticker ticker;
  private final Optional<LocalDate> published;
  private final Map<Mention, Frame> frames = new HashMap<>();

  Telling(Page page, List<Place> places, Posts posts, Optional<LocalDate> published) {
    this.page = page;
    this.places = places;
    this.mentions = Mentions.in(page.text());
    this.belonging = new Belonging(page, places);
    this.posts = posts;
    this.ticker = new Ticker(page.text());
    this.published = published;
    Frame frame = new Frame(published, false, Optional.empty());
    for (Mention mention : mentions) {
      frames.put(mention, frame);
      Frame here = frame;
      frame =
          single(mention.meaning().in(frame))
              .filter(d -> told(mention))
              .map(here::after)
              .orElse(here);
    }
  }

  /** Whether the narration has come to a day, and not somebody whose words it passes on. */
  private boolean told(Mention mention) {
    return places.stream()
        .noneMatch(p -> p.inContent(mention.range()) && !p.cue().holds(mention.range()));
  }

  private static Optional<LocalDate> single(Optional<Days> days) {
    return days.filter(d -> d.from().equals(d.to())).map(Days::from);
  }

  List<Told> all(List<Saying> sayings) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      told.add(of(i, sayings.get(i)));
    }
    return told;
  }

  /**
   * What the text tells of somebody's speaking beside the sayings themselves; numbered from 0 down,
   * less one, as they are none of the sayings.
   */
  List<Told> scenes(List<Saying> sayings, List<Occasions.Occasion> occasions) {
    List<Told> told = new ArrayList<>();
    Scenes scenes = new Scenes(page, places, sayings);
    for (Scenes.Scene scene : scenes.in(mentions)) {
      belonging
          .of(scene.place(), mentions)
          .flatMap(m -> days(m, false))
          .filter(d -> scene.spoke() || d.from().equals(d.to()))
          .ifPresent(d -> told.add(told(-1 - told.size(), scene, d, "")));
    }
    for (Occasions.Occasion occasion : occasions) {
      for (Scenes.Scene scene : scenes.of(occasion)) {
        String about = occasion.sentence().of(page.text());
        told.add(told(-1 - told.size(), scene, occasion.days(), about));
      }
    }
    return told;
  }

  private static Told told(int index, Scenes.Scene scene, Days days, String about) {
    return new Told(
        index, scene.speaker(), List.of(), scene.place(), Optional.of(days), false, about);
  }

  /** What the text tells of when occasions were. */
  List<Occasions.Occasion> occasions() {
    return new Occasions(page, places).in(mentions, this::recent);
  }

  private Optional<Days> recent(Mention mention) {
    Frame frame = frames.getOrDefault(mention, NO_FRAME);
    return days(mention, false)
        .filter(
            d -> frame.published().filter(p -> d.from().plusDays(RECENT).isAfter(p)).isPresent());
  }

  private Told of(int index, Saying saying) {
    Place place = places.get(index);
    String cue = place.cue().of(page.text());
    String before = page.text().substring(place.sentence().start(), place.cue().start());
    boolean ahead = Manner.ahead(before, cue);
    Optional<Mention> mention = belonging.of(place, mentions);
    String about = about(place);
    Optional<Days> days = mention.flatMap(m -> days(m, ahead)).or(() -> posts.day(place));
    if (days.isEmpty() && mention.isEmpty() && !ahead) {
      days = sameDay(place).or(() -> programme(place, about)).or(() -> live(place));
    }
    boolean closed =
        mention.isPresent()
            || ahead
            || places.stream().anyMatch(p -> p.holds(place))
            || Manner.otherTime(about);
    return new Told(index, saying.speaker(), saying.via(), place, days, closed, about);
  }

  /** The day of a programme, where nothing in its sentence tells of another. */
  private Optional<Days> programme(Place place, String about) {
    return published
        .flatMap(p -> Programmes.day(about, p))
        .filter(d -> !Manner.otherTime(about))
        .filter(
            d ->
                mentions.stream()
                    .filter(m -> place.sentence().holds(m.range()))
                    .allMatch(m -> place.inContent(m.range())));
  }

  private Optional<Days> live(Place place) {
    return published.flatMap(p -> ticker.day(place, p));
  }

  /** The day of publication, where what is said leaves no other. */
  private Optional<Days> sameDay(Place place) {
    return published
        .map(p -> new SameDay(page, p))
        .flatMap(
            same ->
                mentions.stream()
                    .filter(m -> place.inContent(m.range()))
                    .filter(m -> places.stream().noneMatch(p -> within(place, p, m)))
                    .flatMap(m -> days(m, false).flatMap(d -> same.of(place, m, d)).stream())
                    .findFirst());
  }

  /** Whether an expression is of what somebody else says within a content. */
  private static boolean within(Place outer, Place inner, Mention mention) {
    return inner.inContent(mention.range()) && outer.holds(inner);
  }

  /** The days meant; nothing is told of that had yet to be said. */
  private Optional<Days> days(Mention mention, boolean ahead) {
    Frame frame = frames.getOrDefault(mention, NO_FRAME);
    Optional<Days> days = mention.meaning().in(frame.ahead(ahead));
    return ahead
        ? days
        : days.filter(d -> frame.published().filter(p -> d.from().isAfter(p)).isEmpty())
            .map(d -> upTo(d, frame.published()));
  }

  private static Days upTo(Days days, Optional<LocalDate> published) {
    return published
        .filter(p -> days.to().isAfter(p))
        .map(p -> new Days(days.from(), p))
        .orElse(days);
  }

  /** The words of a saying's sentence but for those that stand in others' contents. */
  private String about(Place place) {
    List<Place> others =
        places.stream()
            .filter(p -> p.inContent(place.sentence()) && !p.inContent(place.cue()))
            .toList();
    StringBuilder words = new StringBuilder();
    for (int at = place.sentence().start(); at < place.sentence().end(); at++) {
      Range here = new Range(at, at + 1);
      if (others.stream().noneMatch(p -> p.inContent(here))) {
        words.append(page.text().charAt(at));
      }
    }
    return words.toString();
  }
}
