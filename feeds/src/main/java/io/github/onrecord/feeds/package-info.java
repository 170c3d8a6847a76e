/** Follows RSS and Atom feeds and reads what they link to; {@link FeedWatcher} is the door. */
@NullMarked
package io.github.onrecord.feeds;

import org.jspecify.annotations.NullMarked;
