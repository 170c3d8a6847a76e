/** Writes what was read, for people and for programs, and reads it back. */
@NullMarked
package io.github.onrecord.writing;

import org.jspecify.annotations.NullMarked;
