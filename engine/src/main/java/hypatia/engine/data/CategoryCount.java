package hypatia.engine.data;

/** How often a category occurs. */
public record CategoryCount(String category, long count) {}
