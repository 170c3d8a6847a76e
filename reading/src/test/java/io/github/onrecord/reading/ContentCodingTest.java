package io.github.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Failure;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that servers compressed, and archives that say so of others. */
class ContentCodingTest {
  private static final byte[] PAGE = WebArchive.page("Tema").getBytes(UTF_8);

  /** The same page; what writes it so is in no library for Java alone. */
  private static final byte[] BROTLI =
      Base64.getDecoder()
          .decode(
              "GxIBwKyOd1BTohedOH6zfgnoFFScnea2Uh1dDHElGcqBhxOcqFOerxe45omiEpcgPOKWt6/xe/4/xcb6m2IT"
                  + "kHX7ZEJNnhtGIpFypwanKAyPJKATVZm+fPgFVwod7whOAxQ0b0rN6phCekHLkXd7crakrGoElsih6b1t"
                  + "NPkQLdux1Fkn7ANrU3dUbPXBtNH+fcJwDZ7IRJ5fhC4XQ7RSpyxmbjuzAg==");

  @TempDir Path folder;

  private List<Reading> read(String encoding, byte[] body) throws Exception {
    byte[] archive =
        WebArchive.plain()
            .http(
                "https://a.example/1",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html\r\nContent-Encoding: " + encoding,
                body)
            .bytes();
    return Desk.read(new Desk(folder).file("a.warc", archive));
  }

  private void assertRead(String encoding, byte[] body) throws Exception {
    assertThat(Desk.text(Desk.only(read(encoding, body)).article()))
        .as(encoding)
        .contains("the quay at Tema was safe")
        .endsWith("“None of them has moved.”");
  }

  private static byte[] deflated(boolean raw) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(PAGE);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  @Test
  void readsPagesInEachEncoding() throws Exception {
    assertRead("gzip", WebArchive.zip(PAGE));
    assertRead("X-GZIP", WebArchive.zip(PAGE));
    assertRead("br", BROTLI);
    assertRead("deflate", deflated(false));
    assertRead("deflate", deflated(true));
    assertRead("identity", PAGE);
  }

  @Test
  void undoesTheLastEncodingFirst() throws Exception {
    assertRead("br, gzip", WebArchive.zip(BROTLI));
    assertRead("br\r\nContent-Encoding: gzip", WebArchive.zip(BROTLI));
    assertRead("deflate,gzip", WebArchive.zip(deflated(false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate", "zstd", "gzip, br", "utf-8"})
  void readsPagesThatTheArchiveKeptDecoded(String encoding) throws Exception {
    assertRead(encoding, PAGE);
  }

  @Test
  void tellsOfWhatCannotBeDecoded() throws Exception {
    assertFailed("gzip", Arrays.copyOf(WebArchive.zip(PAGE), 150));
    assertFailed("br", Arrays.copyOf(BROTLI, 150));
    assertFailed("deflate", Arrays.copyOf(deflated(false), 150));
    assertFailed("zstd", BROTLI);
  }

  private void assertFailed(String encoding, byte[] body) throws Exception {
    List<Reading> readings = read(encoding, body);
    assertThat(readings).singleElement().isInstanceOf(Failure.class);
    assertThat(((Failure) readings.get(0)).line())
        .contains("a.warc, offset 0: broken record (content encoding " + encoding + ": ");
  }
}
