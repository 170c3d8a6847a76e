package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.server.Server;
import io.github.onrecord.server.guard.Settings;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows a ledger in a browser, and to other programs. */
@Command(
    name = "serve",
    sortOptions = false,
    description = {
      "Shows a ledger in a browser, and to other programs under /api/v1, until it is stopped with"
          + " Ctrl-C; what was accepted by then is finished. Only this machine can reach it unless"
          + " --host names another address; then changes need the token in the environment variable"
          + " ONRECORD_TOKEN."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord serve                                    http://127.0.0.1:8080/",
      "  onrecord serve --ledger 2024.db --port 9000",
      "  ONRECORD_TOKEN=... onrecord serve --host 0.0.0.0 --token-to-read"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN = "ONRECORD_TOKEN";

  private final Surroundings surroundings;
  private final Map<String, String> environment;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on; by default 127.0.0.1, which only this machine has.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; by default 8080, 0 for any that is free.")
  private int port = 8080;

  @Option(names = "--token-to-read", description = "Reading needs the token too.")
  private boolean tokenToRead;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  ServeCommand(Surroundings surroundings) {
    this(surroundings, System.getenv());
  }

  ServeCommand(Surroundings surroundings, Map<String, String> environment) {
    this.surroundings = surroundings;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = settings();
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "onrecord stop"));
    try (Ledger ledger = ledgers.open();
        Extractor extractor = model.open(surroundings.extractors());
        Asking asking = model.open(surroundings.askers());
        Server server =
            Server.start(
                settings,
                ledger,
                reader(extractor),
                Optional.of(new ServedClaims(ledger, asking)),
                surroundings.messages()::line)) {
      surroundings.messages().line("serving " + ledgers.path() + " at " + server.address());
      server.warmUp();
      stopped.await();
      surroundings.messages().line("stopping when what was accepted is done");
    } catch (IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  private Settings settings() {
    Optional<String> token = Optional.ofNullable(environment.get(TOKEN)).filter(t -> !t.isBlank());
    try {
      return Settings.local(port).at(host, token, tokenToRead);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), e.getMessage() + "; the token stands in " + TOKEN, e);
    }
  }

  private static Function<Article, ArticleRecord> reader(Extractor extractor) {
    return article -> {
      try (Stream<ArticleRecord> records = extractor.readAll(Stream.of(article))) {
        return records.findFirst().orElseThrow();
      }
    };
  }

  /** The process ends when this returns, so it waits until all is closed. */
  private static void stop(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
