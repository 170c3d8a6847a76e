/** What a browser is shown; {@link Pages} is the door. */
@NullMarked
package io.github.onrecord.server.pages;

import org.jspecify.annotations.NullMarked;
