package io.github.onrecord.resolution;

/**
 * Who spoke last before a place of an article.
 *
 * @param sentence the number of the sentence in which the words ended
 */
record LastSpeaker(Entity entity, int sentence) {}
