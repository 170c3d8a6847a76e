package io.github.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** News texts without annotations, from JSON Lines with {@code id} and {@code text}. */
final class RumourTexts {
  private RumourTexts() {}

  /** The texts, each as an article in which nothing is marked. */
  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      Article article = Article.of(node.get("id").asText(), node.get("text").asText());
      articles.add(new GoldArticle(article, List.of()));
    }
    return articles;
  }
}
