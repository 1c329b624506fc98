package hypatia.engine.lowering;

import hypatia.engine.block.Field;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.graph.Input;
import java.util.List;

/**
 * A value that the data supply at each batch.
 *
 * @param variable {@code batch×n} numbers, or {@code batch} class labels
 * @param block the block that reads the columns
 * @param fields the columns in the order in which they fill the last axis; empty without data
 */
public record Slot(Input variable, BlockId block, List<Field> fields) {
  public Slot {
    fields = List.copyOf(fields);
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return fields.stream().map(Field::name).toList();
  }
}
