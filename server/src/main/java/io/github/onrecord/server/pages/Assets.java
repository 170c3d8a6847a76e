package io.github.onrecord.server.pages;

import io.github.onrecord.writing.ArticleView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Style sheets, the script and the picture of the tab: all that pages load, and all ours. */
final class Assets {
  private record Asset(String type, String text) {}

  private static final Map<String, Asset> ALL =
      Map.of(
          "article.css", new Asset("text/css", ArticleView.style()),
          "site.css", new Asset("text/css", resource("site.css")),
          "site.js", new Asset("text/javascript", resource("site.js")),
          "icon.svg", new Asset("image/svg+xml", resource("icon.svg")));

  /** Changes when any of them does, so that browsers may keep what they have. */
  static final String VERSION = version();

  private Assets() {}

  static void show(Context context) {
    Asset asset = ALL.get(context.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("there is no such file");
    }
    boolean named = VERSION.equals(context.queryParam("v"));
    context.header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
    context.result(asset.text()).contentType(asset.type() + "; charset=utf-8");
  }

  static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Assets.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    CRC32 sum = new CRC32();
    ALL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> sum.update(e.getValue().text().getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(sum.getValue());
  }
}
