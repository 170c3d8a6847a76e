package io.github.onrecord.app.cli;

import io.github.onrecord.positions.Positions;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a run has around it.
 *
 * @param in standard input
 * @param out standard output, as UTF-8
 * @param messages standard error
 * @param terminal what is known of the terminal
 * @param extractors how a model is opened
 * @param askers how that is opened which asks articles about claims
 */
record Surroundings(
    InputStream in,
    Writer out,
    Messages messages,
    Terminal terminal,
    Extractor.Opener extractors,
    Askers askers) {

  static Surroundings ofProcess() {
    // System.out would swallow errors, and write in the encoding of the locale.
    OutputStream out = new PipeOutput(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = Terminal.ofProcess();
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
            true,
            StandardCharsets.UTF_8);
    return new Surroundings(
        System.in,
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
        new Messages(err, terminal.errors()),
        terminal,
        OnrecordExtractor::open,
        Positions::open);
  }
}
