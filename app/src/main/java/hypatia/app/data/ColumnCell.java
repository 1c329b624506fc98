package hypatia.app.data;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A cell of the list of columns; its node is made once and shows one column after the other. */
abstract class ColumnCell extends TableCell<ColumnRow, ColumnFacts> {
  private Node content;

  ColumnCell() {
    setAlignment(Pos.CENTER_LEFT);
  }

  /** Shows what is known of a column. */
  abstract void show(ColumnFacts facts);

  /** Says what the cell consists of. */
  final void hold(Node node) {
    content = node;
  }

  /** The row of this cell, while it has one. */
  final ColumnRow row() {
    return getTableRow().getItem();
  }

  @Override
  protected void updateItem(ColumnFacts facts, boolean empty) {
    super.updateItem(facts, empty);
    boolean blank = empty || facts == null;
    setGraphic(blank ? null : content);
    if (!blank) show(facts);
  }
}
