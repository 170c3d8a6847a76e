package io.github.onrecord.evaluation;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The statements of one article, gold and predicted, matched by how alike their contents are. */
final class MatchedRecord {
  private static final double ALIKE = 0.4;

  private final List<GoldStatement> gold;
  private final List<Statement> predicted;
  private final List<Match> matches;

  private record Match(GoldStatement gold, Statement predicted) {}

  MatchedRecord(RecordComparison comparison) {
    gold = comparison.gold().statements();
    predicted = comparison.predicted();
    Tokens tokens = new Tokens(comparison.gold().article().text());
    matches =
        Pair.oneToOne(candidates(tokens)).stream()
            .map(pair -> new Match(gold.get(pair.gold()), predicted.get(pair.predicted())))
            .toList();
  }

  private List<Pair> candidates(Tokens tokens) {
    List<BitSet> contents = gold.stream().map(s -> tokens(s.content(), tokens)).toList();
    List<BitSet> found = predicted.stream().map(s -> tokens(s.content(), tokens)).toList();
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double alike = Marked.jaccard(contents.get(i), found.get(j));
        if (alike >= ALIKE) {
          candidates.add(new Pair(alike, 0, i, j));
        }
      }
    }
    return candidates;
  }

  private static BitSet tokens(Passage passage, Tokens tokens) {
    return tokens.in(passage.fragments().stream().map(Fragment::span).toList());
  }

  RecordMetrics metrics() {
    return new RecordMetrics(
        new Score(matches.size(), predicted.size(), gold.size()),
        tally((g, p) -> true, (g, p) -> Names.same(g.speaker(), p.speaker())),
        tally((g, p) -> true, (g, p) -> g.act() == p.act()),
        denials(),
        tally((g, p) -> true, (g, p) -> g.kind() == p.kind()),
        tally((g, p) -> !g.via().isEmpty() || !p.via().isEmpty(), (g, p) -> same(g.via(), p.via())),
        tally((g, p) -> g.saidOn().isPresent(), MatchedRecord::sameDay));
  }

  private Score denials() {
    return new Score(
        matches.stream()
            .filter(m -> m.gold.act() == Act.DENIES && m.predicted.act() == Act.DENIES)
            .count(),
        predicted.stream().filter(s -> s.act() == Act.DENIES).count(),
        gold.stream().filter(s -> s.act() == Act.DENIES).count());
  }

  private Tally tally(
      BiPredicate<GoldStatement, Statement> counted, BiPredicate<GoldStatement, Statement> right) {
    List<Match> all = matches.stream().filter(m -> counted.test(m.gold, m.predicted)).toList();
    return new Tally(all.stream().filter(m -> right.test(m.gold, m.predicted)).count(), all.size());
  }

  private static boolean same(List<GoldSpeaker> gold, List<Speaker> predicted) {
    return gold.size() == predicted.size()
        && IntStream.range(0, gold.size()).allMatch(i -> Names.same(gold.get(i), predicted.get(i)));
  }

  private static boolean sameDay(GoldStatement gold, Statement predicted) {
    return predicted
        .saidOn()
        .filter(days -> days.from().equals(days.to()))
        .map(days -> days.from())
        .equals(gold.saidOn());
  }
}
