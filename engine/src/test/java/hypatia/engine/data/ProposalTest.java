package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "iris.csv, species, CATEGORY, 4, 3",
    "wine_excerpt.csv, cultivar, CATEGORY, 13, 3",
    "auto_mpg_excerpt.csv, origin, CATEGORY, 5, 3",
    "digits_excerpt.csv, digit, CATEGORY, 64, 10",
    "seattle_weather_excerpt.csv, weather, CATEGORY, 4, 5",
    "xor.csv, xor, CATEGORY, 2, 2"
  })
  void worksWithoutATouch(String file, String target, ColumnType type, int inputs, int classes) {
    Table table = Tables.resource(file);
    Proposal proposal = Proposal.of(table);
    DataSettings settings = proposal.settings();
    assertEquals(1, settings.columns(Role.TARGET).size());
    Column chosen = settings.columns(Role.TARGET).get(0);
    assertEquals(target, chosen.name());
    assertEquals(type, chosen.type());
    assertEquals(inputs, settings.columns(Role.INPUT).size());
    for (Column column : settings.columns()) {
      String reason = proposal.reasons().get(column.name());
      assertTrue(reason.endsWith("."), reason);
    }
    assertEquals(classes, Dataset.of(table, settings).encoding().target(target).width());
  }

  private Column proposed(String column, String... lines) throws IOException {
    return Proposal.of(Tables.of(folder, lines)).settings().column(column).orElseThrow();
  }

  @Test
  void prefersTheColumnThatIsNamedLikeATarget() throws IOException {
    String[] lines = {
      "survived,pclass,colour", "0,1,red", "1,2,blue", "1,3,red", "0,1,red", "1,2,red", "1,3,red"
    };
    assertEquals(Role.TARGET, proposed("survived", lines).role());
    assertEquals(ColumnType.CATEGORY, proposed("survived", lines).type());
    assertEquals(Role.INPUT, proposed("pclass", lines).role());
    assertEquals(Role.INPUT, proposed("colour", lines).role());
  }

  @Test
  void takesWholeNumbersWithClassLikeNamesForClasses() throws IOException {
    String[] lines = {"fuelType,n,price", "3,1,9.5", "7,2,8.5", "3,1,7.5", "7,2,6.5"};
    assertEquals(
        new Column("fuelType", ColumnType.CATEGORY, Role.TARGET, false),
        proposed("fuelType", lines));
    assertEquals(ColumnType.NUMERIC, proposed("n", lines).type());
  }

  @Test
  void takesTheLastColumnOfNumbersForAMeasure() throws IOException {
    String[] lines = {"a,price", "1,9.5", "2,8.5", "3,7.5"};
    assertEquals(
        new Column("price", ColumnType.NUMERIC, Role.TARGET, true), proposed("price", lines));
    assertEquals(new Column("a", ColumnType.NUMERIC, Role.INPUT, true), proposed("a", lines));
    String[] years = {"a,year", "1,2001", "2,2002", "3,2001", "4,2002"};
    assertEquals(ColumnType.NUMERIC, proposed("year", years).type());
  }

  @Test
  void leavesOutWhatOnlyNumbersRows() throws IOException {
    String[] lines = {"PassengerId,age,class", "1,20,x", "2,30,y", "3,40,x"};
    assertEquals(Role.IGNORE, proposed("PassengerId", lines).role());
    assertEquals(Role.INPUT, proposed("age", lines).role());
  }

  @Test
  void leavesOutColumnsThatCannotBeUsedAndSaysWhy() throws IOException {
    String[] lines = new String[31];
    lines[0] = "empty,gap,same,typo,text,a,b";
    for (int i = 1; i <= 30; i++) {
      String gap = i == 7 ? "?" : "1.5";
      String typo = i == 9 ? "1o" : String.valueOf(i);
      lines[i] = "NA," + gap + ",x," + typo + ",word " + i + "," + i * 0.5 + "," + i * 0.25;
    }
    Proposal proposal = Proposal.of(Tables.of(folder, lines));
    for (String name : new String[] {"empty", "gap", "same", "typo", "text"}) {
      assertEquals(Role.IGNORE, proposal.settings().column(name).orElseThrow().role(), name);
    }
    assertEquals(Role.INPUT, proposal.settings().column("a").orElseThrow().role());
    assertEquals(Role.TARGET, proposal.settings().column("b").orElseThrow().role());
    assertTrue(proposal.reasons().get("gap").contains("line 8"), proposal.reasons().get("gap"));
    assertTrue(proposal.reasons().get("typo").contains("line 10"), proposal.reasons().get("typo"));
    assertEquals(ColumnType.NUMERIC, proposal.settings().column("typo").orElseThrow().type());
  }

  @Test
  void keepsAllRowsOfATinyTableForTraining() {
    assertEquals(Split.NONE, Proposal.of(Tables.resource("xor.csv")).settings().split());
    assertEquals(Split.STANDARD, Proposal.of(Tables.resource("iris.csv")).settings().split());
  }

  @Test
  void proposesTheNamedTargetThoughACellIsEmpty() throws IOException {
    String[] lines = {"a,species,b", "1,x,1.5", "2,,2.5", "3,y,3.5", "4,x,4.5", "5,y,5.5"};
    assertEquals(Role.TARGET, proposed("species", lines).role());
    String reason = Proposal.of(Tables.of(folder, lines)).reasons().get("species");
    assertTrue(reason.contains("line 3"), reason);
  }

  @Test
  void proposesInputsWithEmptyCellsWhereThereAreNoOthers() throws IOException {
    String[] lines = {"a,b,class", "1,,x", "2,2,y", "4,2,y"};
    assertEquals(Role.IGNORE, proposed("b", lines).role());
    String[] gaps = {"a,b,class", "1,,x", ",2,y", "4,2,y"};
    assertEquals(Role.INPUT, proposed("a", gaps).role());
    assertEquals(Role.INPUT, proposed("b", gaps).role());
  }

  @Test
  void proposesTheSameWhereTheSmallLetterOfIHasNoDot() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      String[] lines = {"ID,age,DIAGNOSIS,size", "1,20,x,1.5", "2,30,y,2.5", "3,40,x,3.5"};
      assertEquals(Role.IGNORE, proposed("ID", lines).role());
      assertEquals(Role.TARGET, proposed("DIAGNOSIS", lines).role());
    } finally {
      Locale.setDefault(before);
    }
  }
}
