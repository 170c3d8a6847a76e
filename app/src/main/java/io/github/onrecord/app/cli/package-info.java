/** The command line: one class a command; {@link io.github.onrecord.app.cli.Main} starts it. */
@NullMarked
package io.github.onrecord.app.cli;

import org.jspecify.annotations.NullMarked;
