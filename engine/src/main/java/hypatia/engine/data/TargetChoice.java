package hypatia.engine.data;

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
    ColumnProfile named = last(profiles, p -> NameHints.isTarget(p.name()));
    if (named != null) return choice(named, "Its name says that it is to be predicted");
    named = last(profiles, p -> NameHints.isClass(p.name()) && canBeClasses(p));
    if (named != null) return choice(named, "Its name says that it holds classes");
    ColumnProfile last = last(profiles, p -> true);
    if (last == null) return new TargetChoice(null, ColumnType.NUMERIC, "");
    return choice(last, "It is the last column that can be used");
  }

  private static TargetChoice choice(ColumnProfile profile, String why) {
    if (!canBeClasses(profile)) {
      return new TargetChoice(profile, ColumnType.NUMERIC, why + ", a number.");
    }
    return new TargetChoice(
        profile,
        ColumnType.CATEGORY,
        why + ", one of " + profile.statistics().distinct() + " classes.");
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
      if (profile.usable() && condition.test(profile)) found = profile;
    }
    return found;
  }
}
