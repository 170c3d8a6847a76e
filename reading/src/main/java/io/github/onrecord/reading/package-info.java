/** Turns text, HTML, JSON and JSON Lines into articles; {@link ArticleReader} is the door. */
@NullMarked
package io.github.onrecord.reading;

import org.jspecify.annotations.NullMarked;
