package hypatia.engine.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The length of one axis: a normalised expression over whole numbers and names, such as {@code 64},
 * {@code batch}, {@code 64·time} or {@code ⌊(time − 2) / 2⌋}.
 *
 * <p>Two dims are equal when their expressions are. Where a length came from ({@link #reason()}) is
 * kept for the sentences that people read and takes no part in equality. Arithmetic is exact: a
 * length beyond 64 bits is an {@link ArithmeticException}, never another length.
 */
public final class Dim {
  /** The dim 1, which broadcasts. */
  public static final Dim ONE = of(1);

  /** Sum of monomials: sorted atom names (the empty list is the number 1) to their coefficient. */
  private final TreeMap<Monomial, Long> terms;

  private final String reason;

  private Dim(TreeMap<Monomial, Long> terms, String reason) {
    this.terms = terms;
    this.reason = reason;
  }

  /** A known length, at least 0. */
  public static Dim of(long length) {
    TreeMap<Monomial, Long> terms = new TreeMap<>();
    add(terms, Monomial.UNIT, length);
    return new Dim(terms, null);
  }

  /** A length that is known only when the graph runs, such as {@code batch}. */
  public static Dim named(String name) {
    TreeMap<Monomial, Long> terms = new TreeMap<>();
    add(terms, new Monomial(List.of(new Name(name))), 1);
    return new Dim(terms, null);
  }

  public Dim plus(Dim other) {
    TreeMap<Monomial, Long> sum = new TreeMap<>(terms);
    other.terms.forEach((monomial, factor) -> add(sum, monomial, factor));
    return new Dim(sum, null);
  }

  public Dim plus(long number) {
    return plus(of(number));
  }

  public Dim minus(Dim other) {
    return plus(other.times(of(-1)));
  }

  public Dim times(Dim other) {
    TreeMap<Monomial, Long> product = new TreeMap<>();
    terms.forEach(
        (m1, f1) ->
            other.terms.forEach(
                (m2, f2) -> add(product, m1.times(m2), Math.multiplyExact(f1, f2))));
    return new Dim(product, null);
  }

  public Dim times(long number) {
    return times(of(number));
  }

  /** The quotient rounded down; exact where every coefficient divides. */
  public Dim dividedBy(long divisor) {
    if (divisor <= 0) throw new IllegalArgumentException("A dim is divided by " + divisor + ".");
    if (terms.values().stream().allMatch(factor -> factor % divisor == 0)) {
      TreeMap<Monomial, Long> quotient = new TreeMap<>();
      terms.forEach((monomial, factor) -> add(quotient, monomial, factor / divisor));
      return new Dim(quotient, null);
    }
    if (isKnown()) return of(Math.floorDiv(length(), divisor));
    TreeMap<Monomial, Long> floor = new TreeMap<>();
    add(floor, new Monomial(List.of(new Floor(withReason(null), divisor))), 1);
    return new Dim(floor, null);
  }

  /** The same length with a sentence fragment on where it came from: "Dense 1 has 64 units". */
  public Dim withReason(String why) {
    return new Dim(terms, why);
  }

  /** Where this length came from, or null where nobody said. */
  public String reason() {
    return reason;
  }

  /** Whether the length is a plain number. */
  public boolean isKnown() {
    return terms.isEmpty() || (terms.size() == 1 && terms.containsKey(Monomial.UNIT));
  }

  /** Whether this is the number 1. */
  public boolean isOne() {
    return equals(ONE);
  }

  /**
   * The length as a number.
   *
   * @throws IllegalStateException if it is not known yet
   */
  public long length() {
    if (!isKnown()) throw new IllegalStateException("The length " + this + " is not known yet.");
    return terms.getOrDefault(Monomial.UNIT, 0L);
  }

  /** The names that this length depends on. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Monomial monomial : terms.keySet()) {
      for (Atom atom : monomial.atoms) {
        if (atom instanceof Name name) names.add(name.name);
        else if (atom instanceof Floor floor) names.addAll(floor.of.names());
      }
    }
    return names;
  }

  /** The length once every name is known. */
  public long evaluate(DimBindings bindings) {
    long sum = 0;
    for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
      long product = term.getValue();
      for (Atom atom : term.getKey().atoms) {
        product = Math.multiplyExact(product, atom.evaluate(bindings));
      }
      sum = Math.addExact(sum, product);
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dim dim && terms.equals(dim.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    if (terms.isEmpty()) return "0";
    StringBuilder text = new StringBuilder();
    List<Map.Entry<Monomial, Long>> names = new ArrayList<>(terms.entrySet());
    Collections.reverse(names); // names before the plain number
    for (Map.Entry<Monomial, Long> term : names) {
      long factor = term.getValue();
      String atoms = term.getKey().toString();
      if (text.length() > 0) text.append(factor < 0 ? " − " : " + ");
      else if (factor < 0) text.append("−");
      long size = Math.abs(factor);
      if (atoms.isEmpty()) text.append(size);
      else text.append(size == 1 ? "" : size + "·").append(atoms);
    }
    return text.toString();
  }

  private static void add(TreeMap<Monomial, Long> terms, Monomial monomial, long factor) {
    long sum = Math.addExact(terms.getOrDefault(monomial, 0L), factor);
    if (sum == 0) terms.remove(monomial);
    else terms.put(monomial, sum);
  }

  /** A factor that is not a plain number. */
  private sealed interface Atom {
    long evaluate(DimBindings bindings);
  }

  private record Name(String name) implements Atom {
    Name {
      Objects.requireNonNull(name);
    }

    @Override
    public long evaluate(DimBindings bindings) {
      return bindings.lengthOf(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private record Floor(Dim of, long divisor) implements Atom {
    @Override
    public long evaluate(DimBindings bindings) {
      return Math.floorDiv(of.evaluate(bindings), divisor);
    }

    @Override
    public String toString() {
      return "⌊(" + of + ") / " + divisor + "⌋";
    }
  }

  /** A product of atoms, sorted, so that a·b and b·a are one. */
  private record Monomial(List<Atom> atoms) implements Comparable<Monomial> {
    static final Monomial UNIT = new Monomial(List.of());

    Monomial times(Monomial other) {
      List<Atom> all = new ArrayList<>(atoms);
      all.addAll(other.atoms);
      all.sort((a, b) -> a.toString().compareTo(b.toString()));
      return new Monomial(List.copyOf(all));
    }

    @Override
    public int compareTo(Monomial other) {
      int byDegree = Integer.compare(atoms.size(), other.atoms.size());
      return byDegree != 0 ? byDegree : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return String.join("·", atoms.stream().map(Atom::toString).toList());
    }
  }
}
