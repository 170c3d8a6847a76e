/**
 * Lets requests in or turns them away, before anything is done for them; {@link Guard} is the door.
 */
@NullMarked
package io.github.onrecord.server.guard;

import org.jspecify.annotations.NullMarked;
