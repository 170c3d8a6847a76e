/** A claim, who stands where on it, and what shows that; {@link Answer} holds it all. */
@NullMarked
package io.github.onrecord.claim;

import org.jspecify.annotations.NullMarked;
