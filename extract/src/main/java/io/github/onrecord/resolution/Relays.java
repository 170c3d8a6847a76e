package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.resolution.Interviews.Said;
import io.github.onrecord.resolution.Interviews.Tie;
import io.github.onrecord.resolution.RelayFinder.Found;
import io.github.onrecord.resolution.RelayFinder.Wording;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds through whom each statement of an article came, nearest to the article first. */
final class Relays {
  private final Words words;
  private final PhraseParser parser;
  private final List<Unfolded> unfolded;
  private final Speakers speakers;
  private final RelayFinder finder;
  private final Publishers publishers;
  private final Appearances appearances;
  private final Journalists journalists;
  private final Cast cast;
  private final SharedCues sharedCues;
  private final Optional<Entity> dateline;
  private final List<String> outlet;
  private final List<Said> said = new ArrayList<>();

  private Relays(
      Words words, Cast cast, List<Unfolded> unfolded, Speakers speakers, Optional<String> outlet) {
    this.unfolded = unfolded;
    this.speakers = speakers;
    this.cast = cast;
    this.sharedCues = new SharedCues(unfolded, speakers);
    this.words = words;
    this.parser = new PhraseParser(words);
    this.finder = new RelayFinder(words, parser);
    this.publishers = new Publishers(words, parser);
    this.appearances = new Appearances(words, finder, unfolded);
    this.journalists = new Journalists(words, parser);
    this.dateline = new Credits(words, parser).atStart().flatMap(speakers::entity);
    this.outlet =
        outlet.map(o -> List.of(o.toLowerCase(Locale.ROOT).split("\\s+"))).orElse(List.of());
  }

  /**
   * The relays of each attribution.
   *
   * @param outlet the article's own, which is no relay
   */
  static List<List<Entity>> of(
      Words words, Cast cast, List<Unfolded> unfolded, Speakers speakers, Optional<String> outlet) {
    Relays relays = new Relays(words, cast, unfolded, speakers, outlet);
    for (int i = 0; i < unfolded.size(); i++) {
      relays.said.add(relays.told(i));
    }
    relays.withoutOwn();
    List<List<Entity>> interviews = new Interviews(words, relays.said).carried();
    List<List<Entity>> carried = KeptUnnamed.carried(relays.said, interviews, cast.unattributed());
    List<Attribution> attributions = unfolded.stream().map(Unfolded::attribution).toList();
    List<List<Entity>> nested =
        new Nesting(words, attributions, speakers.found(), carried, cast.unattributed()).nested();
    Turns turns = new Turns(words, relays.parser);
    List<List<Entity>> all = turns.before(relays.takenOver(nested), attributions, speakers);
    return relays.besideTheirSpeakers(relays.credited(all));
  }

  /** Leaves out whoever would pass on its own words, as in "X confirmed the fire but said ...". */
  private List<List<Entity>> besideTheirSpeakers(List<List<Entity>> relays) {
    List<List<Entity>> others = new ArrayList<>();
    for (int i = 0; i < relays.size(); i++) {
      Optional<Entity> speaker = speakers.found().get(i);
      others.add(relays.get(i).stream().filter(r -> !speaker.equals(Optional.of(r))).toList());
    }
    return others;
  }

  /** Takes out the article's own outlet, which it says it was told things by. */
  private void withoutOwn() {
    Optional<Entity> own = OwnOutlet.of(words, said);
    for (int i = 0; i < said.size() && own.isPresent(); i++) {
      said.set(i, said.get(i).without(own.get()));
    }
  }

  /** Puts the outlet that a passage is taken over from before all others. */
  private List<List<Entity>> takenOver(List<List<Entity>> nested) {
    Blocks blocks = new Blocks(words, parser, cast, speakers);
    List<List<Entity>> all = new ArrayList<>();
    for (int i = 0; i < nested.size(); i++) {
      Optional<Entity> outlet =
          blocks
              .around(words.at(RelayFinder.anchor(unfolded.get(i).attribution())))
              .filter(o -> !isOwn(o));
      all.add(Stream.concat(outlet.stream(), nested.get(i).stream()).distinct().toList());
    }
    return all;
  }

  /** What the sentence of a statement tells of those who passed it on. */
  private Said told(int i) {
    Unfolded each = unfolded.get(i);
    List<Entity> relays = new ArrayList<>();
    each.relays().stream()
        .map(this::named)
        .map(p -> Outlets.again(p) ? lastOutlet(p) : speakers.entity(p))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(relays::add);
    publishers
        .of(each.attribution())
        .map(p -> relay(new Found(p, bodily(p) ? Wording.OPEN : Wording.LIKELY, p.from())))
        .ifPresent(relays::addAll);
    Optional<Entity> speaker = speakers.found().get(i);
    Tie tie = relays.isEmpty() ? Tie.NONE : Tie.PASSED;
    for (Found candidate : finder.of(each.attribution())) {
      boolean source =
          candidate.wording() == Wording.SURE
              && speaker.filter(cast.unattributed()::has).isPresent();
      if (of(candidate, i) || source || sharedCues.names(candidate.phrase(), i)) {
        continue;
      }
      List<Entity> more =
          relay(candidate).stream()
              .filter(r -> !relays.contains(r) && speaker.filter(s -> s == r).isEmpty())
              .filter(r -> !sharedCues.speaks(r, i))
              .toList();
      relays.addAll(more);
      tie = more.isEmpty() ? tie : tie(candidate.wording(), tie);
    }
    if (relays.isEmpty() && speaker.isPresent()) {
      appearances.before(each, speaker.get()).stream()
          .flatMap(f -> relay(f).stream())
          .filter(r -> r.kind() == SpeakerKind.ORGANISATION)
          .findFirst()
          .ifPresent(relays::add);
      tie = relays.isEmpty() ? tie : Tie.TOLD;
    }
    if (relays.isEmpty()) {
      speaker.flatMap(s -> Polls.of(cast, s, each.attribution())).ifPresent(relays::add);
    }
    return new Said(
        each.attribution(), speaker, relays.stream().map(r -> fuller(r, speaker)).toList(), tie);
  }

  /** The programme that a speaker was said to speak on before, where its network stands for it. */
  private Entity fuller(Entity relay, Optional<Entity> speaker) {
    return said.stream()
        .filter(s -> s.speaker().isPresent() && s.speaker().equals(speaker))
        .flatMap(s -> s.relays().stream())
        .filter(r -> r.tokens().size() > relay.tokens().size())
        .filter(r -> r.tokens().containsAll(relay.tokens()))
        .findFirst()
        .orElse(relay);
  }

  /** Whether what leads to a relay belongs to a cue of another speaker in the sentence. */
  private boolean of(Found candidate, int i) {
    int at = words.get(candidate.at()).start();
    Optional<Entity> speaker = speakers.found().get(i);
    int nearest = distance(i, at);
    for (int o = 0; o < unfolded.size(); o++) {
      boolean other = o != i && !speakers.found().get(o).equals(speaker);
      int distance = other ? distance(o, at) : Integer.MAX_VALUE;
      boolean owned = distance == 0 || (distance < nearest && candidate.wording().ordinal() > 1);
      if (owned && nearest > 0 && sentence(o) == sentence(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun tells that a body is meant and no outlet: "the group OpenDam". */
  private static boolean bodily(Phrase phrase) {
    return phrase.words().all().subList(phrase.from(), phrase.to()).stream()
        .anyMatch(
            w ->
                !w.capital() && Nouns.anyBody(w.lower()) && !WordGroup.MEDIA.hasExactly(w.lower()));
  }

  private int sentence(int i) {
    return words.sentenceAt(RelayFinder.anchor(unfolded.get(i).attribution()));
  }

  /** How far a cue is from a place, in code points; 0 if it holds it. */
  private int distance(int i, int at) {
    return unfolded
        .get(i)
        .attribution()
        .cue()
        .map(c -> at < c.start() ? c.start() - at : Math.max(0, at - c.end() + 1))
        .orElse(Integer.MAX_VALUE);
  }

  private static Tie tie(Wording wording, Tie before) {
    return switch (wording) {
      case SURE, REPORTED -> before == Tie.INTERVIEW ? before : Tie.PASSED;
      case THROUGH -> before;
      case LIKELY -> before == Tie.INTERVIEW ? before : Tie.TOLD;
      default -> Tie.INTERVIEW;
    };
  }

  private List<Entity> relay(Found found) {
    Phrase phrase = named(found.phrase());
    if (phrase.first().is("this") || ours(phrase) || Outlets.never(phrase)) {
      return List.of();
    }
    if (Outlets.again(phrase)) {
      return lastOutlet(phrase).stream().toList();
    }
    if (Titles.programme(phrase)) {
      return List.of(cast.titled(Titles.whole(phrase)));
    }
    boolean mixed = Titles.mixed(phrase) && found.wording() != Wording.OPEN;
    if (mixed || phrase.titled() || Titles.numbered(phrase)) {
      boolean title = mixed || Titles.is(phrase);
      return title ? List.of(cast.titled(Titles.whole(phrase))) : List.of();
    }
    Found told = new Found(phrase, found.wording(), found.at());
    Optional<Entity> entity =
        entity(phrase)
            .filter(e -> journalists.called(phrase) || Outlets.is(told, e, words))
            .filter(e -> !isOwn(e));
    Optional<Entity> outlet =
        entity
            .filter(e -> e.kind() == SpeakerKind.PERSON)
            .flatMap(e -> journalists.outlet(phrase))
            .flatMap(speakers::entity);
    return Stream.concat(outlet.stream(), entity.stream()).toList();
  }

  /** Whether the article's own outlet is meant, rather than "our sister site X". */
  private static boolean ours(Phrase phrase) {
    return phrase.first().is("our") && phrase.form() != Phrase.Form.NAME;
  }

  /**
   * Whom a phrase means; one in capitals with a noun for an outlet is a name: "the Morning Star".
   */
  private Optional<Entity> entity(Phrase phrase) {
    Word head = phrase.headWord();
    boolean title = phrase.form() == Phrase.Form.DESCRIPTION && head.capital();
    if (!title || !WordGroup.MEDIA.hasExactly(head.lower())) {
      return speakers.entity(phrase);
    }
    return cast.entities().stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.span().overlaps(head.span())))
        .findFirst()
        .or(() -> speakers.entity(phrase));
  }

  private boolean isOwn(Entity entity) {
    boolean named = !outlet.isEmpty() && NameMatch.same(entity, outlet, SpeakerKind.ORGANISATION);
    return named || dateline.filter(o -> o == entity).isPresent();
  }

  /** The name alone where nouns for an outlet follow it: "the Savanna news agency". */
  private Phrase named(Phrase phrase) {
    int to = phrase.coreTo();
    while (to > phrase.from() + 1
        && !words.get(to - 1).capital()
        && WordGroup.MEDIA.has(words.get(to - 1).lower())) {
      to--;
    }
    boolean name = to < phrase.coreTo() && words.get(to - 1).capital();
    return name ? parser.parse(phrase.from(), to) : phrase;
  }

  /** The outlet last named as a relay or, if none was, last named. */
  private Optional<Entity> lastOutlet(Phrase phrase) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Said each = said.get(i);
      Optional<Entity> reporter = each.speaker().filter(s -> Outlets.reports(each.attribution()));
      if (!each.relays().isEmpty() || reporter.isPresent()) {
        return each.relays().isEmpty() ? reporter : Optional.of(each.relays().get(0));
      }
    }
    return cast.before(phrase.first(), words.size()).stream()
        .filter(e -> Outlets.medium(e) || Outlets.called(e, words))
        .findFirst();
  }

  /** Puts the agency that the article ends with before all others. */
  private List<List<Entity>> credited(List<List<Entity>> relays) {
    Optional<Entity> agency = new Credits(words, parser).atEnd().flatMap(speakers::entity);
    if (agency.isEmpty() || isOwn(agency.get())) {
      return relays;
    }
    return relays.stream()
        .map(r -> Stream.concat(agency.stream(), r.stream()).distinct().toList())
        .toList();
  }
}
