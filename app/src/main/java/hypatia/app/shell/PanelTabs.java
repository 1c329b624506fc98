package hypatia.app.shell;

import hypatia.app.command.Command;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lower panels as tabs, some with a count. */
final class PanelTabs extends TabPane {
  private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

  private final Map<Command, Tab> tabs = new EnumMap<>(Command.class);

  PanelTabs(List<Panel> panels) {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("panel-tabs");
    for (Panel panel : panels) {
      Tab tab = new Tab();
      tab.setId("tab-" + panel.show().name().toLowerCase(Locale.ROOT));
      tab.setContent(panel.content());
      tab.setGraphic(header(panel));
      tabs.put(panel.show(), tab);
      getTabs().add(tab);
    }
  }

  void show(Command command) {
    getSelectionModel().select(tabs.get(command));
  }

  Set<Command> commands() {
    return Set.copyOf(tabs.keySet());
  }

  private static HBox header(Panel panel) {
    Label badge = new Label();
    badge.getStyleClass().add("count-badge");
    badge.textProperty().bind(panel.badge());
    badge.managedProperty().bind(badge.textProperty().isNotEmpty());
    badge.visibleProperty().bind(badge.managedProperty());
    panel.alarming().addListener((o, before, now) -> badge.pseudoClassStateChanged(ALARMING, now));
    badge.pseudoClassStateChanged(ALARMING, panel.alarming().getValue());
    HBox header =
        new HBox(7, new FontIcon(panel.show().icon()), new Label(panel.show().text()), badge);
    header.setAlignment(Pos.CENTER);
    return header;
  }
}
