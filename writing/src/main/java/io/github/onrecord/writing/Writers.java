package io.github.onrecord.writing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a writer for a format and a place. */
public final class Writers {
  private Writers() {}

  /**
   * Writes to a stream, which its owner closes.
   *
   * @throws IllegalArgumentException for brat, which needs a folder
   * @throws IOException if the beginning cannot be written
   */
  public static RecordWriter to(Format format, Writer out) throws IOException {
    return to(format, out, TableLook.plain());
  }

  /**
   * A table on a terminal.
   *
   * @param out the terminal, which its owner closes
   */
  public static RecordWriter table(Writer out, TableLook look) {
    return new TableWriter(new WellFormedWriter(out, WellFormedWriter.REPLACE), look);
  }

  /**
   * Writes to a file or a folder. It is a folder if there is one already, for brat, and for HTML
   * unless the name ends in {@code .html} or {@code .htm}; a folder gets a file (brat: two) for
   * each article, named by the article's id, and for HTML an {@code index.html}. Text is UTF-8.
   *
   * @throws IOException if nothing can be written there
   */
  public static RecordWriter to(Format format, Path path) throws IOException {
    if (!isFolder(format, path)) {
      return new FileRecordWriter(path, out -> to(format, out));
    }
    return switch (format) {
      case BRAT -> new BratWriter(Folder.open(path));
      case HTML -> new HtmlFolderWriter(Folder.open(path));
      case TABLE, JSON, JSONL, JSONLD, CSV -> new FolderWriter(Folder.open(path), format);
    };
  }

  private static RecordWriter to(Format format, Writer out, TableLook look) throws IOException {
    Writer replacing = new WellFormedWriter(out, WellFormedWriter.REPLACE);
    Writer escaping = new WellFormedWriter(out, WellFormedWriter.ESCAPE);
    return switch (format) {
      case TABLE -> new TableWriter(replacing, look);
      case JSON -> JsonWriter.array(escaping);
      case JSONL -> JsonWriter.lines(escaping);
      case JSONLD -> new JsonLdWriter(escaping);
      case CSV -> new CsvWriter(replacing);
      case HTML -> new HtmlPageWriter(replacing);
      case BRAT ->
          throw new IllegalArgumentException("brat writes two files an article: give a folder");
    };
  }

  private static boolean isFolder(Format format, Path path) {
    if (Files.isDirectory(path) || format == Format.BRAT) {
      return true;
    }
    String name = String.valueOf(path.getFileName());
    return format == Format.HTML && !name.endsWith(".html") && !name.endsWith(".htm");
  }
}
