/** Runs a trained encoder; {@link Encoder} is the door. */
@NullMarked
package io.github.onrecord.inference;

import org.jspecify.annotations.NullMarked;
