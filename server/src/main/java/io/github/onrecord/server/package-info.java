/** Shows a ledger in a browser and to other programs; {@link Server} is the door. */
@NullMarked
package io.github.onrecord.server;

import org.jspecify.annotations.NullMarked;
