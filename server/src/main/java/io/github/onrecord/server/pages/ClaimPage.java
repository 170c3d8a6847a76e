package io.github.onrecord.server.pages;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.server.desk.ClaimFilter;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.guard.Token;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who stands where on a claim. */
final class ClaimPage {
  private static final List<String> FILTERS = List.of("stance", "speaker", "outlet", "from", "to");

  private final Desk desk;
  private final View view;
  private final Token token;

  ClaimPage(Desk desk, View view, Token token) {
    this.desk = desk;
    this.view = view;
    this.token = token;
  }

  void show(Context context) {
    Query query = Query.of(context);
    Optional<String> claim = query.some("q").map(Phrases::line);
    if (claim.isEmpty() || !desk.answersClaims()) {
      context.redirect(claim.map(q -> "/search?q=" + Addresses.encoded(q)).orElse("/"));
      return;
    }
    ClaimFilter filter = ClaimFilter.of(query);
    // The start page names what is disputed: strangers must not write there by asking.
    Desk.Asked asked = desk.claim(claim.get(), query.words("begun"), token.isShownBy(context));
    if (asked.answer().isPresent()) {
      show(context, asked.answer().get(), filter, forms(query, claim.get()));
    } else {
      wait(context, claim.get(), asked.begun());
    }
  }

  /** The page is loaded again after a moment, and is the answer then or says that it takes long. */
  private void wait(Context context, String claim, String begun) {
    String again =
        String.valueOf(context.queryString()).replaceAll("&begun=[^&]*", "")
            + "&begun="
            + Addresses.encoded(begun);
    Frame frame = view.frame(context, claim).asking(claim).refreshing("/claim?" + again);
    context.header("Cache-Control", "no-store");
    view.show(context, "waiting", frame, Map.of("claim", claim));
  }

  /** With the same left out. */
  private static List<Link> forms(Query query, String claim) {
    String kept =
        FILTERS.stream()
            .filter(name -> query.some(name).isPresent())
            .map(name -> "&" + name + "=" + Addresses.encoded(query.words(name)))
            .collect(Collectors.joining());
    return Link.forms("/api/v1/claim?q=" + Addresses.encoded(claim) + kept);
  }

  private void show(Context context, Answer answer, ClaimFilter filter, List<Link> forms) {
    String claim = answer.claim();
    List<Position> positions = filter.of(answer);
    List<SpeakerView> speakers = new PositionViews(desk).of(positions);
    Frame frame = view.frame(context, claim).asking(claim).as(forms);
    Map<String, Object> content = new HashMap<>();
    content.put("answer", answer);
    content.put("filter", filter);
    content.put("all", Addresses.claim(claim));
    content.put("near", "/search?q=" + Addresses.encoded(claim));
    content.put("figures", ClaimSummary.figures(positions));
    List<ChangeView> changes =
        answer.showing(positions).changes().stream().map(ChangeView::of).toList();
    content.put("timeline", Timeline.of(speakers, turned(changes)));
    content.put("speakers", speakers);
    content.put("changes", changes);
    content.put("names", names(answer));
    content.put("outlets", outlets(answer));
    content.put("articles", articles(answer));
    view.show(context, "claim", frame, content);
  }

  private static Set<String> turned(List<ChangeView> changes) {
    return changes.stream().map(ChangeView::speaker).collect(Collectors.toSet());
  }

  /** What each speaker is called by its key, in the order of the names. */
  private static Map<String, String> names(Answer answer) {
    Map<String, String> names = new LinkedHashMap<>();
    answer.positions().stream()
        .sorted(Comparator.comparing(ClaimPage::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(position -> names.putIfAbsent(position.key(), name(position)));
    return names;
  }

  private static String name(Position position) {
    return Phrases.line(Phrases.called(position.speaker()));
  }

  private static Set<String> outlets(Answer answer) {
    return answer.positions().stream()
        .flatMap(position -> position.evidence().stream())
        .map(Evidence::article)
        .flatMap(article -> article.outlet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How articles as a whole stand to it, but those about something else. */
  private static Map<String, List<Link>> articles(Answer answer) {
    return answer.articles().stream()
        .filter(each -> each.stance() != ArticleStance.UNRELATED)
        .sorted(Comparator.comparing(ArticleAnswer::stance))
        .collect(
            Collectors.groupingBy(
                each -> each.stance().name().toLowerCase(Locale.ROOT),
                TreeMap::new,
                Collectors.mapping(ClaimPage::link, Collectors.toList())));
  }

  private static Link link(ArticleAnswer each) {
    return Link.of(PassageView.title(each.article()), Addresses.article(each.article().id()));
  }
}
