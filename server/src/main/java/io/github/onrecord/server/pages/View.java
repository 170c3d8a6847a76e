package io.github.onrecord.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.onrecord.server.guard.FormTokens;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills templates, which were made classes when the program was built. */
final class View {
  private static final String PACKAGE = View.class.getPackageName();

  private final FormTokens tokens;
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, View.class.getClassLoader(), PACKAGE);

  private final String ask;

  /**
   * @param ask where questions go
   */
  View(FormTokens tokens, String ask) {
    this.tokens = tokens;
    this.ask = ask;
  }

  /** The frame of a page. */
  Frame frame(Context context, String title) {
    return new Frame(
        Phrases.line(title),
        "",
        tokens.of(context),
        List.of(),
        Assets.VERSION,
        "",
        ask,
        context.path());
  }

  /** Answers with a page. */
  void show(Context context, String template, Frame frame, Map<String, ?> content) {
    Map<String, Object> all = new HashMap<>(content);
    all.put("frame", frame);
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", all, out);
    context.html(out.toString());
  }
}
