package io.github.onrecord.days;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries the day on which somebody spoke to what else they said on that occasion: on to the
 * statements that follow, by everybody if the occasion is one on which many speak, and back to a
 * headline and first paragraphs that sum it up.
 */
final class Carrying {
  /** How many paragraphs, quoted ones not counted, a speaker's occasion lasts without a word. */
  private static final int ON = 6;

  /** How many paragraphs a text takes to tell the day of what it begins with. */
  private static final int BACK = 3;

  private static final int OPENING = 2;

  /** Chars between a verb of asking and whom it asks. */
  private static final int NEXT = 5;

  private final Page page;
  private final List<Told> told;
  private final List<Occasions.Occasion> joint;
  private final Map<Integer, Days> days = new HashMap<>();

  private Carrying(Page page, List<Told> told, List<Occasions.Occasion> occasions) {
    this.page = page;
    this.joint = occasions.stream().filter(o -> o.kind() == Occasions.Kind.JOINT).toList();
    this.told =
        new ArrayList<>(
            told.stream().sorted(Comparator.comparingInt(t -> t.place().cue().start())).toList());
  }

  /** The days of the first so many statements, in the order of their indices. */
  static List<Optional<Days>> of(
      Page page, List<Told> told, List<Occasions.Occasion> occasions, int sayings) {
    Carrying carrying = new Carrying(page, told, occasions);
    carrying.knownOccasions();
    carrying.forward();
    carrying.back();
    carrying.exchanges();
    carrying.headline();
    List<Optional<Days>> found = new ArrayList<>();
    for (int i = 0; i < sayings; i++) {
      found.add(Optional.ofNullable(carrying.days.get(i)));
    }
    return found;
  }

  /** A day told of "the interview" is that of the one that came up before. */
  private void knownOccasions() {
    for (int i = 0; i < told.size(); i++) {
      Told dated = told.get(i);
      Optional<String> occasion = dated.days().flatMap(d -> Manner.knownOccasion(dated.about()));
      for (int j = i - 1; occasion.isPresent() && j >= 0; j--) {
        Told before = told.get(j);
        if (before.speaker().equals(dated.speaker())
            && !before.closed()
            && Manner.bringsIn(occasion.get(), before.about())) {
          told.set(j, before.on(dated.days().orElseThrow()));
        }
      }
    }
  }

  private void forward() {
    Map<Speaker, Told> last = new HashMap<>();
    Optional<Told> latest = Optional.empty();
    Gathering gathering = new Gathering(page, joint);
    Lead lead = new Lead(page, told);
    for (Told each : told) {
      gathering.reach(each);
      Optional<Days> found = each.days();
      if (found.isEmpty() && !each.closed()) {
        Optional<Told> partner = latest.filter(l -> partners(l, each));
        found =
            sameSpeaker(each, last)
                .filter(t -> !gathering.opensBetween(t, each))
                .or(() -> partner)
                .or(() -> sameOccasion(each))
                .or(() -> lead.of(each))
                .map(t -> days.get(t.index()))
                .or(() -> narrated(each) ? gathering.days(each) : Optional.empty());
      }
      if (found.isPresent()) {
        days.put(each.index(), found.get());
        last.put(each.speaker(), each);
        latest = Optional.of(each);
      } else if (!each.closed() && newOccasion(each)) {
        last.remove(each.speaker());
      }
    }
  }

  /** What was told last of "the statement" or such that somebody is quoted from. */
  private Optional<Told> sameOccasion(Told each) {
    List<Told> before = told.subList(0, told.indexOf(each));
    return Manner.knownOccasion(each.about())
        .flatMap(
            noun ->
                before.stream()
                    .filter(t -> Manner.introduces(noun, t.about()))
                    .reduce((first, second) -> second))
        .filter(t -> paragraph(each) - paragraph(t) <= BACK && days.containsKey(t.index()));
  }

  /** Whether a saying is told as something that happened once, on an occasion told of before. */
  private boolean narrated(Told each) {
    return !newOccasion(each)
        && !perfect(each)
        && !Manner.present(cue(each))
        && !Manner.thought(cue(each));
  }

  private Optional<Told> sameSpeaker(Told each, Map<Speaker, Told> last) {
    if (!each.speaker().isKnown() || perfect(each) || Manner.thought(cue(each))) {
      return Optional.empty();
    }
    return Optional.ofNullable(last.get(each.speaker()))
        .filter(
            t -> page.narratedBetween(t.place().cue().start(), each.place().cue().start()) <= ON)
        .filter(
            t ->
                !newOccasion(each)
                    || !Manner.ownOccasion(t.about())
                    || (!each.via().isEmpty() && each.via().equals(t.via()))
                    || t.place().sentence().equals(each.place().sentence()));
  }

  /** Whether one of two asks or answers the other. */
  private boolean partners(Told before, Told each) {
    boolean near = paragraph(each) - paragraph(before) <= 1;
    boolean together =
        Manner.reply(cue(each))
            || before.via().contains(each.speaker())
            || each.via().contains(before.speaker())
            || asks(each, before.speaker())
            || answered(each, before.speaker());
    return near
        && (recorded(each) || (together && Manner.conversation(cue(each))))
        && !newOccasion(each)
        && !perfect(before)
        && !perfect(each);
  }

  /** Whether somebody is asked by name, as in "the host asked Lowe". */
  private boolean asks(Told each, Speaker asked) {
    Range cue = each.place().cue();
    return !asked.equals(each.speaker())
        && asked.mentions().stream()
            .map(m -> page.range(m.span()))
            .anyMatch(m -> m.start() >= cue.end() && m.start() <= cue.end() + NEXT);
  }

  /** Whether what was said is told from a transcript or a recording of the occasion. */
  private boolean recorded(Told each) {
    return each.speaker().kind() == SpeakerKind.DOCUMENT
        && each.place().source().stream().anyMatch(s -> Manner.record(s.of(page.text())));
  }

  /** Whether the next statement is of somebody else and close by. */
  private boolean answered(Told question, Speaker by) {
    return told.subList(told.indexOf(question) + 1, told.size()).stream()
        .filter(t -> !question.place().holds(t.place()))
        .findFirst()
        .filter(t -> by.isKnown() && t.speaker().equals(by))
        .filter(t -> paragraph(t) - paragraph(question) <= 1)
        .isPresent();
  }

  private void back() {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told each = told.get(i);
      if (days.containsKey(each.index()) || each.closed() || newOccasion(each)) {
        continue;
      }
      following(each, i)
          .filter(t -> reaches(each, t))
          .ifPresent(t -> days.put(each.index(), days.get(t.index())));
    }
  }

  private void headline() {
    Headline headline = new Headline(page, new Lead(page, told));
    for (Told each : told) {
      if (!days.containsKey(each.index())) {
        headline.told(each).ifPresent(t -> days.put(each.index(), days.get(t.index())));
      }
    }
  }

  /** "Asked whether ..., she said ...": question and answer of one sentence are of one day. */
  private void exchanges() {
    for (Told each : told) {
      if (!days.containsKey(each.index())
          && !each.closed()
          && Manner.conversation(cue(each))
          && !perfect(each)) {
        told.stream()
            .filter(t -> t.place().sentence().equals(each.place().sentence()))
            .filter(t -> days.containsKey(t.index()) && !perfect(t))
            .findFirst()
            .ifPresent(t -> days.put(each.index(), days.get(t.index())));
      }
    }
  }

  /** The next statement of the same speaker, if its own sentence tells its day. */
  private Optional<Told> following(Told each, int at) {
    return told.subList(at + 1, told.size()).stream()
        .filter(t -> t.speaker().equals(each.speaker()))
        .filter(t -> t.speaker().isKnown() && !each.place().holds(t.place()))
        .filter(t -> days.containsKey(t.index()) || newOccasion(t) || (t.closed() && !nested(t)))
        .findFirst()
        .filter(t -> days.containsKey(t.index()));
  }

  private boolean nested(Told inner) {
    return told.stream().anyMatch(t -> t.place().holds(inner.place()));
  }

  private boolean reaches(Told each, Told dated) {
    int apart = paragraph(dated) - paragraph(each);
    boolean opening = paragraph(each) < OPENING;
    boolean habit = Manner.present(cue(each)) && !opening;
    return apart <= (opening ? BACK : 1) && !habit && (opening || !perfect(each));
  }

  private boolean newOccasion(Told each) {
    return each.days().isEmpty() && Manner.ownOccasion(each.about());
  }

  private boolean perfect(Told each) {
    String before =
        page.text().substring(each.place().sentence().start(), each.place().cue().start());
    return Manner.perfect(before, cue(each));
  }

  private String cue(Told each) {
    return each.place().cue().of(page.text());
  }

  private int paragraph(Told each) {
    return page.paragraph(each.place().cue().start());
  }
}
