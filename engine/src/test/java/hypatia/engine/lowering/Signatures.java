package hypatia.engine.lowering;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import java.util.List;

/** Data that tests pretend to have. */
public final class Signatures {
  /** Four numbers and one of three species. */
  public static final DataSignature IRIS =
      new DataSignature(
          List.of(
              Field.numeric("sepal length"),
              Field.numeric("sepal width"),
              Field.numeric("petal length"),
              Field.numeric("petal width")),
          List.of(Field.category("species", List.of("setosa", "versicolor", "virginica"))));

  /** Two numbers and a class of three as inputs; one number as target. */
  public static final DataSignature HOUSES =
      new DataSignature(
          List.of(
              Field.numeric("area"),
              Field.numeric("rooms"),
              Field.category("heating", List.of("gas", "oil", "none"))),
          List.of(Field.numeric("price")));

  private Signatures() {}
}
