package io.github.onrecord.positions;

import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Makes statements ready to be read beside claims. */
final class Preparing {
  private final PairCutter cutter;
  private final StatementCutter statementCutter;
  private final SentenceEncoder sentenceEncoder;

  Preparing(PairCutter cutter, SentenceEncoder sentenceEncoder) {
    this.cutter = cutter;
    this.statementCutter = new StatementCutter(cutter);
    this.sentenceEncoder = sentenceEncoder;
  }

  /** Statements of an article, in the order of the text. */
  List<PreparedStatement> statements(ArticleText text, List<Statement> statements) {
    int[] points = text.codePoints();
    List<StatementTexts> texts =
        statements.stream().map(each -> StatementTexts.of(text, points, each)).toList();
    List<String> read = new ArrayList<>();
    texts.forEach(each -> read.add(each.passage()));
    texts.forEach(each -> read.add(each.content()));
    List<float[]> meanings = sentenceEncoder.encode(read);
    List<PreparedStatement> prepared = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Statement statement = statements.get(i);
      StatementTexts each = texts.get(i);
      prepared.add(
          new PreparedStatement(
              statement,
              statementCutter.pieces(text, statement, each),
              cutter.article(each.content()),
              Wording.of(each.content()),
              Wording.of(each.context()),
              meanings.get(i),
              meanings.get(texts.size() + i)));
    }
    return List.copyOf(prepared);
  }
}
