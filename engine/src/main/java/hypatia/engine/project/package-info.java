/**
 * The project on disk: one {@code .hypatia} file (a zip) or a folder with the same content.
 *
 * <pre>
 * project.json               format number, id, name, diagram, layout, data and training settings
 * data/iris.csv              the data, if they are small; else project.json says where they lie
 * runs/latest                the id of the run that was written last
 * runs/ID/run.json           what was trained, how, and what came of it
 * runs/ID/parameters.safetensors, optimizer.safetensors
 * </pre>
 *
 * <p>Saving replaces the old content in one step: a reader, or a crash at any moment, finds either
 * the old project or the new one. So no backup copy is kept beside it.
 */
package hypatia.engine.project;
