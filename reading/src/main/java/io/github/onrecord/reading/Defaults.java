package io.github.onrecord.reading;

import java.time.LocalDate;
import java.util.Optional;

/** What holds for articles that do not say it themselves. */
record Defaults(Optional<LocalDate> published, Optional<String> outlet) {}
