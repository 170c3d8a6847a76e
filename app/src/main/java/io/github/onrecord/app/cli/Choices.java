package io.github.onrecord.app.cli;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.statement.Act;
import io.github.onrecord.writing.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of a command line become values. */
final class Choices {
  private Choices() {}

  /** When to colour a table. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Terminal terminal) {
      return this == ALWAYS || (this == AUTO && terminal.output() && terminal.colour());
    }
  }

  /** How figures are printed. */
  enum Figures {
    TABLE,
    JSON
  }

  static final class OfFormat extends Choice<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  static final class OfColour extends Choice<Colour> {
    OfColour() {
      super(Colour.class);
    }
  }

  static final class OfFigures extends Choice<Figures> {
    OfFigures() {
      super(Figures.class);
    }
  }

  static final class OfAct extends Choice<Act> {
    OfAct() {
      super(Act.class);
    }
  }

  static final class OfModel extends Choice<ModelSize> {
    OfModel() {
      super(ModelSize.class);
    }
  }

  static final class OfDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is no day; write it as 2022-07-19");
      }
    }
  }
}
