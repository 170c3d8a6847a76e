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
    Frame frame =
        view.frame(context, "Reading " + upload.name()).as(List.of(Link.of("JSON", progress)));
    view.show(
        context,
        "upload",
        upload.isDone() ? frame : frame.refreshing(Addresses.upload(upload.id())),
        Map.of("upload", upload));
  }
}
