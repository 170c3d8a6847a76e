package io.github.onrecord.training;

import io.github.onrecord.decoding.TaggedSpan;
import io.github.onrecord.encoding.Pieces;
import java.util.List;

/**
 * An annotated article in word pieces.
 *
 * @param annotated whether anybody marked the article
 * @param tags gold label of each piece
 * @param spans gold spans in the order of the text
 * @param cueOf for each content span of {@code spans}, the index of its cue in {@code spans}; -1
 *     for other spans and contents without a cue
 * @param sourceOf for each cue span of {@code spans}, the index of its source; -1 likewise
 * @param paragraphs for each piece, how many paragraphs ended before it
 */
@SuppressWarnings("ArrayRecordComponent") // training data, never compared
record Example(
    String id,
    Pieces pieces,
    boolean annotated,
    int[] tags,
    List<TaggedSpan> spans,
    int[] cueOf,
    int[] sourceOf,
    int[] paragraphs) {}
