/** The data panel: what was read, what each column is for, how the rows are split. */
package hypatia.app.data;
