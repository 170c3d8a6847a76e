package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.reading.Reading.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads an article a line; a broken line does not keep it from the next. */
final class JsonLines implements Readings {
  private final Source source;
  private final BufferedInputStream in;
  private final JsonArticle json;
  private final Lines lines;
  private Optional<Line> next;
  private boolean several;

  JsonLines(Source source, BufferedInputStream in, JsonArticle json) throws IOException {
    this.source = source;
    this.in = in;
    this.json = json;
    this.lines = new Lines(in);
    refuseUtf16();
    next = lines.next();
    if (next.isEmpty()) {
      throw new UnreadableException(UnreadableException.EMPTY);
    }
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Line line = next.get();
    next = lines.next();
    several |= next.isPresent();
    return Optional.of(read(line));
  }

  private Reading read(Line line) {
    String place = source.place() + ", line " + line.number();
    if (line.isTooLong()) {
      return new Failure(place, Limits.TOO_LONG);
    }
    // The file's name is enough for the only article in it.
    Supplier<String> id = several ? () -> source.id() + "#" + line.number() : source::id;
    try {
      JsonNode node = Json.ONE.readTree(line.bytes());
      return Trouble.guarded(place, () -> json.read(place, node, id));
    } catch (JsonProcessingException e) {
      return new Failure(place, Trouble.malformed(e) + "; mend or remove the line");
    } catch (IOException e) {
      return Trouble.of(place, e);
    }
  }

  private void refuseUtf16() throws IOException {
    in.mark(3);
    Optional<Charset> charset = ByteOrderMark.charset(in.readNBytes(3));
    in.reset();
    if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
      throw new UnreadableException("in UTF-16; save it as UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
