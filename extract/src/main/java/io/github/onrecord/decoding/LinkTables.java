package io.github.onrecord.decoding;

/**
 * The learned scores of a {@link Linker}.
 *
 * @param none the vector that stands for "no partner"
 * @param distance scores by {@link LinkFeatures#distance()}
 * @param rank scores by {@link LinkFeatures#rank()}
 * @param paragraphs scores by {@link LinkFeatures#paragraphs()}
 */
@SuppressWarnings("ArrayRecordComponent") // weights, never compared
public record LinkTables(float[] none, float[] distance, float[] rank, float[] paragraphs) {}
