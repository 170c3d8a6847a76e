package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;

/**
 * What an article says that somebody is.
 *
 * @param text in the article's words, without an article before it
 * @param heads the nouns for a person in it, in lower case
 * @param capitals the capitalised words in it, in lower case
 * @param affiliation the body in it that the person belongs to or speaks for
 */
record Role(String text, List<String> heads, List<String> capitals, Optional<String> affiliation) {
  Role {
    heads = List.copyOf(heads);
    capitals = List.copyOf(capitals);
  }
}
