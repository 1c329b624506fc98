/** What a compiled function runs on. */
package hypatia.engine.device;
