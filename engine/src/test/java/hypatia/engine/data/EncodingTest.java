package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import hypatia.engine.block.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Dataset dataset(Split split, String... lines) throws IOException {
    Table table = Tables.of(folder, lines);
    return Dataset.of(table, Proposal.of(table).settings().withSplit(split));
  }

  @Test
  void describesTheDataToADiagram() throws IOException {
    Dataset data =
        dataset(Split.NONE, "a,colour,class", "1,red,10", "2,blue,9", "3,red,10", "4,red,9");
    assertEquals(
        List.of(Field.numeric("a"), Field.category("colour", List.of("blue", "red"))),
        data.signature().inputs());
    // Codes are sorted as numbers, not as words.
    assertEquals(List.of(Field.category("class", List.of("9", "10"))), data.signature().targets());
  }

  @Test
  void survivesJsonToTheLastBit() throws IOException {
    Dataset iris =
        Dataset.of(
            Tables.resource("iris.csv"), Proposal.of(Tables.resource("iris.csv")).settings());
    String json = JSON.writeValueAsString(iris.encoding());
    assertEquals(iris.encoding(), JSON.readValue(json, Encoding.class));
    String settings = JSON.writeValueAsString(iris.settings());
    assertEquals(iris.settings(), JSON.readValue(settings, DataSettings.class));
  }

  @Test
  void appliesByNameWhateverTheOrderAndTheSpelling() throws IOException {
    Dataset data = dataset(Split.NONE, "a,code,class", "1,1,x", "2,2,y", "3,1,x", "4,2,y");
    DataSettings coded = data.settings().withColumnType("code", ColumnType.CATEGORY);
    Encoding encoding = Dataset.of(data.table(), coded).encoding();
    Table other = Tables.of(folder, "extra;code;a", "z;1,0;2,0", "z;2;3,5");
    Examples examples = encoding.encodeInputs(other);
    assertEquals(List.of("a", "code"), examples.columns());
    double mean = 2.5;
    double scale = Math.sqrt(1.25);
    assertEquals((float) ((2.0 - mean) / scale), examples.value("a", 0));
    assertEquals((float) ((3.5 - mean) / scale), examples.value("a", 1));
    assertEquals(1, examples.value("code", 0));
    assertEquals(0, examples.value("code", 1));
    Examples typed = encoding.encodeInputs(Map.of("a", "3,5", "code", "2"));
    assertEquals(examples.value("a", 1), typed.value("a", 0));
    assertEquals(examples.value("code", 1), typed.value("code", 0));
  }

  @Test
  void learnsFromTheTrainingPartAndDecodesToOriginalUnits() {
    Table table = Tables.resource("iris.csv");
    DataSettings settings =
        Proposal.of(table)
            .settings()
            .withColumnRole("species", Role.INPUT)
            .withColumnRole("sepal_length", Role.TARGET);
    Dataset data = Dataset.of(table, settings);
    double[] lengths = Tables.numbers(table, "sepal_length");
    int[] rows = data.rows(Part.TRAIN);
    double mean = 0;
    for (int row : rows) mean += lengths[row] / rows.length;
    double variance = 0;
    for (int row : rows) variance += Math.pow(lengths[row] - mean, 2) / rows.length;
    ColumnEncoding target = data.encoding().target("sepal_length");
    assertEquals(mean, target.mean(), 1e-12);
    assertEquals(Math.sqrt(variance), target.scale(), 1e-12);
    for (int row = 0; row < table.rows(); row++) {
      double decoded = target.decode(data.examples().value("sepal_length", row));
      assertEquals(lengths[row], decoded, 1e-6);
    }
  }

  @Test
  void leavesAConstantColumnFiniteAndWarns() throws IOException {
    Dataset data = dataset(Split.NONE, "a,same,class", "1,0.1,x", "2,0.1,y", "3,0.1,x");
    assertEquals(1, data.encoding().input("same").scale());
    assertEquals(0, data.examples().value("same", 1));
    assertEquals(1, data.warnings().size());
  }

  @Test
  void leavesNumbersAloneThatAreNotToBeStandardised() throws IOException {
    Dataset data = dataset(Split.NONE, "a,class", "10,x", "20,y", "40,x");
    Dataset plain = Dataset.of(data.table(), data.settings().withColumnStandardize("a", false));
    assertEquals(40, plain.examples().value("a", 2));
    assertEquals(10, plain.encoding().input("a").minimum());
    assertEquals(40, plain.encoding().input("a").maximum());
  }
}
