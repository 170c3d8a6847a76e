/** The meaning of sentences as vectors; {@link SentenceEncoder} is the door. */
@NullMarked
package io.github.onrecord.embedding;

import org.jspecify.annotations.NullMarked;
