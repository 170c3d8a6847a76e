package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Guard;
import io.github.onrecord.server.guard.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How tokens are compared, which no clock tells reliably: seen from the compiled classes. */
class SecretsTest {
  private static final String TOKEN = "a-long-enough-token-for-tests";
  private static final Set<String> HASTY =
      Set.of(
          "equals",
          "equalsIgnoreCase",
          "compareTo",
          "compareToIgnoreCase",
          "contentEquals",
          "regionMatches",
          "startsWith",
          "endsWith",
          "matches",
          "compare",
          "mismatch");

  @TempDir private Path folder;

  @Test
  void areComparedInConstantTimeAlone() throws IOException {
    List<String> secret = comparisons("Secret");
    assertThat(secret).contains("java/security/MessageDigest.isEqual");
    for (String room : List.of("Token", "FormTokens")) {
      assertThat(comparisons(room))
          .as(room)
          .contains("io/github/onrecord/server/guard/Secret.same")
          .allMatch(call -> call.endsWith("Secret.same"));
    }
    assertThat(secret).allMatch(call -> call.endsWith("MessageDigest.isEqual"));
  }

  @Test
  void areTakenWholeOnly() {
    Settings settings = Settings.local(0).at("127.0.0.1", Optional.of(TOKEN), true);
    try (Fixture server = new Fixture(folder, settings)) {
      for (String guess :
          List.of("", TOKEN.substring(1), TOKEN.substring(0, 20), TOKEN + "x", "A" + TOKEN)) {
        assertThat(server.get("/", "Authorization", "Bearer " + guess).statusCode())
            .as(guess)
            .isEqualTo(401);
      }
      assertThat(server.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }
  }

  /** The calls in a class of the guard that compare something with what is no constant. */
  private static List<String> comparisons(String name) throws IOException {
    List<String> calls = new ArrayList<>();
    try (InputStream in = Guard.class.getResourceAsStream(name + ".class")) {
      new ClassReader(Objects.requireNonNull(in)).accept(new Methods(calls), 0);
    }
    return calls;
  }

  private static final class Methods extends ClassVisitor {
    private final List<String> calls;

    Methods(List<String> calls) {
      super(Opcodes.ASM9);
      this.calls = calls;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls(calls);
    }
  }

  private static final class Calls extends MethodVisitor {
    private final List<String> calls;
    private boolean constant;

    Calls(List<String> calls) {
      super(Opcodes.ASM9);
      this.calls = calls;
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant = true;
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
      constant = false;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      note(owner, name, !constant);
      constant = false;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object each : arguments) {
        if (each instanceof Handle handle) {
          note(handle.getOwner(), handle.getName(), true);
        }
      }
      constant = false;
    }

    private void note(String owner, String name, boolean isAsked) {
      boolean slow = name.equals("isEqual") || (owner.endsWith("/Secret") && name.equals("same"));
      if (slow || (isAsked && HASTY.contains(name))) {
        calls.add(owner + "." + name);
      }
    }
  }
}
