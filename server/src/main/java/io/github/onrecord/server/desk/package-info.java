/** What pages and API ask for, with limits of time and number; {@link Desk} is the door. */
@NullMarked
package io.github.onrecord.server.desk;

import org.jspecify.annotations.NullMarked;
