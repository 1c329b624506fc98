/** One line a command: its place, text, icon and shortcuts; menus, bars and help follow from it. */
package hypatia.app.command;
