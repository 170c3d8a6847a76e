/** Turns a text into word pieces with their features, and into the windows an encoder reads. */
@NullMarked
package io.github.onrecord.encoding;

import org.jspecify.annotations.NullMarked;
