package io.github.onrecord.ledger;

import static java.util.stream.Collectors.joining;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes places in a text as "3-9 12-20", and reads them back with the words there. */
final class Places {
  private Places() {}

  static String of(Collection<Fragment> fragments) {
    return fragments.stream().map(f -> f.start() + "-" + f.end()).collect(joining(" "));
  }

  static List<Fragment> in(ArticleText text, String places) {
    List<Fragment> fragments = new ArrayList<>();
    for (String place : places.isEmpty() ? new String[0] : places.split(" ")) {
      int dash = place.indexOf('-');
      int start = Integer.parseInt(place.substring(0, dash));
      int end = Integer.parseInt(place.substring(dash + 1));
      fragments.add(text.fragment(new Span(start, end)));
    }
    return fragments;
  }
}
