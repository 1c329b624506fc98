package hypatia.engine.train;

import java.util.List;

/** What a network says about one example, in the user's own words and units. */
public sealed interface Predicted {
  /** The column that is predicted. */
  String target();

  /** As a table shows it: the likeliest class, or the number. */
  String text();

  /**
   * A probability for each class.
   *
   * @param classes in the order of their labels
   * @param probabilities one for each class; they add up to 1
   */
  record ClassProbabilities(String target, List<String> classes, List<Double> probabilities)
      implements Predicted {
    public ClassProbabilities {
      classes = List.copyOf(classes);
      probabilities = List.copyOf(probabilities);
    }

    /** The likeliest class; the first of several. */
    public int label() {
      int best = 0;
      for (int i = 1; i < probabilities.size(); i++) {
        if (probabilities.get(i) > probabilities.get(best)) best = i;
      }
      return best;
    }

    public String best() {
      return classes.get(label());
    }

    /** The probability of the likeliest class. */
    public double confidence() {
      return probabilities.get(label());
    }

    @Override
    public String text() {
      return best();
    }
  }

  /** A number in the column's own unit. */
  record Number(String target, double value) implements Predicted {
    @Override
    public String text() {
      return Float.toString((float) value);
    }
  }
}
