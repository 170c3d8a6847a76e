package io.github.onrecord.app.cli;

import io.github.onrecord.text.Article;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is read. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A file, a folder with all folders in it, or - for standard input: plain text, HTML, a"
              + " JSON article, JSON Lines of articles, or a web archive (WARC).")
  private List<String> inputs = List.of();

  @Mixin private InputDefaults defaults = new InputDefaults();

  List<String> inputs() {
    return inputs;
  }

  /** The articles in order; what cannot be read goes to {@code problems}. */
  Stream<Article> articles(InputStream in, Problems problems) {
    return defaults.articles(inputs, in, problems);
  }
}
