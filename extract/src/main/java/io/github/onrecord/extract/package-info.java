/** Finds who is credited with which words; {@link Onrecord} is the door. */
@NullMarked
package io.github.onrecord.extract;

import org.jspecify.annotations.NullMarked;
