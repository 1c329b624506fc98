package hypatia.engine.data;

/** Which sign stands before the decimals; the other one may group thousands. */
public enum DecimalMark {
  POINT('.', ','),
  COMMA(',', '.');

  final char mark;
  final char group;

  DecimalMark(char mark, char group) {
    this.mark = mark;
    this.group = group;
  }

  DecimalMark other() {
    return this == POINT ? COMMA : POINT;
  }
}
