package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a JSON text one by one: one object, an array of them, or a sequence. */
final class JsonValues implements Readings {
  private final Source source;
  private final JsonArticle json;
  private final Allowance allowance;
  private final JsonParser parser;
  private Optional<IOException> broken = Optional.empty();
  private boolean more;
  private int number;

  JsonValues(Source source, InputStream in, JsonArticle json) throws IOException {
    this.source = source;
    this.json = json;
    this.allowance = new Allowance(in);
    this.parser = Json.MAPPER.createParser(allowance);
    advance();
    if (!more && broken.isEmpty()) {
      throw new UnreadableException(UnreadableException.EMPTY);
    }
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (broken.isPresent()) {
      throw broken.get();
    }
    if (!more) {
      return Optional.empty();
    }
    JsonNode node = parser.readValueAsTree();
    number++;
    advance();
    boolean only = number == 1 && !more && broken.isEmpty();
    int position = number;
    String place = only ? source.place() : source.place() + ", article " + position;
    Supplier<String> id = only ? source::id : () -> source.id() + "#" + position;
    return Optional.of(Trouble.guarded(place, () -> json.read(place, node, id)));
  }

  // Trouble after an article is told after it.
  private void advance() {
    allowance.renew();
    try {
      JsonToken token = parser.nextToken();
      while (isAroundArticles(token)) {
        token = parser.nextToken();
      }
      more = token != null;
    } catch (IOException e) {
      more = false;
      broken = Optional.of(e);
    }
  }

  private boolean isAroundArticles(@Nullable JsonToken token) {
    boolean arrayOfArticles =
        token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot();
    return arrayOfArticles || token == JsonToken.END_ARRAY;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
