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

  /** The statements as wholes, which is all that many a claim needs. */
  List<PreparedStatement> statements(ArticleText text, List<Statement> statements) {
    int[] points = text.codePoints();
    List<PreparedStatement> prepared = new ArrayList<>();
    for (Statement statement : statements) {
      StatementTexts texts = StatementTexts.of(text, points, statement);
      prepared.add(
          new PreparedStatement(statement, texts, statementCutter.pieces(text, statement, texts)));
    }
    return prepared;
  }

  /** Statements of an article with all that is compared with a claim. */
  PreparedStatements details(List<PreparedStatement> statements) {
    List<String> read = new ArrayList<>();
    statements.forEach(each -> read.add(each.texts().passage()));
    statements.forEach(each -> read.add(each.texts().content()));
    List<float[]> meanings = sentenceEncoder.encode(read);
    List<PreparedStatements.Detailed> detailed = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      StatementTexts texts = statements.get(i).texts();
      detailed.add(
          new PreparedStatements.Detailed(
              statements.get(i),
              cutter.article(texts.content()),
              Wording.of(texts.content()),
              Wording.of(texts.context()),
              meanings.get(i),
              meanings.get(statements.size() + i)));
    }
    return new PreparedStatements(detailed);
  }
}
