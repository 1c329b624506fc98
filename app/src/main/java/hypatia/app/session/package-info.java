/** View models shared by the features of the window. They know no controls. */
package hypatia.app.session;
