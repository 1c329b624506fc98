package hypatia.engine.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramTest {
  private static final Diagram ROW =
      Diagram.of(
          List.of(block("a"), block("b"), block("c")), List.of(wire("a", "b"), wire("b", "c")));

  private static Block block(String id) {
    return new Block(new BlockId(id), "dense", id, Map.of("units", 3L), Position.ORIGIN);
  }

  private static Wire wire(String from, String to) {
    return new Wire(new PortRef(new BlockId(from), "y"), new PortRef(new BlockId(to), "x"));
  }

  @Test
  void anInputPortTakesOneWire() {
    Diagram rewired = new DiagramEdit.Connect(wire("a", "c")).applyTo(ROW);
    assertEquals(List.of(wire("a", "b"), wire("a", "c")), rewired.wires());
    assertEquals(Optional.of(wire("a", "c")), rewired.wireInto(wire("a", "c").to()));
    assertEquals(Optional.of(wire("b", "c")), ROW.wireInto(wire("b", "c").to()));
  }

  @Test
  void removingABlockRemovesItsWires() {
    Diagram rest = new DiagramEdit.Remove(Set.of(new BlockId("b")), Set.of()).applyTo(ROW);
    assertEquals(List.of(), rest.wires());
    assertEquals(2, rest.blocks().size());
  }

  @Test
  void wiresEndAtBlocks() {
    assertThrows(
        IllegalArgumentException.class, () -> ROW.plus(List.of(), List.of(wire("a", "nowhere"))));
    assertThrows(IllegalArgumentException.class, () -> ROW.plus(List.of(block("a")), List.of()));
  }

  @Test
  void idsAndNamesAreFresh() {
    Diagram diagram = Diagram.of(List.of(block("dense-1")), List.of());
    assertEquals("dense-3", diagram.freshId("dense", Set.of(new BlockId("dense-2"))).value());
    assertEquals("dense-1 2", diagram.freshName("dense-1"));
    assertEquals("Dense", diagram.freshName("Dense"));
  }

  @Test
  void aPropertySetToNothingGoesBackToItsDefault() {
    DiagramEdit edit = new DiagramEdit.SetProperty(new BlockId("a"), "units", null);
    assertEquals(Map.of(), edit.applyTo(ROW).block(new BlockId("a")).properties());
  }

  /** After any history of edits, the looked-up wires are those of a plain search. */
  @Test
  void lookingUpAgreesWithSearching() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Diagram diagram = ROW;
      for (int step = 0; step < 20; step++) {
        diagram = edit(random, diagram).applyTo(diagram);
        for (Block block : diagram.blocks()) agree(diagram, block.id());
      }
    }
  }

  private static DiagramEdit edit(Random random, Diagram diagram) {
    List<BlockId> ids = diagram.blocks().stream().map(Block::id).toList();
    int choice = ids.isEmpty() ? 0 : random.nextInt(5);
    if (choice == 0) {
      BlockId id = diagram.freshId("dense", Set.of());
      return new DiagramEdit.Add("Add Dense", List.of(block(id.value())), List.of());
    }
    BlockId one = ids.get(random.nextInt(ids.size()));
    BlockId other = ids.get(random.nextInt(ids.size()));
    if (choice == 1) {
      return new DiagramEdit.Remove(Set.of(one), Set.copyOf(diagram.wiresOf(other)));
    }
    return new DiagramEdit.Connect(wire(one.value(), other.value()));
  }

  private static void agree(Diagram diagram, BlockId id) {
    List<Wire> wires = diagram.wires();
    assertEquals(
        wires.stream()
            .filter(w -> w.from().block().equals(id) || w.to().block().equals(id))
            .toList(),
        diagram.wiresOf(id));
    PortRef in = new PortRef(id, "x");
    PortRef out = new PortRef(id, "y");
    assertEquals(wires.stream().filter(w -> w.to().equals(in)).findFirst(), diagram.wireInto(in));
    assertEquals(wires.stream().filter(w -> w.from().equals(out)).toList(), diagram.wiresFrom(out));
    assertTrue(wires.stream().filter(w -> w.to().equals(in)).count() <= 1);
  }
}
