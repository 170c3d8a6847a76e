package io.github.onrecord.server.pages;

import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.desk.Upload;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that visitors send. */
final class UploadPages {
  private final Desk desk;
  private final View view;

  UploadPages(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void accept(Context context) throws IOException {
    UploadedFile file =
        Optional.ofNullable(context.uploadedFile("file"))
            .filter(each -> each.size() > 0)
            .orElseThrow(
                () -> new BadRequestResponse("there is no file; choose one that holds text"));
    try (InputStream in = file.content()) {
      Upload upload = desk.accept(file.filename(), in.readAllBytes());
      context.redirect(Addresses.upload(upload.id()), HttpStatus.SEE_OTHER);
    }
  }

  void show(Context context) {
    Upload upload = Lookup.upload(desk, Query.of(context));
    String progress = "/api/v1/upload?id=" + Addresses.encoded(upload.id());
    String heading = heading(upload);
    Frame frame =
        view.frame(context, heading + " " + upload.name()).as(List.of(Link.of("JSON", progress)));
    view.show(
        context,
        "upload",
        upload.isDone() ? frame : frame.refreshing(Addresses.upload(upload.id())),
        Map.of("upload", upload, "heading", heading, "figures", figures(upload)));
  }

  private static String heading(Upload upload) {
    return switch (upload.state()) {
      case WAITING, READING -> "Reading";
      case DONE -> "Read";
      case FAILED -> "Broke off reading";
    };
  }

  /** "1 article read, new on record, with 3 statements". */
  private static String figures(Upload upload) {
    if (upload.state() == Upload.State.WAITING) {
      return "Other files come first";
    }
    if (upload.read() == 0) {
      return upload.isDone() ? "No article was read" : "No article read yet";
    }
    String read = ArticleLine.counted(upload.read(), "article") + " read, ";
    String statements = ", with " + ArticleLine.counted(upload.statements(), "statement");
    if (upload.added() == 0) {
      return read + (upload.read() == 1 ? "on record already" : "all on record already");
    }
    return read
        + (upload.read() == 1 ? "new on record" : upload.added() + " of them new")
        + statements;
  }
}
