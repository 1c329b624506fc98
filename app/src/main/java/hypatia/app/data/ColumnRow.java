package hypatia.app.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A column's place in the list; it stays, with selection and focus, while its facts change. */
final class ColumnRow {
  private final ReadOnlyObjectWrapper<ColumnFacts> facts;

  ColumnRow(ColumnFacts facts) {
    this.facts = new ReadOnlyObjectWrapper<>(facts);
  }

  String name() {
    return facts.get().name();
  }

  ReadOnlyObjectProperty<ColumnFacts> facts() {
    return facts.getReadOnlyProperty();
  }

  void show(ColumnFacts now) {
    if (!now.equals(facts.get())) facts.set(now);
  }
}
