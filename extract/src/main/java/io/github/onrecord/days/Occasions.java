package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text tells the day of an occasion on which things were said: "the debate in Leeds
 * on Thursday night", "Tuesday's hearing".
 */
final class Occasions {
  private static final String JOINT =
      "(?:debates?|hearing|forum|town hall|(?:press|news) conference|briefing|trial|inquest"
          + "|summit|roundtable|sentencing|arraignment|question time|panel discussion"
          + "|committee meeting|council meeting|board meeting|conference call"
          + "|(?:conflicting|differing|contradictory|competing|rival) (?:accounts|versions|stories"
          + "|explanations))";
  private static final String OWN =
      "(?:interviews?|speech|address|rally|remarks|appearance|testimony|lecture|sermon|rant"
          + "|tirade|letter|e-?mails?|memo|op-ed|column|essay|post|tweets?|video|message"
          + "|statement|broadcast|campaign stop|court filing)";
  private static final String PAPER =
      "(?:poll|survey|report|study|analysis|audit|ruling|judgment|lawsuit|indictment|filing)";
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:(?<joint>" + JOINT + ")|(?<own>" + OWN + ")|(?<paper>" + PAPER + "))\\b");

  private static final String ADJECTIVES =
      "(?: (?!(?:on|in|at|of|for|to|from|with|by|and|but|as|a|an|the|his|her|its|their|that)\\b)"
          + "[\\w’'-]+){0,4}";

  /**
   * Between the day and the name of the occasion: "Thursday's two-hour ", "On Thursday the governor
   * gave her second ", "Thursday attacked each other in a ".
   */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:['’]s?)?"
              + ADJECTIVES
              + " |,? [^.;:!?\n“”\"]{0,160} (?:delivered|gave|held|attended|addressed|hosted|opened"
              + "|took part in|in|at|during|told) (?:a|an|the|his|her|its|their)"
              + ADJECTIVES
              + " ");

  /** A day that tells when something else was, against which the occasion is set. */
  private static final Pattern ELSE_BEFORE =
      Pattern.compile(
          "\\b(?:before|after|ahead of|since|following|until|for|than|into|planned|scheduled"
              + "|upcoming|next|previous|earlier|coming|to)"
              + " (?:(?:the|a|an|his|her|its|their|this) )?(?:[\\w’'-]+ ){0,3}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|shall|is to|are to|(?:is|are) (?:due|set|expected|scheduled|likely) to"
              + "|is scheduled|plans? to|upcoming|ahead of)\\b");
  private static final Pattern PASSED =
      Pattern.compile("\\b(?:was|were) (?=\\w+(?:ed|wn|ld|en)\\b)");
  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:published|released|issued|posted|unveiled|announced|filed|out)\\b");
  private static final Pattern HAD = Pattern.compile("\\b(?:had|has|have)\\b");

  /** Of days just gone by, captions of pictures tell the year, and news does not. */
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern STOP = Pattern.compile("[.;:!?\n“”\"—–()]");
  private static final int FAR = 10;

  private final Page page;
  private final List<Place> places;

  Occasions(Page page, List<Place> places) {
    this.page = page;
    this.places = places;
  }

  /** Who takes part in an occasion. */
  enum Kind {
    /** Several who answer each other: a debate, a hearing. */
    JOINT,
    /** One who speaks or writes: a speech, a letter. */
    OWN,
    /** What is published: a poll, a report. */
    PAPER
  }

  /**
   * An occasion whose day is told.
   *
   * @param kind who takes part
   * @param noun what it is called
   * @param range where it is named
   * @param sentence the sentence of its name
   * @param days when it was
   */
  record Occasion(Kind kind, String noun, Range range, Range sentence, Days days) {}

  List<Occasion> in(List<Mention> mentions, Function<Mention, Optional<Days>> days) {
    return mentions.stream()
        .flatMap(m -> days.apply(m).stream().flatMap(d -> of(m, d).stream()))
        .toList();
  }

  private Optional<Occasion> of(Mention mention, Days days) {
    Range sentence = page.sentence(mention.start());
    if (!days.from().equals(days.to())
        || said(mention.range(), mention)
        || ahead(sentence)
        || elsewhen(sentence, mention)) {
      return Optional.empty();
    }
    Optional<Occasion> nearest = Optional.empty();
    Matcher noun = NOUN.matcher(page.text()).region(sentence.start(), sentence.end());
    while (noun.find()) {
      Range range = new Range(noun.start(), noun.end());
      if (joined(range, mention)
          && !said(range, mention)
          && (kind(noun) != Kind.PAPER || published(range, mention))) {
        nearest = Optional.of(new Occasion(kind(noun), noun.group(), range, sentence, days));
      }
    }
    return nearest;
  }

  private static Kind kind(Matcher noun) {
    return noun.group("joint") != null
        ? Kind.JOINT
        : noun.group("own") != null ? Kind.OWN : Kind.PAPER;
  }

  /** A poll may have been taken on one day and be told of on another. */
  private boolean published(Range noun, Mention mention) {
    return mention.end() <= noun.start()
        || PUBLISHED.matcher(page.text().substring(noun.end(), mention.start())).find();
  }

  /** Whether words are quoted or reported; "was released on Tuesday" reports nothing. */
  private boolean said(Range range, Mention mention) {
    return page.quoted(range.start())
        || places.stream().anyMatch(p -> p.inContent(range) && !p.cue().holds(mention.range()));
  }

  private boolean ahead(Range sentence) {
    return AHEAD.matcher(sentence.of(page.text())).find();
  }

  private boolean elsewhen(Range sentence, Mention mention) {
    String before = page.text().substring(sentence.start(), mention.start());
    String after = page.text().substring(mention.end(), sentence.end());
    return Clauses.otherRelation(before, mention.range().of(page.text()), after)
        || HAD.matcher(before).find()
        || YEAR.matcher(mention.range().of(page.text())).find();
  }

  private boolean joined(Range noun, Mention mention) {
    String text = page.text();
    Range sentence = page.sentence(mention.start());
    if (mention.end() <= noun.start()) {
      return DAY_FIRST.matcher(text.substring(mention.end(), noun.start())).matches();
    }
    if (noun.end() > mention.start()) {
      return false;
    }
    String between = text.substring(noun.end(), mention.start());
    String passed = PASSED.matcher(between).replaceFirst("");
    return !STOP.matcher(between).find()
        && between.split(" ").length <= FAR
        && !Clauses.leadsAway(passed)
        && !Clauses.parted(passed)
        && !ELSE_BEFORE.matcher(text.substring(sentence.start(), noun.start())).find();
  }
}
