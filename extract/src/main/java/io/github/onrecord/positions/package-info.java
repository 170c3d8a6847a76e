/** Who stands where on a claim; {@link io.github.onrecord.positions.Asking} is the door. */
@NullMarked
package io.github.onrecord.positions;

import org.jspecify.annotations.NullMarked;
