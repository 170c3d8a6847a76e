package io.github.onrecord.resolution;

/**
 * The end of a sentence that tells whom the sentence is from, by indices of words.
 *
 * @param clauseTo the index after the last word of what is said
 * @param from the first word of the source
 * @param to the index after its last
 * @param cueFrom the first word of saying
 * @param cueTo the index after its last
 */
record Closer(int clauseTo, int from, int to, int cueFrom, int cueTo) {}
