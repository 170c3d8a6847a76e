package io.github.onrecord.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files of the inputs, in any Hadoop file system. */
final class InputFiles {
  private final Configuration hadoop;

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * The files by their names, each once.
   *
   * @param inputs files, folders with all in them, or patterns of these
   * @throws IOException if an input is not there or cannot be listed
   */
  List<InputFile> of(List<String> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        throw new FileNotFoundException(input + ": no such file or folder; check the path");
      }
      for (FileStatus each : found) {
        collect(system, each, files);
      }
    }
    return files.stream().distinct().sorted(Comparator.comparing(InputFile::uri)).toList();
  }

  private static void collect(FileSystem system, FileStatus status, List<InputFile> files)
      throws IOException {
    RemoteIterator<LocatedFileStatus> all = system.listFiles(status.getPath(), true);
    while (all.hasNext()) {
      LocatedFileStatus file = all.next();
      if (!isHidden(file.getPath(), status.getPath())) {
        files.add(
            new InputFile(file.getPath().toString(), file.getLen(), file.getModificationTime()));
      }
    }
  }

  /** Hadoop and Spark keep their own notes under such names. */
  private static boolean isHidden(Path file, Path root) {
    for (Path each = file; each != null && !each.equals(root); each = each.getParent()) {
      if (each.getName().startsWith("_") || each.getName().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
