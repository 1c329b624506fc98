package hypatia.app.ui;

import hypatia.engine.block.DataSide;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Some of the data's columns, or all of them (the empty list). */
final class ColumnsEditor implements PropertyField.Editor {
  private final MenuButton button = new MenuButton();
  private final DataSide side;
  private final Supplier<DataSignature> signature;
  private final PropertyField.Edits edits;
  private List<String> chosen = List.of();

  ColumnsEditor(DataSide side, Supplier<DataSignature> signature, PropertyField.Edits edits) {
    this.side = side;
    this.signature = signature;
    this.edits = edits;
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnShowing(event -> fill());
    fill(); // a menu without entries does not open
  }

  @Override
  public Node node() {
    return button;
  }

  @Override
  public void show(Object value) {
    List<String> names = new ArrayList<>();
    for (Object name : (List<?>) value) names.add((String) name);
    chosen = List.copyOf(names);
    button.setText(chosen.isEmpty() ? "All columns" : String.join(", ", chosen));
  }

  private void fill() {
    button.getItems().clear();
    CheckMenuItem all = new CheckMenuItem("All columns");
    all.setSelected(chosen.isEmpty());
    all.setOnAction(event -> choose(List.of()));
    button.getItems().add(all);
    // Columns that were chosen and are gone stay in the list, so that they can be taken out.
    Set<String> names = new LinkedHashSet<>();
    for (Field field : offered()) names.add(field.name());
    names.addAll(chosen);
    if (!names.isEmpty()) button.getItems().add(new SeparatorMenuItem());
    for (String name : names) button.getItems().add(entry(name, List.copyOf(names)));
  }

  private MenuItem entry(String name, List<String> order) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setMnemonicParsing(false);
    item.setSelected(chosen.contains(name));
    item.setOnAction(
        event -> {
          Set<String> next = new LinkedHashSet<>(chosen);
          if (!next.remove(name)) next.add(name);
          choose(order.stream().filter(next::contains).toList());
        });
    return item;
  }

  private void choose(List<String> columns) {
    show(columns);
    edits.edited(columns);
  }

  private List<Field> offered() {
    return side == DataSide.INPUT ? signature.get().inputs() : signature.get().targets();
  }
}
