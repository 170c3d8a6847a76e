/** Turns the attributions of an article into statements: speakers, relays, acts and days. */
@NullMarked
package io.github.onrecord.resolution;

import org.jspecify.annotations.NullMarked;
