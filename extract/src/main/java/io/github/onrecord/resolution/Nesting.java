package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds to the relays of words within another's words the other, unless the other denies them. */
final class Nesting {
  /** Cues that tell hearsay where no source stands. */
  private static final Pattern HEARSAY =
      Pattern.compile(
          "(?i).*\\b(reportedly|allegedly|supposedly|rumou?r\\w*"
              + "|(is|are|was|were|been) (also )?"
              + "(said|reported|claimed|alleged|rumou?red|believed|thought))\\b.*");

  private final Words words;
  private final Unattributed nobody;
  private final List<Attribution> attributions;
  private final List<Optional<Entity>> speakers;
  private final List<List<Entity>> relays;

  /**
   * @param speakers of the attributions
   * @param relays of the attributions by themselves, nearest to the article first
   * @param nobody those who stand for sources not told
   */
  Nesting(
      Words words,
      List<Attribution> attributions,
      List<Optional<Entity>> speakers,
      List<List<Entity>> relays,
      Unattributed nobody) {
    this.words = words;
    this.attributions = attributions;
    this.speakers = speakers;
    this.relays = relays;
    this.nobody = nobody;
  }

  /** The relays of each attribution with those around it, nearest to the article first. */
  List<List<Entity>> nested() {
    List<List<Entity>> all = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Entity> chain = new ArrayList<>();
      Optional<Integer> holder = holder(i);
      Optional<Integer> outer = holder.isPresent() ? holder : quoter(i);
      outer.ifPresent(o -> through(o, chain));
      relays.get(i).stream().filter(r -> !chain.contains(r)).forEach(chain::add);
      speakers.get(i).ifPresent(chain::remove);
      all.add(List.copyOf(chain));
    }
    return all;
  }

  private void through(int outer, List<Entity> chain) {
    chain.addAll(relays.get(outer));
    Attribution attribution = attributions.get(outer);
    boolean denied = denied(attribution);
    speakers
        .get(outer)
        .filter(s -> !denied && !chain.contains(s) && (!nobody.has(s) || hearsay(attribution)))
        .ifPresent(chain::add);
  }

  /** Whether the cue denies what is held: words that deny one thing may pass on another. */
  private boolean denied(Attribution attribution) {
    ActReading reading = Acts.of(attribution, words);
    return reading.act() == Act.DENIES && reading.basis() == ActBasis.CUE;
  }

  private static boolean hearsay(Attribution attribution) {
    return attribution.cue().filter(c -> HEARSAY.matcher(c.text()).matches()).isPresent();
  }

  /** The attribution whose content holds this one, the smallest of them. */
  private Optional<Integer> holder(int i) {
    Optional<Integer> smallest = Optional.empty();
    for (int o = 0; o < attributions.size(); o++) {
      boolean smaller = smallest.isEmpty() || length(o) < length(smallest.get());
      if (o != i && smaller && attributions.get(o).holds(attributions.get(i))) {
        smallest = Optional.of(o);
      }
    }
    return smallest;
  }

  private int length(int i) {
    return attributions.get(i).content().length();
  }

  /** The attribution that the quotation around another's source belongs to. */
  private Optional<Integer> quoter(int i) {
    List<Fragment> source = attributions.get(i).source().fragments();
    if (source.isEmpty() || !quoted(words.at(source.get(0).start()))) {
      return Optional.empty();
    }
    Span quotation = quotation(words.at(source.get(0).start()));
    Optional<Integer> before = Optional.empty();
    for (int o = 0; o < attributions.size(); o++) {
      if (o != i && speaksOutside(o) && overlaps(o, quotation)) {
        return Optional.of(o);
      }
      if (o < i && speaksOutside(o) && resumes(o, quotation)) {
        before = Optional.of(o);
      }
    }
    return before;
  }

  private boolean quoted(int at) {
    return at < words.size() && words.get(at).quoted();
  }

  /** The words within the same quotation marks. */
  private Span quotation(int at) {
    int from = at;
    int to = at;
    while (from > 0 && (quoted(from - 1) || opensAgain(from - 1))) {
      from--;
    }
    while (quoted(to + 1) || opensAgain(to + 1)) {
      to++;
    }
    return new Span(words.get(from).start(), words.get(to).end());
  }

  /** Whether a mark opens the next paragraph of a quotation that was not closed. */
  private boolean opensAgain(int at) {
    return at > 0
        && at + 1 < words.size()
        && !words.get(at).letters()
        && quoted(at - 1)
        && quoted(at + 1)
        && words.get(at - 1).paragraph() != words.get(at + 1).paragraph();
  }

  private boolean speaksOutside(int o) {
    List<Fragment> source = attributions.get(o).source().fragments();
    return !source.isEmpty() && !quoted(words.at(source.get(0).start()));
  }

  private boolean overlaps(int o, Span quotation) {
    return attributions.get(o).content().fragments().stream()
        .anyMatch(f -> f.span().overlaps(quotation));
  }

  /** Whether a quotation that ended in the paragraph goes on here: "...," X said. "...". */
  private boolean resumes(int o, Span quotation) {
    return attributions.get(o).content().fragments().stream()
        .map(Fragment::span)
        .filter(s -> s.end() <= quotation.start() && quoted(words.at(s.start())))
        .anyMatch(s -> paragraph(s) == paragraph(quotation));
  }

  private int paragraph(Span span) {
    return words.get(words.at(span.start())).paragraph();
  }
}
