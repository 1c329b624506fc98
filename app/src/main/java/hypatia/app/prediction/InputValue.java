package hypatia.app.prediction;

import hypatia.app.ui.NumberText;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.ColumnType;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed or chosen for one input column, and what is to be said about it. */
final class InputValue {
  /** How a value stands to those of training. */
  enum State {
    USUAL,
    /** A number, but none such was seen in training. */
    OUTSIDE,
    /** Nothing that the network can be asked about. */
    WRONG
  }

  private final ColumnEncoding column;
  private final SimpleStringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WRONG);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private boolean whole;

  InputValue(ColumnEncoding column) {
    this.column = column;
    text.addListener((o, before, now) -> check());
    text.set(middle());
  }

  ColumnEncoding column() {
    return column;
  }

  String name() {
    return column.name();
  }

  /** Whether the column's numbers have no decimals; it then goes in whole steps. */
  void setWhole(boolean noDecimals) {
    whole = noDecimals;
  }

  boolean isNumeric() {
    return column.type() == ColumnType.NUMERIC;
  }

  /** As typed. */
  StringProperty text() {
    return text;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** The range of training or, where the value does not fit, one sentence. */
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  boolean isWrong() {
    return state.get() == State.WRONG;
  }

  OptionalDouble number() {
    return NumberText.real(text.get());
  }

  /** As the network reads it, whatever decimal mark was typed. */
  String forNetwork() {
    if (!isNumeric()) return text.get();
    return Double.toString(number().orElseThrow());
  }

  /** Takes a number from a slider, rounded to what one can aim at. */
  void slide(double value) {
    double step = step();
    double rounded = Math.rint(value / step) * step;
    text.set(Figures.number(clamp(rounded), 7));
  }

  /** Goes one step up or down, from where it is. */
  void step(boolean up) {
    OptionalDouble now = number();
    if (now.isEmpty()) return;
    double next = now.getAsDouble() + (up ? step() : -step());
    text.set(Figures.number(Math.rint(next / step()) * step(), 7));
  }

  /** A power of ten, about a hundredth of the range; at least 1 for whole numbers. */
  double step() {
    double range = column.maximum() - column.minimum();
    if (range <= 0) return 1;
    double power = Math.pow(10, Math.floor(Math.log10(range / 100) + 1e-9));
    return whole ? Math.max(1, power) : power;
  }

  /** Something to begin with: the mean of training, or the first category. */
  String middle() {
    if (!isNumeric()) return column.categories().get(0);
    double mean = column.mean() == 0 ? (column.minimum() + column.maximum()) / 2 : column.mean();
    double step = step();
    return Figures.number(clamp(Math.rint(mean / step) * step), 7);
  }

  private double clamp(double value) {
    return Math.max(column.minimum(), Math.min(column.maximum(), value));
  }

  private void check() {
    if (isNumeric()) checkNumber();
    else checkCategory();
  }

  private void checkNumber() {
    OptionalDouble number = number();
    if (number.isEmpty()) {
      boolean nothing = text.get().isBlank();
      say(State.WRONG, (nothing ? "Give it a number" : "Not a number: write one") + such());
    } else if (number.getAsDouble() < column.minimum() || number.getAsDouble() > column.maximum()) {
      say(State.OUTSIDE, isConstant() ? always() : "outside the training range " + range());
    } else {
      say(State.USUAL, isConstant() ? always() : range());
    }
  }

  private boolean isConstant() {
    return column.minimum() == column.maximum();
  }

  private String always() {
    return "always " + Figures.number(column.minimum()) + " in training";
  }

  private String such() {
    return " such as " + middle() + ".";
  }

  private String range() {
    return Figures.number(column.minimum()) + "–" + Figures.number(column.maximum());
  }

  private void checkCategory() {
    List<String> known = column.categories();
    if (known.contains(text.get())) say(State.USUAL, "");
    else say(State.WRONG, "“" + text.get() + "” did not occur in training: choose another.");
  }

  private void say(State newState, String sentence) {
    state.set(newState);
    remark.set(sentence);
  }
}
