/** What is on record: an attribution with its speaker, relays, act, kind and day. */
@NullMarked
package io.github.onrecord.statement;

import org.jspecify.annotations.NullMarked;
