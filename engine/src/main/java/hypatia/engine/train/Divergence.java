package hypatia.engine.train;

import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import java.math.BigDecimal;
import java.util.List;

/** What to say when the numbers have gone out of hand. */
final class Divergence {
  private Divergence() {}

  static String sentence(int epoch, double learningRate, DataSettings data) {
    List<String> raw =
        data.columns().stream()
            .filter(c -> c.role() != Role.IGNORE && c.type() == ColumnType.NUMERIC)
            .filter(c -> !c.standardize())
            .map(Column::name)
            .limit(4)
            .toList();
    BigDecimal rate = new BigDecimal(Double.toString(learningRate));
    return "The loss is no finite number any more in epoch "
        + epoch
        + ": lower the learning rate from "
        + text(rate)
        + " to "
        + text(rate.movePointLeft(1))
        + (raw.isEmpty() ? "" : ", and standardise the columns " + String.join(", ", raw))
        + "; the parameters are back at the last good epoch.";
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
