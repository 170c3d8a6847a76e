/** Turns what an encoder says of each word piece into spans and the links between them. */
@NullMarked
package io.github.onrecord.decoding;

import org.jspecify.annotations.NullMarked;
