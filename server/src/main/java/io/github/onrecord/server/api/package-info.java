/** What other programs ask for; {@link Api} is the door. */
@NullMarked
package io.github.onrecord.server.api;

import org.jspecify.annotations.NullMarked;
