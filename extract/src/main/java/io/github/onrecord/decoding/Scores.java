package io.github.onrecord.decoding;

/**
 * What an encoder says of the pieces of a text.
 *
 * @param tags scores of labels, {@code [pieces][Tag.COUNT]}
 * @param links link vectors, {@code [pieces][2 * Linker.VECTORS * Linker.WIDTH]}
 */
@SuppressWarnings("ArrayRecordComponent") // one record for a whole article, never compared
public record Scores(float[][] tags, float[][] links) {}
