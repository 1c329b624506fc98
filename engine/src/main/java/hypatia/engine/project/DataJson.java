package hypatia.engine.project;

import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataProblem;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.data.Split;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data settings. The hash of the data's content stands beside their source. */
final class DataJson {
  private DataJson() {}

  static Map<String, Object> write(DataSettings data) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", data.source());
    json.put("columns", data.columns().stream().map(DataJson::column).toList());
    Map<String, Object> split = new LinkedHashMap<>();
    split.put("validation", data.split().validation());
    split.put("test", data.split().test());
    split.put("seed", data.split().seed());
    json.put("split", split);
    return json;
  }

  static DataSettings read(JsonFields json) {
    List<Column> columns =
        json.objects("columns").stream()
            .map(
                column ->
                    new Column(
                        column.text("name"),
                        column.constant("type", ColumnType.class),
                        column.constant("role", Role.class),
                        column.flag("standardize")))
            .toList();
    JsonFields split = json.object("split");
    try {
      return new DataSettings(
          json.text("source"),
          columns,
          new Split(split.number("validation"), split.number("test"), split.whole("seed")));
    } catch (DataProblem wrong) {
      throw new ProjectProblem(json.fileName() + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("type", EnumText.text(column.type()));
    json.put("role", EnumText.text(column.role()));
    json.put("standardize", column.standardize());
    return json;
  }
}
