package hypatia.engine.op;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Every op on the class path, with the ways to call it that the contract test tries. */
final class OpCatalog {
  /** For one, two and three inputs: scalars, 0, 1, primes, more than one block, broadcasts. */
  private static final List<List<Shape>> SHAPES =
      List.of(
          shapes(Shape.SCALAR),
          shapes(Shape.of(0)),
          shapes(Shape.of(1)),
          shapes(Shape.of(7)),
          shapes(Shape.of(4097)),
          shapes(Shape.of(2, 0, 3)),
          shapes(Shape.of(5, 1, 3)),
          shapes(Shape.of(3, 5), Shape.of(5)),
          shapes(Shape.of(5), Shape.of(3, 5)),
          shapes(Shape.of(4, 1), Shape.of(1, 7)),
          shapes(Shape.SCALAR, Shape.of(7)),
          shapes(Shape.of(13), Shape.SCALAR),
          shapes(Shape.of(2, 3, 4), Shape.of(3, 1)),
          shapes(Shape.of(4097), Shape.of(4097)),
          shapes(Shape.of(3, 4097), Shape.of(4097)),
          shapes(Shape.of(1371, 3), Shape.of(3)),
          shapes(Shape.of(1371, 3), Shape.of(1371, 1)),
          shapes(Shape.of(0), Shape.of(1)),
          shapes(Shape.of(0, 3), Shape.of(3)),
          shapes(Shape.of(1), Shape.of(1)),
          shapes(Shape.SCALAR, Shape.SCALAR),
          shapes(Shape.of(3, 5), Shape.of(5), Shape.SCALAR),
          shapes(Shape.of(1, 7), Shape.of(4, 1), Shape.of(4, 7)),
          shapes(Shape.of(4097), Shape.SCALAR, Shape.of(4097)),
          shapes(Shape.of(0), Shape.of(1), Shape.SCALAR));

  private static final List<JavaClass> CLASSES = scan();

  private OpCatalog() {}

  /** The class of each op, sorted by name. */
  static List<JavaClass> classes() {
    return CLASSES;
  }

  private static List<JavaClass> scan() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hypatia.engine")
            .stream()
            .filter(type -> type.isAssignableTo(Op.class))
            .filter(type -> !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .sorted(Comparator.comparing(JavaClass::getName))
            .toList();
  }

  /**
   * The samples that an op offers, and further shapes where the op is element-wise.
   *
   * @throws AssertionError if it offers none
   */
  @SuppressWarnings("unchecked")
  static List<OpSample> samples(Class<?> type) {
    List<OpSample> samples;
    try {
      samples = (List<OpSample>) type.getMethod("samples").invoke(null);
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(
          type.getName() + " needs a public static List<OpSample> samples().", missing);
    }
    if (samples.isEmpty()) throw new AssertionError(type.getName() + " offers no samples.");
    List<OpSample> all = new ArrayList<>(samples);
    OpSample first = samples.get(0);
    if (first.op() instanceof Elementwise) {
      for (List<Shape> shapes : SHAPES) {
        if (shapes.size() == first.inputs().size()) all.add(reshaped(first, shapes));
      }
    }
    return all;
  }

  private static OpSample reshaped(OpSample sample, List<Shape> shapes) {
    List<TensorType> types =
        IntStream.range(0, shapes.size())
            .mapToObj(i -> new TensorType(sample.inputs().get(i).dtype(), shapes.get(i)))
            .toList();
    List<Range> ranges = sample.range();
    return new OpSample(sample.op(), types, ranges);
  }

  private static List<Shape> shapes(Shape... shapes) {
    return List.of(shapes);
  }
}
