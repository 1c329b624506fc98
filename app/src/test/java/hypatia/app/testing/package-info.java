/** What the tests of the window share: a small document, fast mouse and keys, pictures. */
package hypatia.app.testing;
