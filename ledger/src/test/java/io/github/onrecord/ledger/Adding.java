package io.github.onrecord.ledger;

import io.github.onrecord.statement.ArticleRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own that adds articles and prints the id of each once it is there. */
final class Adding {
  private Adding() {}

  static ArticleRecord article(int number) {
    Records article = Records.article("a" + number).published("2024-05-02");
    for (int i = 0; i < 20; i++) {
      article.says("Speaker Number" + (number + i) % 7, "thing " + i + " of " + number + " is so");
    }
    return article.build();
  }

  /** Starts it on articles from one number to before another. */
  static Process start(Path ledger, int from, int to) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Adding.class.getName(),
                ledger.toString(),
                String.valueOf(from),
                String.valueOf(to)));
    return new ProcessBuilder(command)
        .redirectError(new File(ledger + "." + from + ".err"))
        .start();
  }

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(Path.of(args[0]), new WordBag())) {
      for (int i = Integer.parseInt(args[1]); i < Integer.parseInt(args[2]); i++) {
        System.out.println(ledger.add(article(i)).article());
      }
    }
  }
}
