package hypatia.engine.diagram;

/** A connection from an output port to an input port. An input port takes one wire. */
public record Wire(PortRef from, PortRef to) {}
