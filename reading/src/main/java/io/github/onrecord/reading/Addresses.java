package io.github.onrecord.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a page says of its article. */
final class Addresses {
  private static final Pattern DAY =
      Pattern.compile("[/-]((?:19|20)\\d\\d)([/-])(\\d\\d?)\\2(\\d\\d?)(?=[/-]|$)");

  private Addresses() {}

  /** The day in an address such as "example.org/2022/07/19/drones". */
  static Optional<String> day(String url) {
    Matcher day = DAY.matcher(url);
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(day, 1), number(day, 3), number(day, 4)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The host without "www", as the name of an outlet that tells none. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.replaceFirst("^www\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
