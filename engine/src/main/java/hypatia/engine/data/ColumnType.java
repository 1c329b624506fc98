package hypatia.engine.data;

/** What the cells of a column mean. */
public enum ColumnType {
  /** Numbers, whose order and distance mean something. */
  NUMERIC,
  /** One of a few names (or codes); their order means nothing. */
  CATEGORY
}
