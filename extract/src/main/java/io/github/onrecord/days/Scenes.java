package io.github.onrecord.days;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a text tells that somebody spoke on a day without a statement of theirs standing
 * there: "the minister announced the rise at a rally on Sunday".
 */
final class Scenes {
  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(?:said|told|announced|spoke|addressed|testified|repeated|wrote|posted|tweeted"
              + "|appeared|seemed to|lashed out|weighed in|doubled down|took to|took aim"
              + "|took the (?:stage|stand)|hit (?:back|out)|opened up|made (?:\\w+ ){1,3}"
              + "(?:comments?|remarks|claims?|points?|argument|case|appearance|announcement)"
              + "|launched (?:an?|his|her|its) (?:\\w+ ){0,2}(?:attack|tirade|campaign|broadside)"
              + "|unleashed|endorsed|condemned|(?:was|were) (?:questioned|interviewed|quizzed)"
              + "|(?:gave|issued|released|published|held|delivered) (?:an?|his|her|its|their)"
              + " (?:[\\w-]+ ){0,2}"
              + "(?:interview|statement|speech|address|press conference|news conference"
              + "|briefing))\\b");

  /** What somebody did, where their words come right after: "came out of hiding on Monday". */
  private static final Pattern DID =
      Pattern.compile(
          "\\b(?:\\p{Ll}{2,}ed|went|came|left|leapt|made|put|gave|broke|sent|held|spoke|got|met|led|ran|sat"
              + "|stood|told|said|wrote|began|took|hit|swore|shot|fought|sought)\\b");

  private static final Pattern OPENS = Pattern.compile("\\s*[“\"‘']*");

  /** What may stand between a name and its verb: ", the mayor,", "on Tuesday", "also". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          ",?\\s?(?:,[^,.;]{0,80},\\s)?(?:(?:in \\p{Lu}\\w+ )?(?:late |early )?(?:on )?"
              + Vocabulary.WEEKDAY
              + "(?: "
              + Vocabulary.PART
              + ")?,? )?(?:(?:also|then|again|later|first|\\w+ly) )?");

  /** What stands before a name that is no subject: "critics of". */
  private static final Pattern OBJECT =
      Pattern.compile("\\b(?:of|with|by|to|against|for|from|about|over|on) $");

  private static final int NEAR = 40;

  private final Page page;
  private final List<Range> taken;
  private final Set<Speaker> speakers;

  /** Whose words begin where, with what credits them. */
  private final NavigableMap<Integer, Speaker> starts = new TreeMap<>();

  Scenes(Page page, List<Place> places, List<Saying> sayings) {
    this.page = page;
    this.taken = places.stream().filter(p -> !p.source().isEmpty()).map(Place::cue).toList();
    for (int i = 0; i < sayings.size(); i++) {
      starts.putIfAbsent(places.get(i).start(), sayings.get(i).speaker());
    }
    this.speakers =
        sayings.stream()
            .map(Saying::speaker)
            .filter(Speaker::isKnown)
            .collect(
                Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Speaker::id))));
  }

  /**
   * Where an expression tells of somebody's speaking.
   *
   * @param speaker who spoke
   * @param place the verb that says so
   * @param spoke whether the verb is one of speaking
   */
  record Scene(Speaker speaker, Place place, boolean spoke) {}

  /** The scenes whose day an expression may tell. */
  List<Scene> in(List<Mention> mentions) {
    List<Scene> found = new ArrayList<>();
    for (Mention mention : mentions) {
      Range sentence = page.sentence(mention.start());
      found.addAll(in(sentence, SPOKE));
      in(sentence, DID).stream().filter(s -> speaksNext(s.speaker(), sentence)).forEach(found::add);
    }
    return found;
  }

  private List<Scene> in(Range sentence, Pattern verbs) {
    List<Scene> found = new ArrayList<>();
    Matcher verb = verbs.matcher(page.text()).region(sentence.start(), sentence.end());
    while (verb.find()) {
      Range range = new Range(verb.start(), verb.end());
      if (!page.quoted(range.start()) && free(range)) {
        subject(range)
            .ifPresent(s -> found.add(new Scene(s, place(range, sentence), verbs.equals(SPOKE))));
      }
    }
    return found;
  }

  /** Whether the next thing told in the paragraph of a sentence is what somebody said. */
  private boolean speaksNext(Speaker speaker, Range sentence) {
    return Optional.ofNullable(starts.ceilingEntry(sentence.end()))
        .filter(next -> next.getValue().equals(speaker))
        .map(Map.Entry::getKey)
        .filter(at -> OPENS.matcher(page.text().substring(sentence.end(), at)).matches())
        .filter(at -> page.paragraph(sentence.start()) == page.paragraph(at))
        .isPresent();
  }

  /** The occasions of one speaker, each as a scene of whoever it is of. */
  List<Scene> of(Occasions.Occasion occasion) {
    Place place = place(occasion.range(), occasion.sentence());
    return switch (occasion.kind()) {
      case OWN ->
          firstIn(occasion.sentence()).map(s -> new Scene(s, place, true)).stream().toList();
      case PAPER ->
          speakers.stream()
              .filter(s -> s.kind() == SpeakerKind.DOCUMENT && s.name().endsWith(occasion.noun()))
              .map(s -> new Scene(s, place, true))
              .toList();
      case JOINT -> List.of();
    };
  }

  /** The speaker who is named first in a sentence. */
  private Optional<Speaker> firstIn(Range sentence) {
    return speakers.stream()
        .flatMap(s -> s.mentions().stream().map(m -> new Named(s, page.range(m.span()))))
        .filter(n -> sentence.holds(n.range()))
        .min(Comparator.comparingInt(n -> n.range().start()))
        .map(Named::speaker);
  }

  private record Named(Speaker speaker, Range range) {}

  private static Place place(Range verb, Range sentence) {
    return new Place(verb, List.of(), List.of(), sentence, false);
  }

  private boolean free(Range verb) {
    return taken.stream().noneMatch(c -> c.overlaps(verb));
  }

  /** Who stands right before the verb, or else right after it. */
  private Optional<Speaker> subject(Range verb) {
    return speakers.stream()
        .filter(s -> s.mentions().stream().anyMatch(m -> isSubject(page.range(m.span()), verb)))
        .findFirst();
  }

  private boolean isSubject(Range name, Range verb) {
    boolean before =
        name.end() <= verb.start()
            && !OBJECT
                .matcher(page.text().substring(Math.max(0, name.start() - NEAR), name.start()))
                .find()
            && BETWEEN.matcher(page.text().substring(name.end(), verb.start())).matches();
    boolean after =
        name.start() >= verb.end()
            && name.start() - verb.end() <= NEAR
            && page.text().substring(verb.end(), name.start()).matches("\\s(?:\\w[\\w’'-]* ){0,4}")
            && page.text().startsWith("said", verb.start());
    return before || after;
  }
}
