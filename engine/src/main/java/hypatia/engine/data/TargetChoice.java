package hypatia.engine.data;

import hypatia.engine.data.ColumnProfile.Fitness;
import java.util.List;
import java.util.function.Predicate;

/**
 * The column that is proposed as target, and why.
 *
 * @param profile null if no column can be one
 */
record TargetChoice(ColumnProfile profile, ColumnType type, String reason) {
  private static final int MOST_NUMBERED_CLASSES = 20;

  static TargetChoice of(List<ColumnProfile> profiles) {
    // With empty cells or one class too: to learn another column silently would be worse than to
    // be told.
    Predicate<ColumnProfile> isNamed =
        p ->
            NameHints.isTarget(p.name())
                && (p.fitness() != Fitness.USELESS || p.statistics().distinct() == 1);
    ColumnProfile named = last(profiles, isNamed.and(TargetChoice::canBeClasses));
    if (named == null) named = last(profiles, isNamed);
    if (named != null) return choice(named, "Its name says that it is to be predicted");
    named = last(profiles, p -> p.usable() && NameHints.isClass(p.name()) && canBeClasses(p));
    if (named != null) return choice(named, "Its name says that it holds classes");
    ColumnProfile last = last(profiles, ColumnProfile::usable);
    if (last == null) return new TargetChoice(null, ColumnType.NUMERIC, "");
    return choice(last, "It is the last column that can be used");
  }

  private static TargetChoice choice(ColumnProfile profile, String why) {
    String but = profile.usable() ? "" : " " + profile.reason();
    if (!canBeClasses(profile)) {
      return new TargetChoice(profile, ColumnType.NUMERIC, why + ", a number." + but);
    }
    return new TargetChoice(
        profile,
        ColumnType.CATEGORY,
        why + ", one of " + profile.statistics().distinct() + " classes." + but);
  }

  /** Words, or whole numbers from 0 or 1 on without a gap, each of which occurs repeatedly. */
  private static boolean canBeClasses(ColumnProfile profile) {
    if (profile.type() == ColumnType.CATEGORY) return true;
    ColumnStatistics numbers = profile.statistics();
    return (numbers.minimum() == 0 || numbers.minimum() == 1)
        && numbers.maximum() - numbers.minimum() == numbers.distinct() - 1
        && numbers.distinct() > 1
        && numbers.distinct() <= MOST_NUMBERED_CLASSES
        && numbers.distinct() * 2 <= numbers.count()
        && ColumnProfile.isWhole(profile.column());
  }

  private static ColumnProfile last(
      List<ColumnProfile> profiles, Predicate<ColumnProfile> condition) {
    ColumnProfile found = null;
    for (ColumnProfile profile : profiles) {
      if (condition.test(profile)) found = profile;
    }
    return found;
  }
}
