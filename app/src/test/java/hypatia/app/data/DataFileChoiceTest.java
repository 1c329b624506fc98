package hypatia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.data.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileChoiceTest {
  private static final Split SPLIT = new Split(0.1, 0.3, 5);

  private static Column column(String name, Role role) {
    return new Column(name, ColumnType.NUMERIC, role, false);
  }

  private static DataSettings proposed(Column... columns) {
    return new DataSettings("new.csv", List.of(columns), Split.STANDARD);
  }

  @Test
  void rolesStayWhereTheOtherFileHasAllColumnsInUse() {
    DataSettings before =
        new DataSettings(
            "old.csv",
            List.of(column("a", Role.TARGET), column("b", Role.INPUT), column("gone", Role.IGNORE)),
            SPLIT);
    DataSettings next =
        DataFileChoice.adopt(
            before,
            proposed(column("b", Role.TARGET), column("a", Role.INPUT), column("c", Role.INPUT)));
    assertEquals(
        new DataSettings(
            "new.csv",
            List.of(column("b", Role.INPUT), column("a", Role.TARGET), column("c", Role.IGNORE)),
            SPLIT),
        next);
  }

  @Test
  void anotherTableBringsItsOwnRoles() {
    DataSettings before = new DataSettings("old.csv", List.of(column("a", Role.TARGET)), SPLIT);
    DataSettings proposed = proposed(column("x", Role.INPUT), column("y", Role.TARGET));
    assertEquals(proposed.withSplit(SPLIT), DataFileChoice.adopt(before, proposed));
    assertEquals(proposed, DataFileChoice.adopt(null, proposed));
  }
}
