/** How a text stands to a claim; {@link io.github.onrecord.stance.CrossEncoder} is the door. */
@NullMarked
package io.github.onrecord.stance;

import org.jspecify.annotations.NullMarked;
