package hypatia.app.data;

import hypatia.app.ui.NumberText;
import hypatia.app.ui.Segments;
import hypatia.engine.data.CategoryCount;
import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Role;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The cells of the list of columns. */
final class ColumnCells {
  private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");

  private ColumnCells() {}

  /** Hears of what the user chooses in a row. */
  interface Choices {
    void role(ColumnRow row, Role role);

    void type(ColumnRow row, ColumnType type);

    void standardize(ColumnRow row, boolean standardize);
  }

  /** The name, and why it was proposed as it was. */
  static final class Name extends ColumnCell {
    private final Label label = new Label();
    private final Tooltip tooltip = new Tooltip();

    Name() {
      hold(label);
      label.getStyleClass().add("column-name");
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      label.setTooltip(tooltip);
    }

    @Override
    void show(ColumnFacts facts) {
      label.setText(facts.name());
      label.pseudoClassStateChanged(UNUSED, !facts.isUsed());
      tooltip.setText(
          facts.reason().isEmpty() ? facts.name() : facts.name() + ": " + facts.reason());
    }
  }

  /** Numbers or classes. */
  static final class Type extends ColumnCell {
    private final Segments<ColumnType> segments;

    Type(Choices choices) {
      segments =
          new Segments<>(
              List.of(ColumnType.values()),
              type -> type == ColumnType.NUMERIC ? "Number" : "Class",
              type -> choices.type(row(), type));
      segments.explain(
          type ->
              type == ColumnType.NUMERIC
                  ? "Numbers, whose order and distance mean something"
                  : "One of a few names or codes, whose order means nothing");
      hold(segments);
    }

    @Override
    void show(ColumnFacts facts) {
      segments.show(facts.column().type());
      segments.setIds("type-" + facts.name());
    }
  }

  /** What a column is used for. */
  static final class RoleChoice extends ColumnCell {
    private final Segments<Role> segments;

    RoleChoice(Choices choices) {
      segments = Roles.segments(role -> choices.role(row(), role));
      hold(segments);
    }

    @Override
    void show(ColumnFacts facts) {
      segments.show(facts.column().role());
      segments.setIds("role-" + facts.name());
    }
  }

  /** A picture of the values and their figures. */
  static final class Values extends ColumnCell {
    private static final int MOST_CLASSES = 12;
    private static final double ROOM_FOR_MEAN = 265;

    private final DistributionView picture = new DistributionView();
    private final Label range = new Label();
    private final Label mean = new Label();

    Values() {
      HBox box = new HBox(10, picture, range, mean);
      box.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(range, Priority.ALWAYS);
      range.setMinWidth(80);
      range.setMaxWidth(Double.MAX_VALUE);
      mean.getStyleClass().add("figure");
      mean.setMinWidth(0);
      mean.setPrefWidth(100);
      mean.setTooltip(new Tooltip("Mean ± standard deviation"));
      mean.managedProperty().bind(mean.visibleProperty());
      mean.visibleProperty()
          .bind(mean.textProperty().isNotEmpty().and(widthProperty().greaterThan(ROOM_FOR_MEAN)));
      hold(box);
    }

    @Override
    void show(ColumnFacts facts) {
      ColumnStatistics known = facts.statistics();
      picture.show(known);
      boolean numbers = known != null && facts.isNumeric() && known.count() > 0;
      mean.setText("");
      if (known == null) {
        range.setText(facts.inFile() ? "…" : "");
      } else if (numbers) {
        range.setText(
            NumberText.brief(known.minimum()) + " to " + NumberText.brief(known.maximum()));
        mean.setText(NumberText.brief(known.mean()) + " ± " + NumberText.brief(known.std()));
      } else {
        range.setText(facts.isNumeric() ? "No numbers" : classes(known));
      }
    }

    private static String classes(ColumnStatistics known) {
      String names =
          known.top().stream()
              .map(CategoryCount::category)
              .limit(MOST_CLASSES)
              .collect(Collectors.joining(", "));
      return NumberText.grouped(known.distinct())
          + (known.distinct() == 1 ? " class: " : " classes: ")
          + names
          + (known.distinct() > MOST_CLASSES ? ", …" : "");
    }
  }

  /** Whether numbers are moved to mean 0 and deviation 1. */
  static final class Standardize extends ColumnCell {
    private final CheckBox box = new CheckBox();

    Standardize(Choices choices) {
      hold(box);
      box.setOnAction(event -> choices.standardize(row(), box.isSelected()));
      setAlignment(Pos.CENTER);
      box.setTooltip(
          new Tooltip("Move to mean 0 and standard deviation 1, learned on the training rows"));
    }

    @Override
    void show(ColumnFacts facts) {
      box.setVisible(facts.isNumeric() && facts.isUsed());
      box.setSelected(facts.column().standardize());
      box.setId("standardise-" + facts.name());
    }
  }

  /** What is wrong with the cells, or why the column is a target or not used. */
  static final class Remark extends ColumnCell {
    private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

    private final Label flaw = new Label();
    private final Label why = new Label();

    Remark() {
      HBox box = new HBox(8, flaw, why);
      box.setAlignment(Pos.CENTER_LEFT);
      hold(box);
      flaw.getStyleClass().add("flaw");
      flaw.setMinWidth(USE_PREF_SIZE);
      flaw.managedProperty().bind(flaw.textProperty().isNotEmpty());
      flaw.visibleProperty().bind(flaw.managedProperty());
      why.getStyleClass().add("hint");
      why.setMinWidth(0);
      Tooltip whole = new Tooltip();
      whole.setWrapText(true);
      whole.setMaxWidth(420);
      whole.textProperty().bind(why.textProperty());
      why.setTooltip(whole);
    }

    @Override
    void show(ColumnFacts facts) {
      flaw.setText(facts.flaw());
      flaw.pseudoClassStateChanged(ALARMING, facts.isUsed());
      why.setText(facts.column().role() == Role.INPUT ? "" : facts.reason());
    }
  }
}
