/**
 * From each format of {@code project.json} to the next. Append-only: a migration that was released
 * is never changed, since files in its format are out in the world.
 */
package hypatia.engine.project.migration;
