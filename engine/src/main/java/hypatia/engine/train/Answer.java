package hypatia.engine.train;

import hypatia.engine.block.Task;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Encoding;
import hypatia.engine.graph.Buffer;
import hypatia.engine.lowering.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the numbers of one prediction are read: as class probabilities, or as numbers in units. */
sealed interface Answer {
  /** How many numbers one example has. */
  int width();

  /** Adds what the network says about one example of a batch. */
  void read(Buffer values, int example, List<Predicted> predicted);

  static Answer of(Prediction prediction, Encoding encoding) {
    int width = Math.toIntExact(prediction.value().shape().dim(-1).length());
    boolean known = !prediction.fields().isEmpty();
    if (prediction.task() == Task.CLASSIFICATION) {
      if (known) {
        String target = prediction.fields().get(0).name();
        List<String> classes = encoding.target(target).categories();
        if (classes.size() == width) return new Classes(target, classes);
      }
      return new Classes(prediction.name(), numbered("", width));
    }
    if (known && prediction.fields().size() == width) {
      return new Numbers(
          prediction.fields().stream().map(field -> encoding.target(field.name())).toList());
    }
    return new Plain(
        width == 1 ? List.of(prediction.name()) : numbered(prediction.name() + " ", width));
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }

  /** One column, a probability for each class. */
  record Classes(String target, List<String> classes) implements Answer {
    @Override
    public int width() {
      return classes.size();
    }

    @Override
    public void read(Buffer values, int example, List<Predicted> predicted) {
      List<Double> probabilities = new ArrayList<>(width());
      int at = values.offset + example * width();
      for (int i = 0; i < width(); i++) probabilities.add((double) values.array[at + i]);
      predicted.add(new Predicted.ClassProbabilities(target, classes, probabilities));
    }
  }

  /** Columns of numbers, read in their own units. */
  record Numbers(List<ColumnEncoding> columns) implements Answer {
    @Override
    public int width() {
      return columns.size();
    }

    @Override
    public void read(Buffer values, int example, List<Predicted> predicted) {
      int at = values.offset + example * width();
      for (int i = 0; i < width(); i++) {
        ColumnEncoding column = columns.get(i);
        double value = column.decode(values.array[at + i]);
        predicted.add(new Predicted.Number(column.name(), value));
      }
    }
  }

  /** Numbers that no column explains. */
  record Plain(List<String> targets) implements Answer {
    @Override
    public int width() {
      return targets.size();
    }

    @Override
    public void read(Buffer values, int example, List<Predicted> predicted) {
      int at = values.offset + example * width();
      for (int i = 0; i < width(); i++) {
        predicted.add(new Predicted.Number(targets.get(i), values.array[at + i]));
      }
    }
  }
}
