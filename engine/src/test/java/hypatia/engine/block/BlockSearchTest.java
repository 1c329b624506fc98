package hypatia.engine.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockSearchTest {
  @ParameterizedTest
  @CsvSource({
    "den, dense", // how a title begins
    "ENTROPY, cross-entropy", // a word within a title, in any case
    "fully conn, dense", // a keyword of two words
    "mean-sq, mean-squared-error", // an id
    "sftmx, softmax", // letters left out
    "entropy cross, cross-entropy", // words in any order
    "loss regression, mean-squared-error", // words from different places
    "activation rect, relu",
  })
  void theBestComesFirst(String query, String best) {
    assertEquals(best, ids(query).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void noQueryFindsAllInTheirOrder(String query) {
    assertEquals(BlockCatalog.all(), BlockSearch.find(BlockCatalog.all(), query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqq", "dense qqq"})
  void everyWordMustBeFound(String query) {
    assertEquals(List.of(), ids(query));
  }

  @Test
  void everyTypeIsFoundFirstByItsTitle() {
    for (BlockType type : BlockCatalog.all()) assertEquals(type.id(), ids(type.title()).get(0));
  }

  @Test
  void turkishLowerCaseChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("input", ids("INPUT").get(0));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> ids(String query) {
    return BlockSearch.find(BlockCatalog.all(), query).stream().map(BlockType::id).toList();
  }
}
