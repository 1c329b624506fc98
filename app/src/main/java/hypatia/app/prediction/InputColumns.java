package hypatia.app.prediction;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Encoding;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the encoded columns a drawing reads: those that its blocks name, or all. */
final class InputColumns {
  private InputColumns() {}

  static List<ColumnEncoding> of(Diagram diagram, Encoding encoding) {
    Set<String> named = new HashSet<>();
    for (Block block : diagram.blocks()) {
      for (Property<?> property : properties(block)) {
        boolean reads =
            property.kind() instanceof PropertyKind.Columns columns
                && columns.side() == DataSide.INPUT;
        if (!reads) continue;
        List<?> chosen = (List<?>) property.of(block);
        if (chosen.isEmpty()) return encoding.inputs();
        for (Object name : chosen) named.add((String) name);
      }
    }
    return encoding.inputs().stream().filter(column -> named.contains(column.name())).toList();
  }

  private static List<Property<?>> properties(Block block) {
    return BlockCatalog.find(block.type()).map(type -> type.properties()).orElse(List.of());
  }
}
