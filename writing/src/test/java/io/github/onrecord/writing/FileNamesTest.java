package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void keepsAnIdThatIsSafe() {
    for (String id : new String[] {"wire_2016-09-12_stealth", "Über uns 水.v2", "a", "AP #7 (1)"}) {
      assertThat(FileNames.of(id)).isEqualTo(id);
    }
  }

  @Test
  void leavesNoWayOutOfTheFolder() {
    assertThat(FileNames.of("../../etc/passwd")).matches("_.._etc_passwd-[0-9a-f]{10}");
    assertThat(FileNames.of("https://a.example/b?c")).matches("https_a.example_b_c-[0-9a-f]{10}");
    assertThat(FileNames.of("..")).matches("[0-9a-f]{10}");
    assertThat(FileNames.of(".hidden")).matches("hidden-[0-9a-f]{10}");
    assertThat(FileNames.of("C:\\x\0\n")).matches("C_x_-[0-9a-f]{10}");
  }

  @Test
  void avoidsTheDevicesOfWindows() {
    assertThat(FileNames.of("NUL")).matches("_NUL-[0-9a-f]{10}");
    assertThat(FileNames.of("com1.story")).matches("_com1.story-[0-9a-f]{10}");
    assertThat(FileNames.of("console")).isEqualTo("console");
  }

  @Test
  void tellsIdsApartThatLookAlike() {
    assertThat(FileNames.of("a/b")).isNotEqualTo(FileNames.of("a:b"));
    assertThat(FileNames.of("x".repeat(900) + "1"))
        .isNotEqualTo(FileNames.of("x".repeat(900) + "2"));
  }

  @Property(tries = 500)
  void isAlwaysOneShortName(@ForAll String id) {
    String name = FileNames.of(id);
    assertThat(name).isNotBlank().doesNotContain("/", "\\", ":", "\0").doesNotStartWith(".");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
  }
}
