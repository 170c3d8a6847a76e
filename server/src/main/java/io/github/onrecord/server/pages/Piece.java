package io.github.onrecord.server.pages;

/**
 * A stretch of an article's text in an excerpt.
 *
 * @param text the words
 * @param style the style class; empty for words around the statement
 */
record Piece(String text, String style) {}
