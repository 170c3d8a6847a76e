package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStyleTest {
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #(\\p{XDigit}{6})");
  private static final List<String> PAPERS = List.of("paper", "content", "inner");
  private static final List<String> INKS =
      List.of(
          "ink", "soft", "denies", "accent", "h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8");

  @ParameterizedTest
  @CsvSource({"0, light", "1, dark"})
  void everyInkIsLegibleOnEveryPaper(int scheme, String name) {
    Map<String, Double> colours = colours(PageFrame.style().split(":root", -1)[scheme + 1]);
    for (String paper : PAPERS) {
      for (String ink : INKS) {
        assertThat(contrast(colours.get(paper), colours.get(ink)))
            .as("%s on %s, %s", ink, paper, name)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(colours.get(paper), colours.get("deny")))
          .as("bar on %s, %s", paper, name)
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static Map<String, Double> colours(String css) {
    Map<String, Double> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(css);
    while (colour.find()) {
      colours.put(colour.group(1), luminance(Integer.parseInt(colour.group(2), 16)));
    }
    return colours;
  }

  /** As the Web Content Accessibility Guidelines define it. */
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 132 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
