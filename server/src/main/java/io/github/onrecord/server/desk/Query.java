package io.github.onrecord.server.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** What stands in an address behind the question mark, or in a form. */
public final class Query {
  private final Context context;

  private Query(Context context) {
    this.context = context;
  }

  /** The query of a request. */
  public static Query of(Context context) {
    return new Query(context);
  }

  /** The words given; empty where there are none. */
  public String words(String name) {
    return some(name).orElse("");
  }

  /** The words given, if they are not blank. */
  public Optional<String> some(String name) {
    return Optional.ofNullable(context.queryParam(name))
        .or(() -> Optional.ofNullable(context.formParam(name)))
        .filter(words -> !words.isBlank());
  }

  /**
   * The words given.
   *
   * @throws BadRequestResponse if there are none
   */
  public String needed(String name) {
    return some(name).orElseThrow(() -> new BadRequestResponse("the request lacks '" + name + "'"));
  }

  /**
   * The day given.
   *
   * @throws BadRequestResponse if it is no day
   */
  public Optional<LocalDate> day(String name) {
    try {
      return some(name).map(String::strip).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse("'" + words(name) + "' is no day; write it as 2022-07-19");
    }
  }

  /**
   * The word given, as one of a few.
   *
   * @throws BadRequestResponse if it is none of them
   */
  public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
    try {
      return some(name).map(word -> Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("'" + words(name) + "' is none of the words for " + name);
    }
  }

  /**
   * The number given, or another where none is.
   *
   * @throws BadRequestResponse if it is no number from {@code least} to {@code most}
   */
  public int number(String name, int otherwise, int least, int most) {
    try {
      int number = some(name).map(Integer::parseInt).orElse(otherwise);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + words(name) + "' is no number; give one for " + name);
    }
    throw new BadRequestResponse("%s goes from %d to %d".formatted(name, least, most));
  }
}
