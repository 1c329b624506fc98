package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.Initializer;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParameterStoreTest {
  private static final Initializer GLOROT = new Initializer.GlorotUniform(40, 50);

  private static Tensor drawn(long seed, String key, Initializer initializer) {
    return new ParameterStore(seed).obtain(key, Shape.of(40, 50), initializer).value();
  }

  @Test
  void theSameSeedAndKeyDrawTheSameNumbers() {
    assertEquals(drawn(7, "a/W", GLOROT), drawn(7, "a/W", GLOROT));
    assertNotEquals(drawn(7, "a/W", GLOROT), drawn(8, "a/W", GLOROT));
    assertNotEquals(drawn(7, "a/W", GLOROT), drawn(7, "b/W", GLOROT));
  }

  @Test
  void theOrderOfAskingDoesNotMatter() {
    ParameterStore forth = new ParameterStore(3);
    forth.obtain("a/W", Shape.of(2, 3), GLOROT);
    forth.obtain("b/W", Shape.of(3, 2), GLOROT);
    ParameterStore back = new ParameterStore(3);
    back.obtain("b/W", Shape.of(3, 2), GLOROT);
    back.obtain("a/W", Shape.of(2, 3), GLOROT);
    assertEquals(forth.snapshot(), back.snapshot());
    assertEquals(forth.hash(), back.hash());
  }

  @Test
  void initializersHaveTheSpreadThatTheySay() {
    Tensor uniform = drawn(1, "a/W", GLOROT);
    double limit = Math.sqrt(6.0 / 90);
    IntStream.range(0, uniform.size()).forEach(i -> assertTrue(Math.abs(uniform.get(i)) <= limit));
    assertEquals(limit / Math.sqrt(3), deviation(uniform), 0.05 * limit);
    Tensor normal = drawn(1, "a/W", new Initializer.HeNormal(40));
    assertEquals(Math.sqrt(2.0 / 40), deviation(normal), 0.05 * Math.sqrt(2.0 / 40));
    Tensor constant = drawn(1, "a/W", new Initializer.Constant(0.5));
    assertEquals(0.5, constant.get(17));
  }

  private static double deviation(Tensor values) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += values.get(i);
      squares += values.get(i) * values.get(i);
    }
    double mean = sum / values.size();
    assertEquals(0, mean, 0.02);
    return Math.sqrt(squares / values.size() - mean * mean);
  }

  @Test
  void aKeyIsOneVariableUntilItsShapeChanges() {
    ParameterStore store = new ParameterStore(1);
    SharedVariable first = store.obtain("a/W", Shape.of(2, 3), GLOROT);
    assertSame(first, store.obtain("a/W", Shape.of(2, 3), GLOROT));
    assertEquals(List.of(), store.restarted());
    SharedVariable second = store.obtain("a/W", Shape.of(2, 4), GLOROT);
    assertArrayEquals(new int[] {2, 4}, second.value().shape());
    assertEquals(List.of("a/W"), store.restarted());
  }

  @Test
  void givenValuesAreTakenWhereTheyFit() {
    Tensor given = Tensor.of(new float[] {1, 2}, 2);
    ParameterStore store =
        new ParameterStore(1, Map.of("a/b", given, "b/b", given, "gone/W", given));
    assertEquals(given, store.obtain("a/b", Shape.of(2), GLOROT).value());
    assertArrayEquals(new int[] {3}, store.obtain("b/b", Shape.of(3), GLOROT).value().shape());
    assertEquals(List.of("b/b"), store.restarted());
    assertEquals(List.of("a/b", "b/b"), List.copyOf(store.snapshot().keySet()));
    assertEquals(List.of("a/b", "b/b", "gone/W"), List.copyOf(store.everything().keySet()));
  }

  @Test
  void loadingOverwritesInPlace() {
    ParameterStore store = new ParameterStore(1);
    SharedVariable variable = store.obtain("a/b", Shape.of(2), GLOROT);
    Tensor given = Tensor.of(new float[] {1, 2}, 2);
    store.load(Map.of("a/b", given));
    assertEquals(given, variable.value());
    store.load(Map.of("a/b", Tensor.of(new float[] {1, 2, 3}, 3)));
    assertEquals(given, variable.value());
    assertEquals(List.of("a/b"), store.restarted());
  }

  @Test
  void aCopyGoesItsOwnWay() {
    ParameterStore store = new ParameterStore(1);
    store.obtain("a/b", Shape.of(2), GLOROT);
    ParameterStore copy = store.copy();
    SharedVariable copied = copy.obtain("a/b", Shape.of(2), GLOROT);
    assertEquals(store.hash(), copy.hash());
    copied.setValue(Tensor.of(new float[] {1, 2}, 2));
    assertNotEquals(store.hash(), copy.hash());
  }

  @Test
  void theHashIsWhatAnyoneCanCompute() {
    // printf 'a/b\0\1\0\0\0\2\0\0\0\0\0\200\77\0\0\0\300' | sha256sum
    assertEquals(
        "18f0be1c1fbcf392c2955dab3eba724cd8ebc91b8a5adf4b52b41242ae400bb2",
        ParametersHash.of(Map.of("a/b", Tensor.of(new float[] {1, -2}, 2))));
    assertNotEquals(
        ParametersHash.of(Map.of("a/b", Tensor.of(new float[] {1, -2}, 2))),
        ParametersHash.of(Map.of("a/b", Tensor.of(new float[] {1, -2}, 1, 2))));
  }
}
