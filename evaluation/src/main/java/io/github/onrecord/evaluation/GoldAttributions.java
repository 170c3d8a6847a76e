package io.github.onrecord.evaluation;

import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads gold attributions in brat standoff. */
public final class GoldAttributions {
  private GoldAttributions() {}

  /**
   * Reads a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, as
   * PolNeAR has it, of several annotators the first in the order of names; or else a folder with
   * {@code NAME.txt} and {@code NAME.ann}.
   *
   * @return the articles by name
   * @throws IOException if the folder holds no such files, or one of them cannot be read or is
   *     malformed; the message names the place
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    Path texts = folder.resolve("text");
    List<GoldArticle> articles = new ArrayList<>();
    for (Path text : Folders.files(Files.isDirectory(texts) ? texts : folder, ".txt")) {
      articles.add(article(folder, text));
    }
    if (articles.isEmpty()) {
      throw new IOException(
          folder
              + ": no gold here; expected text/*.txt with attributions/*.ann, or *.txt with *.ann");
    }
    return articles;
  }

  private static GoldArticle article(Path folder, Path text) throws IOException {
    String name = Folders.name(text);
    Article article = Article.of(name, Files.readString(text));
    return new GoldArticle(
        article, BratAnnotations.read(annotations(folder, text, name), article.text()));
  }

  private static Path annotations(Path folder, Path text, String name) throws IOException {
    Path separate = folder.resolve("attributions");
    if (Files.isDirectory(separate)) {
      for (Path file : Folders.files(separate, ".ann")) {
        if (Folders.name(file).startsWith(name + "_")) {
          return file;
        }
      }
    }
    Path beside = text.resolveSibling(name + ".ann");
    if (!Files.isRegularFile(beside)) {
      throw new IOException(text + ": no annotations for this text in " + folder);
    }
    return beside;
  }
}
