package io.github.onrecord.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps the progress in a file, which is whole at any time. */
final class ProgressFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

  private final Path file;

  ProgressFile(Path file) {
    this.file = file;
  }

  /**
   * What was kept; empty if there is no such file yet.
   *
   * @throws IOException if it cannot be read, or is another kind of file
   */
  Optional<Progress> read() throws IOException {
    try {
      Progress progress = JSON.readValue(Files.readAllBytes(file), Progress.class);
      if (progress.version() != Progress.VERSION) {
        throw noProgress("version " + progress.version());
      }
      return Optional.of(progress);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw noProgress(String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
    }
  }

  /** To be thrown where the file holds something else. */
  IOException noProgress(String why) {
    return new IOException(
        file
            + ": does not tell how far feeds were followed ("
            + why
            + "); remove it to start anew");
  }

  void write(Progress progress) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, JSON.writeValueAsBytes(progress));
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
